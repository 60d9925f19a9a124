using NewsBot.Core.Articles;

namespace NewsBot.Core.Storage;

/// <summary>Articles of one page, and how many there are in all.</summary>
public sealed record ArticlePage(IReadOnlyList<Article> Articles, int Total);
