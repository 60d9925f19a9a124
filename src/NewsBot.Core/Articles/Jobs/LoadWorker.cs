using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NewsBot.Core.Articles.Loading;
using NewsBot.Core.Background;
using NewsBot.Search;

namespace NewsBot.Core.Articles.Jobs;

/// <summary>Works on load jobs until the bot is shut down; unfinished ones are given back to the queue then.</summary>
public sealed partial class LoadWorker(
    IJobQueue jobs,
    LoadArticles load,
    IIndexNotifier index,
    JobProgressHub hub,
    IOptions<LoadingOptions> options,
    TimeProvider time,
    ILogger<LoadWorker> log) : BackgroundLoop(Pauses, time, log)
{
    private static readonly BackOff Pauses = new(TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(30));

    private readonly ILogger _log = log;
    private readonly string _name = $"{Environment.MachineName}:{Environment.ProcessId}:{Guid.NewGuid():N}";

    protected override Task RunAsync(CancellationToken stopping) => Task.WhenAll(
        Enumerable.Range(1, options.Value.Parallel).Select(number => RepeatAsync(
            cancellation => WorkOnNextAsync($"{_name}:{number}", cancellation), stopping)));

    private async Task<TimeSpan?> WorkOnNextAsync(string worker, CancellationToken shutdown)
    {
        if (await jobs.ClaimAsync(worker, options.Value.Lease, shutdown) is not { } job)
        {
            return options.Value.PollInterval;
        }

        LogStarted(job.Id, job.Progress.Items);
        await new LoadJobRun(job, worker, jobs, load, index, hub, options.Value, Time).RunAsync(shutdown);
        LogLeft(job.Id);
        return TimeSpan.Zero;
    }

    [LoggerMessage(2020, LogLevel.Information, "Load job {JobId} is worked on from item {Item}")]
    private partial void LogStarted(long jobId, int item);

    [LoggerMessage(2021, LogLevel.Information, "Load job {JobId} is left")]
    private partial void LogLeft(long jobId);
}
