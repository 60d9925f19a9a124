using NewsBot.Core.Articles.Feeds;

namespace NewsBot.Core.Storage;

/// <summary>
/// The feeds that the bot follows, and which of their entries it has dealt with. Every method is one transaction; what
/// a method has returned is durable.
/// </summary>
public interface IFeedStore
{
    /// <summary>Follows a feed; it is due at once. A feed that the collection follows already is left as it is.</summary>
    /// <returns>The feed, and whether it is new.</returns>
    Task<(FeedSubscription Feed, bool IsNew)> AddAsync(NewFeed feed, CancellationToken cancellation);

    Task<FeedSubscription?> FindAsync(long id, CancellationToken cancellation);

    /// <summary>Feeds of a collection (of all, where null) in the order in which they were added.</summary>
    Task<IReadOnlyList<FeedSubscription>> ListAsync(string? collection, CancellationToken cancellation);

    /// <summary>Follows a feed no longer; its articles stay.</summary>
    /// <returns>False where there is no such feed.</returns>
    Task<bool> RemoveAsync(long id, CancellationToken cancellation);

    /// <summary>
    /// Takes feeds that are due, the longest due first. They are due again when the lease ends, unless their state has
    /// been saved before: a process that dies delays its feeds and loses none.
    /// </summary>
    Task<IReadOnlyList<FeedSubscription>> ClaimDueAsync(int limit, TimeSpan lease, CancellationToken cancellation);

    /// <summary>The stamps of those entries that were dealt with or wait, by key.</summary>
    Task<IReadOnlyDictionary<string, string>> KnownAsync(
        long feedId, IReadOnlyCollection<string> keys, CancellationToken cancellation);

    /// <summary>Entries that wait for another try, at most <paramref name="limit"/>.</summary>
    Task<IReadOnlyList<FeedEntryMark>> WaitingAsync(long feedId, int limit, CancellationToken cancellation);

    /// <summary>
    /// Saves what came of asking a feed together with what became of its entries. Nothing is saved of a feed that was
    /// removed meanwhile.
    /// </summary>
    Task SaveAsync(
        FeedSubscription feed, IReadOnlyCollection<FeedEntryMark> entries, CancellationToken cancellation);
}
