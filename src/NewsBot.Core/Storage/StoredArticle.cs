using NewsBot.Core.Articles;

namespace NewsBot.Core.Storage;

/// <summary>An article's current version with its passages.</summary>
public sealed record StoredArticle(Article Article, IReadOnlyList<Passage> Passages);
