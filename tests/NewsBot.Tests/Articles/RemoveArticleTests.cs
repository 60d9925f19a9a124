using NewsBot.Core.Articles;
using NewsBot.Tests.Support;

namespace NewsBot.Tests.Articles;

public sealed class RemoveArticleTests : IDisposable
{
    private readonly LoadBench _bench = new();
    private readonly FakeIndex _index = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _bench.Dispose();

    [Fact]
    public async Task A_removal_is_acknowledged_after_the_index_has_caught_up()
    {
        await _bench.LoadAsync("a.jsonl", LoadBench.Row(1));

        (await new RemoveArticle(_bench.Store, _index).RemoveAsync(1, "terminal:admin", Cancellation)).ShouldBeTrue();

        _index.Sequences.ShouldBe([await _bench.Store.LastSequenceAsync(Cancellation)]);
        (await _bench.Store.FindAsync(1, Cancellation)).ShouldBeNull();
    }

    [Fact]
    public async Task A_removed_article_can_be_restored_once()
    {
        await _bench.LoadAsync("a.jsonl", LoadBench.Row(1));
        await new RemoveArticle(_bench.Store, _index).RemoveAsync(1, "terminal:admin", Cancellation);
        var restore = new RestoreArticle(_bench.Store, _bench.Audit, _index, TimeProvider.System);

        (await restore.RestoreAsync(1, "terminal:admin", Cancellation)).ShouldBeTrue();
        (await restore.RestoreAsync(1, "terminal:admin", Cancellation)).ShouldBeFalse();

        _index.Sequences.Count.ShouldBe(2);
    }

    [Fact]
    public async Task What_is_not_there_is_not_removed() =>
        (await new RemoveArticle(_bench.Store, _index).RemoveAsync(99, "terminal:admin", Cancellation)).ShouldBeFalse();
}
