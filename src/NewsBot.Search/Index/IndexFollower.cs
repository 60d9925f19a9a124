namespace NewsBot.Search.Index;

/// <summary>
/// Keeps an index with its store, one look at a time. Who looks every <see cref="Interval"/> finds within a second what
/// any process on the store has written.
/// </summary>
public sealed class IndexFollower(SearchIndex index)
{
    /// <summary>How often the store is to be asked for changes.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);

    /// <summary>Applies what has changed, writes what is due, and prepares what there is time for.</summary>
    public async Task FollowAsync(CancellationToken cancellation)
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
}
