using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NewsBot.Core.Storage;

namespace NewsBot.Core.Articles.Feeds;

/// <summary>Follows the feeds for as long as the host runs.</summary>
public sealed partial class FeedPoller(
    IFeedStore feeds, FeedPoll poll, IOptions<FeedOptions> options, TimeProvider time, ILogger<FeedPoller> log)
    : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    /// <summary>Asks every feed that is due.</summary>
    /// <returns>How many were asked.</returns>
    public async Task<int> RunDueAsync(CancellationToken cancellation)
    {
        var asked = 0;
        while (await feeds.ClaimDueAsync(options.Value.Parallel * 4, options.Value.Lease, cancellation) is { Count: > 0 } due)
        {
            await Parallel.ForEachAsync(
                due,
                new ParallelOptions { MaxDegreeOfParallelism = options.Value.Parallel, CancellationToken = cancellation },
                RunAsync);
            asked += due.Count;
        }

        return asked;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (options.Value.Poll && !stoppingToken.IsCancellationRequested)
        {
            try
            {
                await RunDueAsync(stoppingToken);
            }
            catch (Exception fault) when (fault is not OutOfMemoryException)
            {
                // A store that is away for a while must not end the following of feeds; at a shutdown nothing is lost.
                if (!stoppingToken.IsCancellationRequested)
                {
                    LogFault(fault);
                }
            }

            await Task.Delay(Pause, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async ValueTask RunAsync(FeedSubscription feed, CancellationToken cancellation)
    {
        try
        {
            await poll.RunAsync(feed, cancellation);
        }
        catch (Exception fault) when (fault is not (OperationCanceledException or StoreUnusableException or OutOfMemoryException))
        {
            // One feed's fault must not keep the others waiting; its lease brings it back.
            LogFeedFault(feed.Id, fault);
        }
    }

    [LoggerMessage(2042, LogLevel.Error, "Following feeds failed")]
    private partial void LogFault(Exception exception);

    [LoggerMessage(2043, LogLevel.Error, "Following feed {FeedId} failed in an unexpected way")]
    private partial void LogFeedFault(long feedId, Exception exception);
}
