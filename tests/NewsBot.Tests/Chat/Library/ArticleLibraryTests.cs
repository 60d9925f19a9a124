using NewsBot.Core.Chat.Library;

namespace NewsBot.Tests.Chat.Library;

public sealed class ArticleLibraryTests : IAsyncLifetime
{
    private readonly LibraryFixture _bench = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private ArticleLibrary Articles => _bench.Library.Articles(LibraryFixture.Theirs);

    public async ValueTask InitializeAsync() => await _bench.FillAsync();

    public ValueTask DisposeAsync()
    {
        _bench.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_removal_is_acknowledged_after_the_index_has_caught_up()
    {
        (await Articles.RemoveAsync(_bench.ArticleId, "terminal:admin", Cancellation)).ShouldNotBeNull()
            .Id.ShouldBe(_bench.ArticleId);

        _bench.Index.Sequences.ShouldBe([await _bench.Articles.LastSequenceAsync(Cancellation)]);
        (await Articles.VersionsAsync(_bench.ArticleId, Cancellation)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_removed_article_can_be_restored_once()
    {
        (await Articles.RestoreAsync(_bench.RemovedId, "terminal:admin", Cancellation)).ShouldNotBeNull();
        (await Articles.RestoreAsync(_bench.RemovedId, "terminal:admin", Cancellation)).ShouldBeNull();

        _bench.Index.Sequences.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task What_is_not_there_is_not_removed() =>
        (await Articles.RemoveAsync(9_999, "terminal:admin", Cancellation)).ShouldBeNull();

    [Fact]
    public async Task The_current_version_comes_first() =>
        (await Articles.VersionsAsync(_bench.ArticleId, Cancellation)).Select(article => article.Version)
            .ShouldBe([2, 1]);

    [Fact]
    public async Task The_audit_names_who_did_what_to_which_article()
    {
        await Articles.RemoveAsync(_bench.ArticleId, "terminal:ann", Cancellation);
        await Articles.RestoreAsync(_bench.ArticleId, "terminal:bob", Cancellation);

        (await _bench.Library.AuditAsync(LibraryFixture.Theirs, 2, Cancellation))
            .Select(entry => $"{entry.By} {entry.Action} {entry.Subject} {entry.Detail}")
            .ShouldBe(
            [
                $"terminal:bob Restore article:{_bench.ArticleId} Title",
                $"terminal:ann Remove article:{_bench.ArticleId} Title",
            ]);
    }
}
