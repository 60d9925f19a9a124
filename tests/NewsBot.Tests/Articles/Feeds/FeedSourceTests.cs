using NewsBot.Core.Articles;
using NewsBot.Core.Articles.Loading;
using NewsBot.Core.Articles.Reading;
using NewsBot.Tests.Support.NewsSite;

namespace NewsBot.Tests.Articles.Feeds;

public sealed class FeedSourceTests : IAsyncDisposable
{
    private readonly FeedFixture _bench = new();

    public ValueTask DisposeAsync() => _bench.DisposeAsync();

    [Fact]
    public async Task The_address_of_a_feed_loads_its_entries()
    {
        _bench.Site.Page("/feed", SiteAnswer.Xml(FeedFixture.Rss(FeedFixture.Whole(1), _bench.Linked(2), _bench.Linked(3))))
            .Page("/articles/2", SiteAnswer.Html(FeedFixture.Page(2)));

        var results = await LoadAsync("/feed");

        results.Select(result => result.GetType().Name).ShouldBe(["Added", "Added", "Rejected"]);
    }

    [Fact]
    public async Task The_address_of_a_page_loads_its_article()
    {
        _bench.Site.Page("/a", SiteAnswer.Redirect("/b?utm_source=x")).Page("/b?utm_source=x", SiteAnswer.Html(FeedFixture.Page(5)));

        (await LoadAsync("/a")).ShouldHaveSingleItem().ShouldBeOfType<LoadResult.Added>();

        (await _bench.ArticlesAsync()).ShouldHaveSingleItem().Url.ShouldBe(_bench.Site.Address("/b").AbsoluteUri);
    }

    private Task<List<LoadResult>> LoadAsync(string target) => LoadFixture.LoadAsync(
        _bench.Load,
        new LoadRequest(Article.DefaultCollection, "terminal:tester", [new LoadSource.Address(_bench.Site.Address(target))]));
}
