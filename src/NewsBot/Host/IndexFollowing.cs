using NewsBot.Core.Background;
using NewsBot.Search.Index;

namespace NewsBot.Host;

/// <summary>Keeps the index with the store for as long as the bot runs.</summary>
internal sealed class IndexFollowing(IndexFollower follower, TimeProvider time, ILogger<IndexFollowing> log)
    : BackgroundLoop(Pauses, time, log)
{
    // Short: what is loaded after an outage is to be found soon.
    private static readonly BackOff Pauses = new(IndexFollower.Interval, TimeSpan.FromSeconds(5));

    protected override Task RunAsync(CancellationToken stopping) => RepeatAsync(FollowAsync, stopping);

    private async Task<TimeSpan?> FollowAsync(CancellationToken cancellation)
    {
        await follower.FollowAsync(cancellation);
        return IndexFollower.Interval;
    }
}
