using Microsoft.Data.Sqlite;
using NewsBot.Core.Articles;
using NewsBot.Core.Articles.Feeds;

namespace NewsBot.Tests.Chat.Library;

/// <summary>An act and its entry in the audit are stored together or not at all.</summary>
public sealed class AuditTests
{
    private static readonly Dictionary<AuditAction, Func<LibraryFixture, Task>> Acts = new()
    {
        [AuditAction.Remove] = bench => bench.Articles.RemoveAsync(
            LibraryFixture.Theirs, bench.ArticleId, "terminal:me", Cancellation),
        [AuditAction.Restore] = bench => bench.Articles.RestoreAsync(
            LibraryFixture.Theirs, bench.RemovedId, "terminal:me", Cancellation),
        [AuditAction.Undo] = bench => bench.Undo.UndoAsync(
            LibraryFixture.Theirs, bench.DoneId, "terminal:me", Cancellation),
        [AuditAction.FeedAdd] = bench => bench.Feeds.AddAsync(
            new NewFeed(LibraryFixture.Theirs, new Uri("https://new.example/feed"), null, "terminal:me"), Cancellation),
        [AuditAction.FeedRemove] = bench => bench.Feeds.RemoveAsync(
            LibraryFixture.Theirs, bench.Feed.Id, "terminal:me", Cancellation),
        [AuditAction.FeedOff] = bench => bench.Feeds.SaveAsync(
            bench.Feed with { State = bench.Feed.State with { DueAt = null, Problem = "It is gone." } },
            [],
            Cancellation),
    };

    public static TheoryData<AuditAction> Actions => [.. Acts.Keys];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void Every_action_but_a_load_which_is_its_own_record_is_tried_here() =>
        Enum.GetValues<AuditAction>().Except(Acts.Keys).ShouldBe([AuditAction.Load]);

    [Theory]
    [MemberData(nameof(Actions))]
    public async Task What_cannot_be_recorded_is_not_done(AuditAction action)
    {
        using var bench = new LibraryFixture();
        await bench.FillAsync();
        await bench.RefuseAuditAsync();
        var before = await bench.ContentAsync();

        await Should.ThrowAsync<SqliteException>(() => Acts[action](bench));

        (await bench.ContentAsync()).ShouldBe(before);
    }

    [Theory]
    [MemberData(nameof(Actions))]
    public async Task What_is_done_is_recorded_once(AuditAction action)
    {
        using var bench = new LibraryFixture();
        await bench.FillAsync();
        var before = await CountAsync();

        await Acts[action](bench);

        (await CountAsync()).ShouldBe(before + 1);

        async Task<int> CountAsync() => (await bench.Library.AuditAsync(LibraryFixture.Theirs, 1_000, Cancellation))
            .Count(entry => entry.Action == action);
    }

    [Fact]
    public async Task What_changes_nothing_is_not_recorded()
    {
        using var bench = new LibraryFixture();
        await bench.FillAsync();
        var before = await bench.Library.AuditAsync(LibraryFixture.Theirs, 1_000, Cancellation);

        await bench.Articles.RemoveAsync(LibraryFixture.Theirs, bench.RemovedId, "terminal:me", Cancellation);
        await bench.Articles.RestoreAsync(LibraryFixture.Theirs, bench.ArticleId, "terminal:me", Cancellation);
        await bench.Undo.UndoAsync(LibraryFixture.Theirs, bench.RunningId, "terminal:me", Cancellation);
        await bench.Feeds.AddAsync(
            new NewFeed(LibraryFixture.Theirs, bench.Feed.Address, null, "terminal:me"), Cancellation);
        await bench.Feeds.SaveAsync(bench.Feed, [], Cancellation);

        (await bench.Library.AuditAsync(LibraryFixture.Theirs, 1_000, Cancellation)).ShouldBe(before);
    }
}
