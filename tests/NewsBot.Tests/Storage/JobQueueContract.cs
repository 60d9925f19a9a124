using NewsBot.Core.Articles.Jobs;

namespace NewsBot.Tests.Storage;

/// <summary>What every job queue does.</summary>
public abstract class JobQueueContract
{
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);

    protected abstract IJobQueue Queue { get; }

    private protected SettableClock Clock { get; } = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_accepted_job_waits_with_its_payload()
    {
        var job = await Queue.EnqueueAsync(
            new NewJob("main", "paper.zip", "web:me", "web/7", [0, 1, 255]), Cancellation);

        job.State.ShouldBe(JobState.Waiting);
        job.Progress.ShouldBe(JobProgress.None);
        (job.Source, job.RequestedBy, job.Origin, job.Collection).ShouldBe(("paper.zip", "web:me", "web/7", "main"));
        job.CreatedAt.ShouldBe(Clock.Now);
        (await Queue.FindAsync("main", job.Id, Cancellation)).ShouldBe(job);
        (await Queue.PayloadAsync("main", job.Id, Cancellation)).ShouldBe([0, 1, 255]);
    }

    [Fact]
    public async Task An_empty_payload_is_not_a_missing_one()
    {
        var empty = await Queue.EnqueueAsync(new NewJob("main", "empty.txt", "web:me", null, []), Cancellation);
        var missing = await EnqueueAsync();

        (await Queue.PayloadAsync("main", empty.Id, Cancellation)).ShouldBe([]);
        (await Queue.PayloadAsync("main", missing.Id, Cancellation)).ShouldBeNull();
    }

    [Fact]
    public async Task A_load_that_its_caller_does_itself_is_listed_with_its_counts_and_never_claimed()
    {
        var job = await Queue.BeginOwnAsync(new NewJob("main", "paper.txt", "terminal:me"), Cancellation);

        (await ClaimAsync()).ShouldBeNull();
        await Queue.EndOwnAsync("main", job.Id, new JobProgress(3, 1, 0, 0, 0), Cancellation);

        var listed = (await Queue.ListAsync("main", 5, Cancellation)).ShouldHaveSingleItem();
        listed.Progress.ShouldBe(new JobProgress(3, 1, 0, 0, 0));
        listed.State.ShouldBe(JobState.Done);
    }

    [Fact]
    public async Task A_claimed_job_is_not_claimed_twice()
    {
        var job = await EnqueueAsync();

        var claimed = await ClaimAsync();

        claimed!.Id.ShouldBe(job.Id);
        claimed.State.ShouldBe(JobState.Running);
        (await ClaimAsync("other")).ShouldBeNull();
    }

    [Fact]
    public async Task A_job_whose_worker_died_is_claimed_again_with_its_progress()
    {
        var job = await EnqueueAsync();
        await ClaimAsync("dead");
        var progress = new JobProgress(3, 1, 2, 0, 0);
        (await Queue.ReportAsync("main", job.Id, "dead", progress, Lease, Cancellation)).ShouldBeTrue();

        Clock.Now += Lease;
        var again = await ClaimAsync("alive");

        again!.Id.ShouldBe(job.Id);
        again.Progress.ShouldBe(progress);
        (await Queue.ReportAsync("main", job.Id, "dead", JobProgress.None, Lease, Cancellation)).ShouldBeFalse();
        await Queue.FinishAsync("main", job.Id, "dead", JobProgress.None, null, Cancellation);
        (await Queue.FindAsync("main", job.Id, Cancellation))!.State.ShouldBe(JobState.Running);
    }

    [Fact]
    public async Task A_report_extends_the_lease()
    {
        var job = await EnqueueAsync();
        await ClaimAsync();
        Clock.Now += Lease / 2;
        await Queue.ReportAsync("main", job.Id, "worker", JobProgress.None, Lease, Cancellation);
        Clock.Now += Lease / 2;

        (await ClaimAsync("other")).ShouldBeNull();
    }

    [Theory]
    [InlineData(null, JobState.Done)]
    [InlineData("The host did not answer.", JobState.Failed)]
    public async Task A_finished_job_keeps_its_counts_and_loses_its_payload(string? error, JobState state)
    {
        var job = await Queue.EnqueueAsync(new NewJob("main", "a.txt", "web:me", null, [1]), Cancellation);
        await ClaimAsync();

        await Queue.FinishAsync("main", job.Id, "worker", new JobProgress(1, 0, 0, 0, 0), error, Cancellation);

        var finished = (await Queue.FindAsync("main", job.Id, Cancellation))!;
        (finished.State, finished.Error, finished.Progress.Added).ShouldBe((state, error, 1));
        (await Queue.PayloadAsync("main", job.Id, Cancellation)).ShouldBeNull();
        (await ClaimAsync()).ShouldBeNull();
    }

    [Fact]
    public async Task A_cancelled_job_stops_and_is_never_claimed()
    {
        var running = await EnqueueAsync();
        await ClaimAsync();
        var waiting = await EnqueueAsync();

        (await Queue.CancelAsync("main", running.Id, Cancellation)).ShouldBeTrue();
        (await Queue.CancelAsync("main", waiting.Id, Cancellation)).ShouldBeTrue();

        (await Queue.ReportAsync("main", running.Id, "worker", JobProgress.None, Lease, Cancellation)).ShouldBeFalse();
        (await ClaimAsync()).ShouldBeNull();
        (await Queue.CancelAsync("main", running.Id, Cancellation)).ShouldBeFalse();
        (await Queue.CancelAsync("main", 999, Cancellation)).ShouldBeFalse();
        (await Queue.FindAsync("main", waiting.Id, Cancellation))!.State.ShouldBe(JobState.Cancelled);
    }

    [Fact]
    public async Task Many_jobs_of_one_collection_do_not_hold_up_the_one_of_another()
    {
        var busy = new List<long>();
        for (var i = 0; i < 3; i++)
        {
            busy.Add((await EnqueueAsync("busy")).Id);
        }

        var calm = (await EnqueueAsync("calm")).Id;

        List<long?> order = [];
        for (var i = 0; i < 4; i++)
        {
            order.Add((await ClaimAsync())?.Id);
        }

        order.ShouldBe([busy[0], calm, busy[1], busy[2]]);
    }

    [Fact]
    public async Task Jobs_are_listed_newest_first()
    {
        var first = await EnqueueAsync("main");
        var second = await EnqueueAsync("guild");
        var third = await EnqueueAsync("main");

        (await Queue.ListAsync("main", 1, Cancellation)).Select(job => job.Id).ShouldBe([third.Id]);
        (await Queue.ListAsync("guild", 9, Cancellation)).Select(job => job.Id).ShouldBe([second.Id]);
        (await Queue.ListAsync("main", 9, Cancellation)).Select(job => job.Id).ShouldBe([third.Id, first.Id]);
    }

    [Fact]
    public async Task An_error_with_half_a_surrogate_pair_still_ends_the_job()
    {
        var job = await EnqueueAsync();
        await ClaimAsync();

        await Queue.FinishAsync("main", job.Id, "worker", JobProgress.None, "cut off: \ud83d", Cancellation);

        (await Queue.FindAsync("main", job.Id, Cancellation))!.Error.ShouldBe("cut off: \ufffd");
    }

    private Task<LoadJob> EnqueueAsync(string collection = "main") =>
        Queue.EnqueueAsync(new NewJob(collection, "https://example.org/feed", "cli:me"), Cancellation);

    private Task<LoadJob?> ClaimAsync(string worker = "worker") => Queue.ClaimAsync(worker, Lease, Cancellation);
}
