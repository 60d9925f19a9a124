namespace NewsBot.Core.Storage;

/// <summary>That an article has changed, and what is current of it now.</summary>
/// <param name="Version">Its current version; null where it is removed.</param>
public readonly record struct ArticleState(long Sequence, long ArticleId, int? Version);
