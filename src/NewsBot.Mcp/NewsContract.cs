using System.Globalization;
using NewsBot.Core.Articles;
using NewsBot.Core.Questions.Tools;

namespace NewsBot.Mcp;

/// <summary>Passages of stored articles: an object, since clients differ in what they make of a bare list.</summary>
internal sealed record FoundPassages(IReadOnlyList<FoundPassage> Passages)
{
    public static FoundPassages Of(IEnumerable<NewsPassage> passages) => new([.. passages.Select(FoundPassage.Of)]);
}

/// <summary>A stretch of an article, word for word as it is stored.</summary>
internal sealed record FoundPassage(
    string ArticleId, string Title, string? Publisher, DateOnly? Published, string? Url, string Language, string Text)
{
    public static FoundPassage Of(NewsPassage passage) => Of(passage.Article, passage.Text);

    public static FoundPassage Of(Article article, string text) => new(
        article.Id.ToString(CultureInfo.InvariantCulture),
        article.Title,
        article.Publisher,
        article.Published,
        article.Url,
        article.Language,
        text);
}

/// <summary>A whole article.</summary>
/// <param name="IsCut">Whether it is longer than what is given here.</param>
internal sealed record WholeArticle(FoundPassage Article, bool IsCut);
