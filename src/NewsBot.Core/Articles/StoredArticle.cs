using NewsBot.Search;

namespace NewsBot.Core.Articles;

/// <summary>An article's current version with its passages.</summary>
public sealed record StoredArticle(Article Article, IReadOnlyList<Passage> Passages)
{
    /// <summary>The same, as far as an index needs it.</summary>
    public IndexedArticle Indexed => new(
        Article.Id,
        Article.Version,
        Article.Collection,
        Article.Title,
        Article.Text,
        Article.Language,
        Article.Publisher,
        Article.Published,
        Passages);
}
