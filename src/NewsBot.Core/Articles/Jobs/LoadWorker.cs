using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NewsBot.Core.Search;
using NewsBot.Core.Storage;

namespace NewsBot.Core.Articles.Jobs;

/// <summary>Works on load jobs until the bot is shut down; unfinished ones are given back to the queue then.</summary>
public sealed partial class LoadWorker(
    IJobQueue jobs,
    LoadArticles load,
    IIndexNotifier index,
    JobProgressHub hub,
    IOptions<LoadWorkerOptions> options,
    TimeProvider time,
    ILogger<LoadWorker> log) : BackgroundService
{
    private static readonly TimeSpan PauseAfterFault = TimeSpan.FromSeconds(2);

    private readonly string _name = $"{Environment.MachineName}:{Environment.ProcessId}:{Guid.NewGuid():N}";

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(Enumerable.Range(1, options.Value.Parallel).Select(number => WorkAsync($"{_name}:{number}", stoppingToken)));

    private async Task WorkAsync(string worker, CancellationToken shutdown)
    {
        while (!shutdown.IsCancellationRequested)
        {
            TimeSpan pause;
            try
            {
                pause = await WorkOnNextAsync(worker, shutdown) ? TimeSpan.Zero : options.Value.PollInterval;
            }
            catch (Exception exception) when (!shutdown.IsCancellationRequested)
            {
                // One job's fault, or a store that is away for a while, must not end the work on all others.
                LogFault(exception);
                pause = PauseAfterFault;
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                LogFaultAtShutdown(exception);
                return;
            }

            await Task.Delay(pause, time, shutdown).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<bool> WorkOnNextAsync(string worker, CancellationToken shutdown)
    {
        if (await jobs.ClaimAsync(worker, options.Value.Lease, shutdown) is not { } job)
        {
            return false;
        }

        LogStarted(job.Id, job.Progress.Items);
        await new LoadJobRun(job, worker, jobs, load, index, hub, options.Value, time).RunAsync(shutdown);
        LogLeft(job.Id);
        return true;
    }

    [LoggerMessage(2020, LogLevel.Information, "Load job {JobId} is worked on from item {Item}")]
    private partial void LogStarted(long jobId, int item);

    [LoggerMessage(2021, LogLevel.Information, "Load job {JobId} is left")]
    private partial void LogLeft(long jobId);

    [LoggerMessage(2022, LogLevel.Error, "Working on load jobs failed")]
    private partial void LogFault(Exception exception);

    [LoggerMessage(2023, LogLevel.Debug, "Work on load jobs ended with the shutdown")]
    private partial void LogFaultAtShutdown(Exception exception);
}
