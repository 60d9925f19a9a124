namespace NewsBot.Core.Articles;

/// <summary>A page of a list of articles.</summary>
/// <param name="Text">Words that the title must contain, ignoring case; null for all.</param>
/// <param name="Removed">List removed articles instead of current ones.</param>
/// <param name="Skip">Articles to pass over.</param>
/// <param name="Take">Articles to return, 1 to 1,000.</param>
public sealed record ArticleQuery(
    ArticleFilter Filter, string? Text = null, bool Removed = false, int Skip = 0, int Take = 20);

/// <summary>Which articles of a collection are meant.</summary>
/// <param name="Since">First day of publication, inclusive. An article without a date is outside every period.</param>
/// <param name="Until">Last day of publication, inclusive.</param>
/// <param name="Source">Publisher, compared without case.</param>
public sealed record ArticleFilter(
    string Collection, DateOnly? Since = null, DateOnly? Until = null, string? Source = null);

/// <summary>Articles of one page, and how many there are in all.</summary>
public sealed record ArticlePage(IReadOnlyList<Article> Articles, int Total);
