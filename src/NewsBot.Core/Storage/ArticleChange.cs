namespace NewsBot.Core.Storage;

/// <summary>A change as an index follows it.</summary>
/// <param name="Sequence">Strictly ascending over all changes of the store; gaps are possible.</param>
/// <param name="Current">The article as it is now; null where it has been removed.</param>
public sealed record ArticleChange(long Sequence, long ArticleId, IndexedArticle? Current);
