using Microsoft.Extensions.Logging.Abstractions;
using NewsBot.Core.Articles.Loading;
using NewsBot.Core.Articles.Reading.Drafts;
using NewsBot.Core.Questions;
using NewsBot.Core.Questions.Answering;
using NewsBot.Core.Questions.Asking;
using NewsBot.Language.Compounds;
using NewsBot.Search;
using NewsBot.Search.Index;
using NewsBot.Tests.Chat.Support;
using NewsBot.Tests.Support;

namespace NewsBot.Tests.Questions;

/// <summary>What another collection holds is not quoted, not even where an index or an answer names it.</summary>
public sealed class ForeignArticlesTests : IAsyncDisposable
{
    private const string Theirs = "theirs";

    private const string Text =
        "Foxconn verkauft sein Werk für Elektroautos in Lordstown im Bundesstaat Ohio und will dort künftig KI-Server "
        + "bauen.";

    private readonly InMemoryArticleStore _store = new();
    private readonly FixedStories _stories = new();
    private readonly SearchIndex _index;

    public ForeignArticlesTests() =>
        _index = SomeIndex.Over(_store);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _index.DisposeAsync();

    [Theory]
    [InlineData(Theirs, true)]
    [InlineData("main", false)]
    public async Task An_index_that_finds_too_much_does_not_open_another_collection(string collection, bool isFound)
    {
        await LoadAsync(Theirs, "Foxconn setzt in Lordstown auf KI-Server", Text);
        await LoadAsync("main", "Anderes", "Der Zoo in Hannover zeigt junge Eisbären. Viele kamen am Sonntag.");
        var ask = new AskQuestion(
            SomePipeline.Over(_store, () => new LeakyIndex(_index.Snapshot), _stories),
            new NoOverviews(),
            new NoGlosses(),
            TimeProvider.System,
            NullLogger<AskQuestion>.Instance);

        var answer = await ask.AskAsync(
            new Question("What does Foxconn plan for Lordstown?", collection, new DateOnly(2025, 8, 6)),
            null,
            Cancellation);

        (answer is Answer.Found).ShouldBe(isFound);
        if (answer is Answer.NotFound refusal)
        {
            refusal.Nearest.ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task A_citation_of_another_collections_article_does_not_hold()
    {
        var id = await LoadAsync(Theirs, "Foxconn", Text);
        var answer = SomeAnswer.Found(article: id, start: 0, quote: Text[..40], highlight: "Foxconn");

        (await new CitationCheck(_store).CheckAsync(Theirs, answer, Cancellation)).ShouldNotBeNull();
        (await new CitationCheck(_store).CheckAsync("main", answer, Cancellation)).ShouldBeNull();
    }

    [Fact]
    public async Task A_source_of_another_collection_looks_as_if_it_were_removed()
    {
        var answer = SomeAnswer.Found(article: await LoadAsync(Theirs, "Foxconn", Text));
        var marks = new SourceMarks(_store, _stories);

        (await StateAsync(Theirs)).ShouldBe(SourceState.Current);
        (await StateAsync("main")).ShouldBe(SourceState.Removed);

        async Task<SourceState> StateAsync(string collection) =>
            ((Answer.Found)await marks.AsOfNowAsync(collection, answer, Cancellation)).Citations[0].State;
    }

    private async Task<long> LoadAsync(string collection, string title, string text)
    {
        var draft = new ArticleDraft(title, text, Published: new DateOnly(2025, 8, 5), Language: "de");
        var article = ArticlePreparation.Prepare(
            draft, new LoadRequest(collection, "test:test", []), DateTimeOffset.UnixEpoch);
        var outcome = (await _store.SaveAsync([article], Cancellation))[0];
        await _index.CatchUpAsync(Cancellation);
        return outcome.ArticleId;
    }

    /// <summary>An index with a fault: whatever collection is asked, it finds what another one has.</summary>
    private sealed class LeakyIndex(IPassageSearch inner) : IPassageSearch
    {
        public int Passages => inner.Passages;

        public IReadOnlyList<PassageHit> Search(SearchQuery query) =>
            inner.Search(query with { Filter = query.Filter with { Collection = Theirs } });

        public int DocumentFrequency(string term) => inner.DocumentFrequency(term);

        public IReadOnlyList<string> Compounds(string part, CompoundRole role, int limit) =>
            inner.Compounds(part, role, limit);

        public IReadOnlyList<string> Similar(string term, int limit) => inner.Similar(term, limit);
    }
}
