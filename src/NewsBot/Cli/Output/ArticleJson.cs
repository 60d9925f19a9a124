using System.Globalization;
using NewsBot.Core.Articles;

namespace NewsBot.Cli.Output;

/// <summary>A stored article for scripts: the fields of import and export, and what the store knows besides.</summary>
internal sealed record ArticleJson(
    string Id,
    int Version,
    string Title,
    string? Url,
    string? Publisher,
    IReadOnlyList<string> Authors,
    DateOnly? Published,
    string Language,
    string LoadedBy,
    DateTimeOffset LoadedAt)
{
    /// <summary>Only where a single article is asked for.</summary>
    public string? Text { get; init; }

    /// <summary>How many versions are stored; only where a single article is asked for.</summary>
    public int? Versions { get; init; }

    public static ArticleJson Of(Article article) => new(
        article.Id.ToString(CultureInfo.InvariantCulture),
        article.Version,
        article.Title,
        article.Url,
        article.Publisher,
        article.Authors,
        article.Published,
        article.Language,
        article.LoadedBy,
        article.LoadedAt);
}
