using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NewsBot.Core.Background;

namespace NewsBot.Core.Articles.Feeds;

/// <summary>Follows the feeds for as long as the host runs.</summary>
public sealed partial class FeedPoller(
    IFeedStore feeds, FeedPoll poll, IOptions<FeedOptions> options, TimeProvider time, ILogger<FeedPoller> log)
    : BackgroundLoop(Pauses, time, log)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    private static readonly BackOff Pauses = new(Pause, TimeSpan.FromMinutes(1));

    private readonly ILogger _log = log;

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
                TryAsync);
            asked += due.Count;
        }

        return asked;
    }

    protected override Task RunAsync(CancellationToken stopping) => RepeatAsync(FollowAsync, stopping);

    private async Task<TimeSpan?> FollowAsync(CancellationToken cancellation)
    {
        if (!options.Value.Poll)
        {
            return null;
        }

        await RunDueAsync(cancellation);
        return Pause;
    }

    private async ValueTask TryAsync(FeedSubscription feed, CancellationToken cancellation)
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

    [LoggerMessage(2043, LogLevel.Error, "Following feed {FeedId} failed in an unexpected way")]
    private partial void LogFeedFault(long feedId, Exception exception);
}
