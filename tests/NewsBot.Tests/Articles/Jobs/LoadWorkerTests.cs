using System.Text;
using Microsoft.Extensions.Options;
using NewsBot.Core.Articles;
using NewsBot.Core.Articles.Jobs;
using NewsBot.Core.Articles.Loading;
using NewsBot.Tests.Support;

namespace NewsBot.Tests.Articles.Jobs;

public sealed class LoadWorkerTests : IAsyncLifetime
{
    private readonly LoadFixture _bench = new();
    private readonly JobProgressHub _hub;
    private readonly LoadWorker _worker;

    public LoadWorkerTests()
    {
        _hub = new JobProgressHub(_bench.Jobs, TimeProvider.System);
        _worker = Worker();
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        await _worker.StopAsync(CancellationToken.None);
        _worker.Dispose();
        _bench.Dispose();
    }

    [Fact]
    public async Task An_uploaded_file_is_loaded_and_its_progress_told()
    {
        var job = await EnqueueAsync("a.jsonl", LoadFixture.Row(1) + "{}\n" + LoadFixture.Row(2));
        await _worker.StartAsync(Cancellation);

        var last = await _hub.WatchAsync("main", job.Id, Cancellation).LastAsync(Cancellation);

        last.State.ShouldBe(JobState.Done);
        last.Progress.ShouldBe(new JobProgress(2, 0, 0, 1, 0));
        last.Recent.Count.ShouldBe(3);
        last.Problems.ShouldHaveSingleItem().Source.ShouldBe("a.jsonl:2");
        (await _bench.Jobs.FindAsync("main", job.Id, Cancellation))!.State.ShouldBe(JobState.Done);
        (await _hub.WatchAsync("main", job.Id, Cancellation).ToListAsync(Cancellation)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_load_is_done_when_its_articles_can_be_found()
    {
        var found = new TaskCompletionSource();
        var job = await EnqueueAsync("a.jsonl", LoadFixture.Row(1));
        using var worker = Worker(new FakeIndex { All = found.Task });
        await worker.StartAsync(Cancellation);
        await _hub.WatchAsync("main", job.Id, Cancellation)
            .FirstAsync(report => report.Progress.Added == 1, Cancellation);

        (await _bench.Jobs.FindAsync("main", job.Id, Cancellation))!.State.ShouldBe(JobState.Running);
        found.SetResult();

        (await _hub.WatchAsync("main", job.Id, Cancellation).LastAsync(Cancellation)).State.ShouldBe(JobState.Done);
        await worker.StopAsync(Cancellation);
    }

    [Fact]
    public async Task A_load_ends_though_the_index_is_in_trouble()
    {
        var job = await EnqueueAsync("a.jsonl", LoadFixture.Row(1));
        using var worker = Worker(new FakeIndex { All = Task.FromException(new IOException("The disk is full.")) });
        await worker.StartAsync(Cancellation);

        (await _hub.WatchAsync("main", job.Id, Cancellation).LastAsync(Cancellation)).State.ShouldBe(JobState.Done);
        await worker.StopAsync(Cancellation);
    }

    [Fact]
    public async Task A_job_goes_on_after_the_item_that_was_reported_last()
    {
        var job = await EnqueueAsync("a.jsonl", LoadFixture.Rows(10));
        await _bench.Jobs.ClaimAsync("dead", TimeSpan.FromMinutes(1), Cancellation);
        await _bench.Jobs.ReportAsync(
            "main", job.Id, "dead", new JobProgress(6, 0, 0, 0, 0), TimeSpan.Zero, Cancellation);
        await _worker.StartAsync(Cancellation);

        var last = await _hub.WatchAsync("main", job.Id, Cancellation).LastAsync(Cancellation);

        last.Progress.Added.ShouldBe(10);
        last.Recent[0].Source.ShouldBe("a.jsonl:7");
    }

    [Fact]
    public async Task Paths_are_for_the_terminal_alone()
    {
        var secret = Path.GetTempFileName();
        await File.WriteAllTextAsync(secret, "Secret\n\nNobody on the web may read this file.", Cancellation);
        var web = await _bench.Jobs.EnqueueAsync(new NewJob("main", secret, "web:somebody"), Cancellation);
        var terminal = await _bench.Jobs.EnqueueAsync(new NewJob("main", secret, "terminal:admin"), Cancellation);
        await _worker.StartAsync(Cancellation);

        var refused = await _hub.WatchAsync("main", web.Id, Cancellation).LastAsync(Cancellation);
        var allowed = await _hub.WatchAsync("main", terminal.Id, Cancellation).LastAsync(Cancellation);

        File.Delete(secret);
        refused.Problems.ShouldHaveSingleItem().ShouldBeOfType<LoadResult.Rejected>().Reason.Key.ShouldBe("Articles.PathNotAllowed");
        allowed.Progress.Added.ShouldBe(1);
    }

    [Fact]
    public async Task An_address_fails_while_nothing_can_fetch_it()
    {
        var job = await _bench.Jobs.EnqueueAsync(new NewJob("main", "https://example.org/a", "web:somebody"), Cancellation);
        await _worker.StartAsync(Cancellation);

        var last = await _hub.WatchAsync("main", job.Id, Cancellation).LastAsync(Cancellation);

        last.Problems.ShouldHaveSingleItem().ShouldBeOfType<LoadResult.Failed>();
    }

    [Fact]
    public async Task A_cancelled_job_stops()
    {
        using var worker = Worker(load: LoadFixture.Into(HaltingStore.Before(_bench.Store)));
        var job = await EnqueueAsync("a.jsonl", LoadFixture.Rows(2_000));
        await worker.StartAsync(Cancellation);
        await _hub.WatchAsync("main", job.Id, Cancellation)
            .FirstAsync(report => report.Progress.Items > 0, Cancellation);

        (await _bench.Jobs.CancelAsync("main", job.Id, Cancellation)).ShouldBeTrue();

        var last = await _hub.WatchAsync("main", job.Id, Cancellation).LastAsync(Cancellation);
        last.State.ShouldBe(JobState.Cancelled);
        last.Progress.Items.ShouldBeLessThan(2_000);
        await worker.StopAsync(Cancellation);
    }

    [Fact]
    public async Task A_shutdown_gives_the_job_back()
    {
        using var worker = Worker(load: LoadFixture.Into(HaltingStore.Before(_bench.Store)));
        var job = await EnqueueAsync("a.jsonl", LoadFixture.Rows(2_000));
        await worker.StartAsync(Cancellation);
        await _hub.WatchAsync("main", job.Id, Cancellation)
            .FirstAsync(report => report.Progress.Items > 0, Cancellation);

        await worker.StopAsync(Cancellation);

        var claimed = await _bench.Jobs.ClaimAsync("next", TimeSpan.FromMinutes(1), Cancellation);
        claimed!.Id.ShouldBe(job.Id);
        var stored = (await _bench.Store.CoverageAsync(new ArticleFilter("main"), Cancellation)).Articles;
        claimed.Progress.Items.ShouldBeInRange(stored - 512, stored); // at most a batch is stored and not told
        stored.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task A_job_that_does_not_exist_has_no_reports() =>
        (await _hub.WatchAsync("main", 99, Cancellation).ToListAsync(Cancellation)).ShouldBeEmpty();

    private Task<LoadJob> EnqueueAsync(string name, string content) => _bench.Jobs.EnqueueAsync(
        new NewJob("main", name, "web:somebody", null, Encoding.UTF8.GetBytes(content)), Cancellation);

    private LoadWorker Worker(FakeIndex? index = null, LoadArticles? load = null) => new(
        _bench.Jobs,
        load ?? _bench.Load,
        index ?? new FakeIndex(),
        _hub,
        Options.Create(new LoadingOptions { PollInterval = TimeSpan.FromMilliseconds(20), ReportInterval = TimeSpan.FromMilliseconds(20) }),
        TimeProvider.System,
        new FaultsFail<LoadWorker>());
}
