namespace NewsBot.Core.Search;

/// <summary>A passage that a search found.</summary>
/// <param name="Ordinal">The passage within its article, as in <see cref="Articles.Passage.Ordinal"/>.</param>
/// <param name="Version">Version of the article that was indexed.</param>
/// <param name="Score">Sum of the concepts' BM25 scores; comparable within one search only.</param>
/// <param name="Published">Day of publication, for freshness; null where unknown.</param>
public readonly record struct PassageHit(long ArticleId, int Ordinal, int Version, float Score, DateOnly? Published);
