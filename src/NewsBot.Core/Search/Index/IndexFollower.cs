using System.Threading.Channels;
using Microsoft.Extensions.Logging;

namespace NewsBot.Core.Search.Index;

/// <summary>
/// Keeps an index with its store: looks for changes every 200 ms, and at once after a nudge, so that what any process on
/// the store has written is found within a second.
/// </summary>
public sealed class IndexFollower(SearchIndex index, TimeProvider time, ILogger<IndexFollower> logger)
{
    /// <summary>How often the store is asked for changes.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);

    private readonly Channel<bool> _wake = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true });

    /// <summary>Says that this process has changed the store.</summary>
    public void Nudge() => _wake.Writer.TryWrite(true);

    /// <summary>Follows until cancelled. A store that cannot be reached is asked again.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        await using var timer = time.CreateTimer(_ => Nudge(), null, Interval, Interval);
        do
        {
            try
            {
                var before = index.Snapshot;
                await index.CatchUpAsync(cancellation);
                index.FlushIfDue();
                if (index.Snapshot == before)
                {
                    // Nothing is being loaded: time for what questions can do without for a while.
                    before.PrepareCompounds();
                }
            }
#pragma warning disable CA1031 // The boundary of a background loop: whatever the fault, following must go on.
            catch (Exception cause) when (!cancellation.IsCancellationRequested)
            {
                IndexLog.FollowFailed(logger, cause);
            }
#pragma warning restore CA1031
        }
        while (await _wake.Reader.WaitToReadAsync(cancellation) && _wake.Reader.TryRead(out _));
    }
}
