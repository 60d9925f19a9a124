using NewsBot.Core.Articles;
using NewsBot.Core.Articles.Bundled;

namespace NewsBot.Tests.Articles.Bundled;

public sealed class BundledCollectionTests : IDisposable
{
    private readonly LoadFixture _bench = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _bench.Dispose();

    [Fact]
    public async Task A_new_store_gets_the_whole_collection_in_both_languages()
    {
        var loaded = await new BundledCollection(_bench.Load, _bench.Store).LoadAsync(Cancellation);

        using var lines = new StreamReader(BundledCollection.Open());
        loaded.ShouldBe((await lines.ReadToEndAsync(Cancellation)).Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        loaded.ShouldBeGreaterThanOrEqualTo(30);
        var articles = (await _bench.Store.ListAsync(new ArticleQuery(new ArticleFilter("main"), Take: 1_000), Cancellation)).Articles;
        articles.ShouldAllBe(article => article.LoadedBy == "bundled:newsbot" && article.Url != null && article.Published != null);
        articles.Select(article => article.Language).Distinct().Order().ShouldBe(["de", "en"]);
    }

    [Fact]
    public async Task A_store_that_was_emptied_stays_empty()
    {
        var collection = new BundledCollection(_bench.Load, _bench.Store);
        await _bench.LoadAsync("a.jsonl", LoadFixture.Row(1));
        await _bench.Store.RemoveAsync("main", 1, "terminal:tester", Cancellation);

        (await collection.LoadAsync(Cancellation)).ShouldBe(0);
    }
}
