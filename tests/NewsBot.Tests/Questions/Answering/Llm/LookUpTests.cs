using NewsBot.Core.Articles;
using NewsBot.Core.Articles.Loading;
using NewsBot.Core.Articles.Reading.Drafts;
using NewsBot.Core.Questions;
using NewsBot.Core.Questions.Answering.Llm;
using NewsBot.Core.Questions.Understanding;
using NewsBot.Search.Index;
using NewsBot.Tests.Questions.Tools;
using NewsBot.Tests.Support;

namespace NewsBot.Tests.Questions.Answering.Llm;

public sealed class LookUpTests : IAsyncDisposable
{
    private readonly InMemoryArticleStore _store = new();
    private readonly SearchIndex _index;

    public LookUpTests() => _index = SomeIndex.Over(_store);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_the_asker_has_limited_stays_limited()
    {
        await LoadAsync("Ferry in March", "The ferry was sold in March.", new DateOnly(2025, 3, 1), "Harbour News");
        await LoadAsync("Ferry in May", "The ferry was sold in May.", new DateOnly(2025, 5, 1), "Harbour News");
        await LoadAsync("Ferry in June", "The ferry was sold in June.", new DateOnly(2025, 6, 1), "Evertiq");
        var limited = new Question("Both?", "main", null, Since: new DateOnly(2025, 4, 1), Source: "Harbour News");
        var research = Research(limited);
        (await research.SearchArticlesAsync("ferry", "2025-01-01", null, "Evertiq", Cancellation)).ShouldContain("Ferry in May");
        (await research.LatestNewsAsync("ferry", Cancellation)).ShouldBe("Shown before: [1]");
        (await research.ReadArticleAsync("1", Cancellation)).ShouldNotContain("March");
        (await research.ReadArticleAsync("3", Cancellation)).ShouldNotContain("June");
        research.Passages.ShouldHaveSingleItem().Article.Title.ShouldBe("Ferry in May");
    }

    [Fact]
    public async Task A_model_may_narrow_a_search_down()
    {
        await LoadAsync("Ferry in March", "The ferry was sold in March.", new DateOnly(2025, 3, 1), "Harbour News");
        await LoadAsync("Ferry in May", "The ferry was sold in May.", new DateOnly(2025, 5, 1), "Evertiq");
        (await Research().SearchArticlesAsync("ferry", "2025-04-01", null, null, Cancellation)).ShouldNotContain("March");
        (await Research().SearchArticlesAsync("ferry", null, "2025-04-01", "", Cancellation)).ShouldNotContain("in May");
        (await Research().SearchArticlesAsync("ferry", null, null, "harbour", Cancellation)).ShouldNotContain("in May");
        (await Research().SearchArticlesAsync("ferry", "soon", null, null, Cancellation)).ShouldContain("2025-08-31");
        (await Research().SearchArticlesAsync("bridge", null, null, null, Cancellation)).ShouldBe("No stored article holds that.");
    }

    [Fact]
    public async Task Passages_are_numbered_on_and_shown_once_with_their_articles()
    {
        await LoadAsync("Ferry in March", "The ferry was sold in March.", new DateOnly(2025, 3, 1), "Harbour News");
        await LoadAsync("Bridge", "The bridge was built in May.", new DateOnly(2025, 5, 1), "Evertiq");
        var research = Research();
        (await research.SearchArticlesAsync("ferry", null, null, null, Cancellation)).ShouldStartWith("{\"number\":1,");
        var bridge = await research.SearchArticlesAsync("bridge", null, null, null, Cancellation);
        bridge.ShouldContain("\"number\":2,");
        bridge.ShouldContain("\"article\":2");
        (await research.ReadArticleAsync("2", Cancellation)).ShouldBe("Shown before: [2]");
    }

    [Fact]
    public async Task Room_and_calls_are_limited()
    {
        for (var i = 0; i < 30; i++)
        {
            await LoadAsync($"Ferry {i}", $"The ferry number {i} was sold for {i} million euros.", new DateOnly(2025, 3, 1), "Harbour News");
        }

        var small = Research(tokens: 200);
        (await small.SearchArticlesAsync("ferry", null, null, null, Cancellation)).Split('\n').Length.ShouldBe(2);
        (await small.SearchArticlesAsync("ferry number 7", null, null, null, Cancellation)).ShouldNotContain("\"number\":3,");

        var many = Research();
        for (var i = 0; i < 12; i++)
        {
            (await many.LatestNewsAsync($"bridge {i}", Cancellation)).ShouldNotContain("Enough");
        }

        (await many.LatestNewsAsync("bridge", Cancellation)).ShouldContain("Enough has been looked up");
        (await Research().SearchArticlesAsync(new string('x', 301), null, null, null, Cancellation)).ShouldContain("too long");
    }

    public ValueTask DisposeAsync() => _index.DisposeAsync();

    private Research Research(Question? asked = null, int tokens = 3_000) => new(
        NewsToolsTests.Over(_store, _index),
        new QuestionReader(Vocabularies.Shipped).Read(asked ?? new Question("Both?", "main", null)),
        [],
        tokens,
        null);

    private async Task LoadAsync(string title, string text, DateOnly day, string publisher)
    {
        var article = ArticlePreparation.Prepare(
            new ArticleDraft(title, text, Published: day, Publisher: publisher, Language: "en"),
            new LoadRequest(Article.DefaultCollection, "test:test", []),
            DateTimeOffset.UnixEpoch);
        await _store.SaveAsync([article], Cancellation);
        await _index.CatchUpAsync(Cancellation);
    }
}
