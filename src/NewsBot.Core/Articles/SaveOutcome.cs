namespace NewsBot.Core.Articles;

/// <summary>What the store made of one article.</summary>
/// <param name="ArticleId">The article that was stored or found.</param>
public abstract record SaveOutcome(long ArticleId)
{
    /// <summary>Stored as a new article.</summary>
    public sealed record Added(long ArticleId, long Sequence) : SaveOutcome(ArticleId);

    /// <summary>Stored as a new version of a known article.</summary>
    public sealed record Updated(long ArticleId, int Version, long Sequence) : SaveOutcome(ArticleId);

    /// <summary>The same text is there already; nothing was written.</summary>
    public sealed record Duplicate(long ArticleId) : SaveOutcome(ArticleId);

    /// <summary>The article was removed by somebody and stays removed; nothing was written.</summary>
    public sealed record Tombstoned(long ArticleId, string RemovedBy, DateTimeOffset RemovedAt)
        : SaveOutcome(ArticleId);
}
