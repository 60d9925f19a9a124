namespace NewsBot.Search;

/// <summary>
/// The store as a search index follows it: what has changed since a sequence number. Safe for concurrent use by many
/// threads and many processes.
/// </summary>
public interface IChangeFeed
{
    /// <summary>
    /// Changes after a sequence number in ascending order, each article at most once (its latest change) and with
    /// its state at the time of reading.
    /// </summary>
    /// <param name="after">Sequence that the caller has seen; 0 for all.</param>
    /// <param name="limit">Most changes to return, at least 1.</param>
    Task<IReadOnlyList<ArticleChange>> ChangesAsync(long after, int limit, CancellationToken cancellation);

    /// <summary>Sequence of the newest change; 0 for an empty store. Costs microseconds.</summary>
    Task<long> LastSequenceAsync(CancellationToken cancellation);

    /// <summary>
    /// Identity of the store: a random name given when it was created. A derived index of another store is of no use.
    /// </summary>
    Task<string> IdentityAsync(CancellationToken cancellation);
}

/// <summary>A change as an index follows it.</summary>
/// <param name="Sequence">Strictly ascending over all changes of the store; gaps are possible.</param>
/// <param name="Current">The article as it is now; null where it has been removed.</param>
public sealed record ArticleChange(long Sequence, long ArticleId, IndexedArticle? Current);
