using System.Diagnostics;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging.Abstractions;
using NewsBot.Core.Articles;
using NewsBot.Core.Articles.Loading;
using NewsBot.Core.Articles.Reading.Drafts;
using NewsBot.Core.Embedding;
using NewsBot.Core.Questions;
using NewsBot.Core.Questions.Answering;
using NewsBot.Core.Questions.Answering.Extractive;
using NewsBot.Core.Questions.Asking;
using NewsBot.Core.Questions.Evidence;
using NewsBot.Core.Questions.Retrieval;
using NewsBot.Core.Questions.Understanding;
using NewsBot.Language.Compounds;
using NewsBot.Language.Shipped;
using NewsBot.Language.Words;
using NewsBot.Search;
using NewsBot.Search.Index;
using NewsBot.Search.Vectors;

namespace NewsBot.Evaluation;

/// <summary>
/// The program's own steps of answering, over a store and an index that live as long as the evaluation.
/// </summary>
internal sealed class EvaluationHarness : IAsyncDisposable
{
    private const int BatchSize = 200;

    private readonly string _folder = Directory.CreateTempSubdirectory("newsbot-eval-").FullName;
    private readonly EvaluationStore _stores;
    private readonly IArticleStore _store;
    private readonly SearchIndex _index;
    private readonly Vocabulary _vocabulary = new(ShippedLanguages.Lexicon, ShippedLanguages.Analyzers);
    private readonly QuestionReader _reader;
    private readonly EvidenceFinder _evidence;
    private readonly EvidenceWeights _weights;
    private IVectorSearch _vectors = NoVectors.Instance;
    private VectorIndex? _vectorIndex;

    private EvaluationHarness(Func<string, EvaluationStore> open, EvidenceWeights weights)
    {
        _weights = weights;
        _reader = new QuestionReader(_vocabulary);
        _evidence = new EvidenceFinder(_vocabulary, weights);
        _stores = open(_folder);
        _store = _stores.Articles;
        _index = new SearchIndex(
            _store,
            new IndexOptions(null),
            ShippedLanguages.Analyzers,
            new Lazy<CompoundWords>(() => ShippedLanguages.Compounds),
            TimeProvider.System,
            NullLogger<SearchIndex>.Instance);
    }

    /// <summary>What questions and articles are read with.</summary>
    public Vocabulary Vocabulary => _vocabulary;

    /// <summary>Ids of the loaded articles, in the order of the drafts.</summary>
    public IReadOnlyList<long> ArticleIds { get; private set; } = [];

    /// <summary>Loads articles into a new store and index.</summary>
    /// <param name="open">Opens a new store in an empty folder.</param>
    /// <param name="weights">By which evidence is weighed.</param>
    public static async Task<EvaluationHarness> LoadAsync(
        Func<string, EvaluationStore> open,
        IReadOnlyList<ArticleDraft> articles,
        EvidenceWeights weights,
        CancellationToken cancellation)
    {
        var harness = new EvaluationHarness(open, weights);
        var request = new LoadRequest(Article.DefaultCollection, "terminal:eval", []);
        var ids = new List<long>();
        foreach (var batch in articles.Chunk(BatchSize))
        {
            var outcomes = await harness._store.SaveAsync(
                [.. batch.Select(draft => ArticlePreparation.Prepare(draft, request, DateTimeOffset.UnixEpoch))],
                cancellation);
            ids.AddRange(outcomes.Select(outcome => outcome.ArticleId));
        }

        await harness._index.CatchUpAsync(cancellation);
        harness._index.Snapshot.PrepareCompounds();
        harness.ArticleIds = ids;
        return harness;
    }

    /// <summary>
    /// Embeds all passages, so that from now on searches are hybrid; nothing is done without a model.
    /// </summary>
    public async Task EmbedAsync(IEmbeddingGenerator<string, Embedding<float>>? model, CancellationToken cancellation)
    {
        if (model is null)
        {
            return;
        }

        var options = new VectorOptions("eval", null);
        var embeddings = _stores.Embeddings;
        _vectorIndex = new VectorIndex(embeddings, _store, options, NullLogger<VectorIndex>.Instance);
        await _vectorIndex.CatchUpAsync(cancellation);
        await new EmbeddingWorker(
                embeddings, _vectorIndex, options, model, TimeProvider.System, NullLogger<EmbeddingWorker>.Instance)
            .CompleteAsync(null, cancellation);
        _vectors = new VectorSearch(_vectorIndex, model, TimeProvider.System, NullLogger<VectorSearch>.Instance);
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
    public async Task<Outcome> AskAsync(Question question, HeldOutSpan? held, CancellationToken cancellation)
    {
        if (held is null)
        {
            return await AskAsync(question, Pipeline(), candidates => candidates, cancellation);
        }

        var without = await WithoutAsync(held, cancellation);
        return await AskAsync(question, Pipeline(without, without), held.Without, cancellation);
    }

    /// <summary>
    /// What it makes of a question when the article is there, but not the sentences that say a thing: the commonest
    /// question without an answer.
    /// </summary>
    public Task<Outcome> AskWithoutAsync(
        Question question, Func<(Article Article, string Text), bool> missing, CancellationToken cancellation) =>
        AskAsync(question, Pipeline(), candidates => Without(candidates, missing), cancellation);

    public async ValueTask DisposeAsync()
    {
        _vectorIndex?.Dispose();
        await _index.DisposeAsync();
        _stores.Database.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>
    /// Asks as <see cref="AskQuestion"/> does, but shows evidence that is not enough too, after the time is taken.
    /// </summary>
    private static async Task<Outcome> AskAsync(
        Question question,
        EvidencePipeline pipeline,
        Func<Candidates, Candidates> without,
        CancellationToken cancellation)
    {
        var start = Stopwatch.GetTimestamp();
        var readings = await pipeline.UnderstandAsync(pipeline.Read(question), cancellation);
        foreach (var reading in readings)
        {
            await pipeline.CoverAsync(reading, cancellation);
            var evidence = pipeline.Weigh(reading, without(await pipeline.RetrieveAsync(reading, cancellation)));
            var answer = await pipeline.AnswerAsync(evidence, null, cancellation);
            if (answer is Answer.Found || reading == readings[^1])
            {
                var elapsed = Stopwatch.GetElapsedTime(start);
                var shown = answer is Answer.Found || evidence.Sentences.Count == 0
                    ? answer
                    : await pipeline.AnswerAsync(evidence with { Verdict = Verdict.Stated }, null, cancellation);
                return new Outcome(
                    evidence,
                    EvidenceRanking.Articles(evidence.Sentences),
                    EvidenceRanking.Passages(evidence.Sentences),
                    answer,
                    shown?.Citations ?? [],
                    elapsed);
            }
        }

        throw new UnreachableException();
    }

    private EvidencePipeline Pipeline() => Pipeline(_index.Snapshot, _vectors);

    /// <summary>The steps of the program, over this store; without a model.</summary>
    private EvidencePipeline Pipeline(IPassageSearch search, IVectorSearch vectors) => new(
        _reader,
        new NoRewriter(),
        new NamedSourceReader(_store, _vocabulary.Languages),
        _store,
        () => search,
        new Retriever(_store, _vocabulary.Languages, vectors),
        _evidence,
        new QuotedArticles(_vocabulary.Languages),
        _weights,
        new ExtractiveAnswerer(_vocabulary),
        new QuoteSubjects(_vocabulary),
        new CitationCheck(_store),
        new SourceMarks(_store, _stores.Stories));

    private static Candidates Without(Candidates candidates, Func<(Article Article, string Text), bool> missing)
    {
        return candidates with
        {
            Articles = [.. candidates.Articles.Select(Without).Where(candidate => candidate.Stored.Passages.Count > 0)],
        };

        CandidateArticle Without(CandidateArticle candidate) => candidate with
        {
            Stored = candidate.Stored with
            {
                Passages =
                [
                    .. candidate.Stored.Passages
                        .Select(passage => passage with
                        {
                            Sentences =
                            [
                                .. passage.Sentences.Where(span =>
                                    !missing((candidate.Stored.Article, span.In(candidate.Stored.Article.Text)))),
                            ],
                        })
                        .Where(passage => passage.Sentences.Count > 0),
                ],
            },
        };
    }

    private async Task<HeldOutSearch> WithoutAsync(HeldOutSpan held, CancellationToken cancellation)
    {
        var stored = await _store.FindAllAsync(Article.DefaultCollection, [held.ArticleId], cancellation);
        return new HeldOutSearch(_index.Snapshot, _vectors, held, stored[0]);
    }
}
