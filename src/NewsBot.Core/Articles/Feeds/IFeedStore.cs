using NewsBot.Core.Articles.Feeds.Formats;

namespace NewsBot.Core.Articles.Feeds;

/// <summary>
/// The feeds that the bot follows, and which of their entries it has dealt with. Every method is one transaction; what
/// a method has returned is durable. A feed of another collection than the one named counts as none.
/// </summary>
public interface IFeedStore
{
    /// <summary>
    /// Follows a feed and records it; the feed is due at once. One that the collection follows already is left as it
    /// is.
    /// </summary>
    /// <returns>The feed, and whether it is new.</returns>
    Task<(FeedSubscription Feed, bool IsNew)> AddAsync(NewFeed feed, CancellationToken cancellation);

    Task<FeedSubscription?> FindAsync(string collection, long id, CancellationToken cancellation);

    /// <summary>Feeds of a collection in the order in which they were added.</summary>
    Task<IReadOnlyList<FeedSubscription>> ListAsync(string collection, CancellationToken cancellation);

    /// <summary>Follows a feed no longer and records it; its articles stay.</summary>
    /// <param name="removedBy">As <c>platform:user</c>.</param>
    /// <returns>The feed as it was; null where there is none.</returns>
    Task<FeedSubscription?> RemoveAsync(
        string collection, long id, string removedBy, CancellationToken cancellation);

    /// <summary>
    /// Takes feeds that are due, the longest due first. They are due again when the lease ends, unless their state has
    /// been saved before: a process that dies delays its feeds and loses none.
    /// </summary>
    Task<IReadOnlyList<FeedSubscription>> ClaimDueAsync(int limit, TimeSpan lease, CancellationToken cancellation);

    /// <summary>The stamps of those entries that were dealt with or wait, by key.</summary>
    Task<IReadOnlyDictionary<string, string>> KnownAsync(
        string collection, long feedId, IReadOnlyCollection<string> keys, CancellationToken cancellation);

    /// <summary>Entries that wait for another try, at most <paramref name="limit"/>.</summary>
    Task<IReadOnlyList<FeedEntryMark>> WaitingAsync(
        string collection, long feedId, int limit, CancellationToken cancellation);

    /// <summary>
    /// Saves what came of asking a feed together with what became of its entries, and records it where the feed is
    /// switched off by this. Nothing is saved of a feed that was removed meanwhile.
    /// </summary>
    Task SaveAsync(
        FeedSubscription feed, IReadOnlyCollection<FeedEntryMark> entries, CancellationToken cancellation);
}

/// <summary>What became of an entry.</summary>
/// <param name="Key">As of <see cref="FeedItem.Key"/>.</param>
/// <param name="Stamp">As of <see cref="FeedItem.Stamp"/>; an entry with another one is dealt with again.</param>
/// <param name="Waiting">The entry where it waits for another try; null where it is dealt with.</param>
/// <param name="Attempts">Tries so far.</param>
public sealed record FeedEntryMark(string Key, string Stamp, FeedItem? Waiting = null, int Attempts = 0);

/// <summary>A feed to follow; fields as in <see cref="FeedSubscription"/>.</summary>
public sealed record NewFeed(string Collection, Uri Address, string? Title, string AddedBy, string? Origin = null);
