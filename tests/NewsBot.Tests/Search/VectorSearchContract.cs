using NewsBot.Search;
using NewsBot.Search.Vectors;

namespace NewsBot.Tests.Search;

/// <summary>What every search by meaning does: it helps where it can, and is no trouble where it cannot.</summary>
public abstract class VectorSearchContract
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_nearest_come_first_and_no_more_than_asked_for()
    {
        var search = await OverAsync(
            ("main", "The river flooded."), ("main", "The bank raised rates."), ("main", "A storm."));

        var hits = await search.FindAsync("river flooded", new SearchFilter("main"), 2, Cancellation);

        hits.Count.ShouldBeLessThanOrEqualTo(2);
        hits.Select(hit => hit.Score).ShouldBeInOrder(SortDirection.Descending);
        hits.Take(1).ShouldAllBe(hit => hit.ArticleId == 1);
    }

    [Fact]
    public async Task Nothing_of_another_collection_is_found()
    {
        var search = await OverAsync(("guild", "The river flooded."), ("main", "The bank raised rates."));

        var hits = await search.FindAsync("river flooded", new SearchFilter("main"), 10, Cancellation);

        hits.ShouldAllBe(hit => hit.ArticleId == 2);
    }

    [Fact]
    public async Task Where_nothing_is_embedded_nothing_is_found() =>
        (await (await OverAsync()).FindAsync("river", new SearchFilter("main"), 10, Cancellation)).ShouldBeEmpty();

    /// <summary>A search over articles that are stored and embedded in this order, with ids from 1.</summary>
    protected abstract Task<IVectorSearch> OverAsync(params (string Collection, string Text)[] articles);
}
