using System.Diagnostics;
using Microsoft.Extensions.Logging.Abstractions;
using NewsBot.Core.Articles;
using NewsBot.Core.Questions;
using NewsBot.Core.Questions.Answering.Extractive;
using NewsBot.Core.Questions.Evidence;
using NewsBot.Core.Questions.Retrieval;
using NewsBot.Core.Questions.Understanding;
using NewsBot.Core.Search;
using NewsBot.Core.Search.Index;
using NewsBot.Core.Search.Lexicon;
using NewsBot.Storage.Sqlite;

namespace NewsBot.Evaluation;

/// <summary>The program's own steps of answering, over a store and an index that live as long as the evaluation.</summary>
internal sealed class EvaluationBench : IAsyncDisposable
{
    private const int BatchSize = 200;

    private readonly string _folder = Directory.CreateTempSubdirectory("newsbot-eval-").FullName;
    private readonly SqliteDatabase _database;
    private readonly SqliteArticleStore _store;
    private readonly SearchIndex _index;
    private readonly QuestionReader _reader = new(ConceptLexicon.Bundled);
    private readonly Retriever _retriever;

    private EvaluationBench()
    {
        _database = new SqliteDatabase(_folder, TimeProvider.System);
        _store = new SqliteArticleStore(_database);
        _index = new SearchIndex(_store, new IndexOptions(null), TimeProvider.System, NullLogger<SearchIndex>.Instance);
        _retriever = new Retriever(_store);
    }

    /// <summary>Ids of the loaded articles, in the order of the drafts.</summary>
    public IReadOnlyList<long> ArticleIds { get; private set; } = [];

    /// <summary>Loads articles into a new store and index.</summary>
    public static async Task<EvaluationBench> LoadAsync(
        IReadOnlyList<ArticleDraft> articles, CancellationToken cancellation)
    {
        var bench = new EvaluationBench();
        var request = new LoadRequest(Article.DefaultCollection, "terminal:eval", []);
        var ids = new List<long>();
        foreach (var batch in articles.Chunk(BatchSize))
        {
            var outcomes = await bench._store.SaveAsync(
                [.. batch.Select(draft => ArticlePreparation.Prepare(draft, request, DateTimeOffset.UnixEpoch))],
                cancellation);
            ids.AddRange(outcomes.Select(outcome => outcome.ArticleId));
        }

        await bench._index.CatchUpAsync(cancellation);
        bench.ArticleIds = ids;
        return bench;
    }

    /// <summary>Asks questions whose answers do not count, so that compiling and caching do not either.</summary>
    public async Task WarmAsync(IEnumerable<Question> questions, CancellationToken cancellation)
    {
        foreach (var question in questions)
        {
            await AskAsync(question, null, cancellation);
        }
    }

    /// <summary>What the program makes of a question, without the held-out stretch where one is given.</summary>
    public async Task<Outcome> AskAsync(Question question, Held? held, CancellationToken cancellation)
    {
        var search = held is null ? _index.Snapshot : await WithoutAsync(held, cancellation);
        var start = Stopwatch.GetTimestamp();
        var understood = _reader.Read(question);
        var candidates = await _retriever.RetrieveAsync(
            understood, search, new SearchFilter(question.Collection), cancellation);
        if (held is not null)
        {
            candidates = held.Without(candidates);
        }

        var sentences = EvidenceFinder.Find(understood, candidates);
        var certainty = EvidenceGate.Certainty(understood, candidates, sentences);
        var shown = ExtractiveAnswerer.Pick(sentences);
        var highlight = shown.Count > 0 && Highlighter.Find(understood, shown[0]) is { } span
            ? span.In(shown[0].Candidate.Stored.Article.Text)
            : null;
        return new Outcome(
            understood, candidates, sentences, shown, highlight, certainty, Stopwatch.GetElapsedTime(start));
    }

    public async ValueTask DisposeAsync()
    {
        await _index.DisposeAsync();
        _database.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task<IPassageSearch> WithoutAsync(Held held, CancellationToken cancellation)
    {
        var stored = await _store.FindAllAsync([held.ArticleId], cancellation);
        return new HeldOutSearch(_index.Snapshot, held, stored[0].Passages);
    }
}
