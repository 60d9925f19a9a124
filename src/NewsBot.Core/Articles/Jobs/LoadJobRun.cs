using NewsBot.Core.Articles.Loading;
using NewsBot.Core.Articles.Reading;
using NewsBot.Core.Texts;
using NewsBot.Search;

namespace NewsBot.Core.Articles.Jobs;

/// <summary>One claimed job on its way to its end: loads, reports, and stops when it is told to.</summary>
internal sealed class LoadJobRun(
    LoadJob job,
    string worker,
    IJobQueue jobs,
    LoadArticles load,
    IIndexNotifier index,
    JobProgressHub hub,
    LoadingOptions options,
    TimeProvider time)
{
    /// <summary>Who may name files of this machine as sources.</summary>
    private const string Terminal = "terminal:";

    /// <summary>Reports also tell whether the job was cancelled, which should not go unnoticed for longer.</summary>
    private static readonly TimeSpan LongestSilence = TimeSpan.FromSeconds(1);

    private readonly LoadTally _tally = new(job);
    private JobProgress _reported = job.Progress;
    private long _reportedAt = time.GetTimestamp();

    /// <summary>
    /// Returns when the job has ended, is another's or nobody's, or was given back because of a shutdown.
    /// </summary>
    public async Task RunAsync(CancellationToken shutdown)
    {
        hub.Publish(_tally.Report(JobState.Running));
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(shutdown);
        var loading = LoadAsync(stop.Token);
        var isOurs = true;
        try
        {
            while (isOurs && await IsGoingOnAsync(loading))
            {
                isOurs = await ReportAsync();
            }
        }
        finally
        {
            await stop.CancelAsync();
            await loading.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        await (isOurs ? EndAsync(loading, shutdown) : LeaveAsync());
    }

    private async Task LoadAsync(CancellationToken cancellation)
    {
        if (await SourceAsync(cancellation) is not { } source)
        {
            _tally.Add(new LoadResult.Rejected(job.Source, new Phrase("Articles.PathNotAllowed")));
            return;
        }

        var request = new LoadRequest(job.Collection, job.RequestedBy, [source], job.Id, job.Progress.Items);
        await foreach (var result in load.LoadAsync(request, cancellation))
        {
            _tally.Add(result);
        }

        // Who is told that a load is done asks about it at once. The articles are safe whatever happens here: an index
        // in trouble is its follower's to mend and to log.
        await index.CatchUpAsync(cancellation).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task<LoadSource?> SourceAsync(CancellationToken cancellation) =>
        await jobs.PayloadAsync(job.Collection, job.Id, cancellation) is { } payload
        ? new LoadSource.Content(job.Source, payload)
        : LoadSource.Parse(job.Source) switch
        {
            LoadSource.Address address => address,
            LoadSource.Location location when job.RequestedBy.StartsWith(Terminal, StringComparison.Ordinal) => location,
            _ => null,
        };

    private async Task<bool> IsGoingOnAsync(Task loading)
    {
        await Task.WhenAny(loading, Task.Delay(options.ReportInterval, time));
        return !loading.IsCompleted;
    }

    /// <returns>False where the job is cancelled or no longer ours.</returns>
    private async Task<bool> ReportAsync()
    {
        var progress = _tally.Progress;
        if (progress == _reported && time.GetElapsedTime(_reportedAt) < LongestSilence)
        {
            return true;
        }

        hub.Publish(_tally.Report(JobState.Running));
        (_reported, _reportedAt) = (progress, time.GetTimestamp());
        return await jobs.ReportAsync(
            job.Collection, job.Id, worker, progress, options.Lease, CancellationToken.None);
    }

    private async Task EndAsync(Task loading, CancellationToken shutdown)
    {
        if (loading.IsCanceled || (loading.IsFaulted && shutdown.IsCancellationRequested))
        {
            // A lease of no length gives the job back; whoever claims it goes on after what is reported here.
            await jobs.ReportAsync(
                job.Collection, job.Id, worker, _tally.Progress, TimeSpan.Zero, CancellationToken.None);
            return;
        }

        // Who sees in the queue that the job has ended finds all of its items here.
        hub.Publish(_tally.Report(JobState.Running));
        var error = loading.IsFaulted ? new Phrase("Articles.JobFailed").ToString() : null;
        await jobs.FinishAsync(
            job.Collection, job.Id, worker, _tally.Progress, error, CancellationToken.None);
        hub.Publish(_tally.Report(error is null ? JobState.Done : JobState.Failed, error));
        await loading; // its fault, where it has one, is the worker's to log
    }

    private async Task LeaveAsync()
    {
        var state = (await jobs.FindAsync(job.Collection, job.Id, CancellationToken.None))?.State ?? JobState.Cancelled;
        hub.Publish(_tally.Report(state));
    }
}
