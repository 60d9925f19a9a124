using NewsBot.Core.Search.Index;

namespace NewsBot.Host;

/// <summary>Keeps the index with the store for as long as the bot runs.</summary>
internal sealed class IndexFollowing(IndexFollower follower) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken) =>
        await follower.RunAsync(stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
}
