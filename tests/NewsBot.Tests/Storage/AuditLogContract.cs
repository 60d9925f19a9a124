using NewsBot.Core.Articles;
using NewsBot.Core.Articles.Jobs;

namespace NewsBot.Tests.Storage;

/// <summary>What every audit trail does.</summary>
public abstract class AuditLogContract
{
    private static readonly DateTimeOffset Noon = new(2025, 8, 6, 12, 0, 0, TimeSpan.Zero);

    protected abstract IAuditLog Audit { get; }

    /// <summary>Whose accepted loads are told among the entries.</summary>
    /// <summary>Records an entry as the store does with the act that it tells of.</summary>
    protected abstract Task RecordAsync(AuditEntry entry, CancellationToken cancellation);

    protected abstract IJobQueue Jobs { get; }

    private protected SettableClock Clock { get; } = new() { Now = Noon };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Entries_come_back_as_they_were_recorded_newest_first()
    {
        var first = Entry(AuditAction.Remove, "article:1", 1, "The \"title\"");
        var second = Entry(AuditAction.Restore, "article:1", 2);
        var older = Entry(AuditAction.FeedAdd, "feed:3", 0);
        foreach (var entry in new[] { first, second, older })
        {
            await RecordAsync(entry, Cancellation);
        }

        (await ListAsync("main")).ShouldBe([second, first, older]);
    }

    [Fact]
    public async Task Of_one_instant_the_entry_that_was_recorded_last_is_the_newest()
    {
        foreach (var subject in new[] { "article:1", "article:2" })
        {
            await RecordAsync(Entry(AuditAction.Remove, subject, 0), Cancellation);
        }

        (await ListAsync("main")).Select(entry => entry.Subject).ShouldBe(["article:2", "article:1"]);
    }

    [Fact]
    public async Task A_collection_sees_its_own_entries_and_nobodys_else()
    {
        await RecordAsync(Entry(AuditAction.Remove, "article:1", 1), Cancellation);
        await RecordAsync(Entry(AuditAction.Undo, "job:2", 2) with { Collection = "guild" }, Cancellation);

        (await ListAsync("guild")).Select(entry => entry.Subject).ShouldBe(["job:2"]);
        (await ListAsync("nowhere")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Accepted_loads_are_among_the_entries()
    {
        await RecordAsync(Entry(AuditAction.Remove, "article:1", 1), Cancellation);
        Clock.Now = Noon.AddMinutes(2);
        var job = await Jobs.EnqueueAsync(new NewJob("main", "paper.zip", "web:me"), Cancellation);

        (await ListAsync("main"))[0].ShouldBe(
            new AuditEntry(Clock.Now, "main", "web:me", AuditAction.Load, $"job:{job.Id}", "paper.zip"));
    }

    [Fact]
    public async Task No_more_entries_are_listed_than_asked_for()
    {
        for (var minute = 0; minute < 5; minute++)
        {
            await RecordAsync(Entry(AuditAction.Remove, $"article:{minute}", minute), Cancellation);
        }

        (await ListAsync("main", 2)).Select(entry => entry.Subject).ShouldBe(["article:4", "article:3"]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1_001)]
    public async Task A_number_of_entries_that_cannot_be_listed_is_refused(int limit) =>
        await Should.ThrowAsync<ArgumentOutOfRangeException>(() => ListAsync("main", limit));

    private static AuditEntry Entry(AuditAction action, string subject, int minute, string? detail = null) =>
        new(Noon.AddMinutes(minute), "main", "web:ann", action, subject, detail);

    private Task<IReadOnlyList<AuditEntry>> ListAsync(string collection, int limit = 10) =>
        Audit.ListAsync(collection, limit, Cancellation);
}
