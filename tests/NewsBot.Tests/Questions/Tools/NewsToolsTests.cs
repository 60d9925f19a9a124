using NewsBot.Core.Articles;
using NewsBot.Core.Articles.Loading;
using NewsBot.Core.Articles.Reading.Drafts;
using NewsBot.Core.Questions;
using NewsBot.Core.Questions.Evidence;
using NewsBot.Core.Questions.Retrieval;
using NewsBot.Core.Questions.Tools;
using NewsBot.Core.Questions.Understanding;
using NewsBot.Search.Index;
using NewsBot.Tests.Support;

namespace NewsBot.Tests.Questions.Tools;

public sealed class NewsToolsTests : IAsyncDisposable
{
    private readonly InMemoryArticleStore _store = new();
    private readonly SearchIndex _index;
    private readonly NewsTools _tools;

    public NewsToolsTests()
    {
        _index = SomeIndex.Over(_store);
        _tools = Over(_store, _index);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    internal static NewsTools Over(InMemoryArticleStore store, SearchIndex index) => new(
        new QuestionReader(Vocabularies.Shipped),
        new Retriever(store, Vocabularies.Shipped.Languages),
        new EvidenceFinder(Vocabularies.Shipped, EvidenceWeights.Bundled),
        store,
        () => index.Snapshot);

    [Fact]
    public async Task A_search_finds_passages_of_its_own_collection_days_and_source_alone()
    {
        await LoadAsync("Ferry sold", "The council of Norbury sold the ferry for 3 million euros.", day: new DateOnly(2025, 3, 1));
        await LoadAsync("Ferry kept", "The council of Norbury kept the ferry.", day: new DateOnly(2025, 5, 1), publisher: "Harbour News");
        await LoadAsync("Ferry elsewhere", "The council of Norbury burnt the ferry.", "other");

        (await SearchAsync(new Question("ferry Norbury", Article.DefaultCollection, null)))
            .ShouldBe(["Ferry sold", "Ferry kept"], ignoreOrder: true);
        (await SearchAsync(new Question("ferry", Article.DefaultCollection, null, Since: new DateOnly(2025, 4, 1)))).ShouldBe(["Ferry kept"]);
        (await SearchAsync(new Question("ferry", Article.DefaultCollection, null, Until: new DateOnly(2025, 4, 1)))).ShouldBe(["Ferry sold"]);
        (await SearchAsync(new Question("ferry", Article.DefaultCollection, null, Source: "harbour"))).ShouldBe(["Ferry kept"]);
        (await SearchAsync(new Question("ferry", Article.DefaultCollection, null, Source: "nobody"))).ShouldBeEmpty();
        (await SearchAsync(new Question("???", Article.DefaultCollection, null))).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_article_is_read_whole_by_those_of_its_collection_alone()
    {
        var id = await LoadAsync("Ferry sold", string.Join("\n\n", Enumerable.Repeat("The council of Norbury sold the ferry after a long debate about its costs.", 40)));
        var passages = await _tools.ReadAsync(Article.DefaultCollection, id, Cancellation);
        passages.Count.ShouldBeGreaterThan(1);
        passages.Select(passage => passage.Passage.Ordinal).ShouldBe(Enumerable.Range(0, passages.Count));
        (await _tools.ReadAsync("other", id, Cancellation)).ShouldBeEmpty();
        (await _tools.ReadAsync(Article.DefaultCollection, id + 1, Cancellation)).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_latest_news_come_newest_first_about_a_topic_or_about_all()
    {
        await LoadAsync("Ferry sold", "The council sold the ferry.", day: new DateOnly(2025, 3, 1));
        await LoadAsync("Ferry bought back", "The council bought the ferry back.", day: new DateOnly(2025, 5, 1));
        await LoadAsync("Bridge built", "The council built a bridge.", day: new DateOnly(2025, 6, 1));
        (await LatestAsync("ferry")).ShouldBe(["Ferry bought back", "Ferry sold"]);
        (await LatestAsync("")).ShouldBe(["Bridge built", "Ferry bought back", "Ferry sold"]);
    }

    public ValueTask DisposeAsync() => _index.DisposeAsync();

    private async Task<List<string>> SearchAsync(Question asked) =>
        [.. (await _tools.SearchAsync(asked, 8, Cancellation)).Select(passage => passage.Article.Title)];

    private async Task<List<string>> LatestAsync(string topic) =>
    [
        .. (await _tools.LatestAsync(new Question(topic, Article.DefaultCollection, null), 5, Cancellation))
            .Select(passage => passage.Article.Title),
    ];

    private async Task<long> LoadAsync(
        string title, string text, string collection = Article.DefaultCollection, DateOnly? day = null, string publisher = "Evertiq")
    {
        var article = ArticlePreparation.Prepare(
            new ArticleDraft(title, text, Published: day ?? new DateOnly(2025, 8, 5), Publisher: publisher, Language: "en"),
            new LoadRequest(collection, "test:test", []),
            DateTimeOffset.UnixEpoch);
        var saved = await _store.SaveAsync([article], Cancellation);
        await _index.CatchUpAsync(Cancellation);
        return saved[0].ArticleId;
    }
}
