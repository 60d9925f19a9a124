using System.Globalization;
using System.Text.Json.Serialization;
using NewsBot.Core.Articles;

namespace NewsBot.Core.Chat.Library.Contract;

/// <summary>A stored article: the fields of import and export, and what the store knows besides.</summary>
/// <param name="LoadedBy">As <c>platform:user</c>; only for those who may know who loads.</param>
public sealed record ArticleJson(
    string Id,
    int Version,
    string Title,
    string? Url,
    string? Publisher,
    IReadOnlyList<string> Authors,
    DateOnly? Published,
    string Language,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? LoadedBy,
    DateTimeOffset LoadedAt)
{
    /// <summary>Only where the command line shows a single article.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Text { get; init; }

    /// <summary>How many versions are stored; only where the command line shows a single article.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Versions { get; init; }

    /// <summary>The article without its text and without who loaded it.</summary>
    public static ArticleJson Of(Article article) => new(
        article.Id.ToString(CultureInfo.InvariantCulture),
        article.Version,
        article.Title,
        article.Url,
        article.Publisher,
        article.Authors,
        article.Published,
        article.Language,
        null,
        article.LoadedAt);
}

/// <summary>A page of articles over HTTP; pages count from 1.</summary>
public sealed record ArticlePageJson(IReadOnlyList<ArticleJson> Articles, int Total, int Page, int Pages);

/// <summary>A single article over HTTP.</summary>
/// <param name="Versions">How many versions are stored.</param>
public sealed record ArticleTextJson(ArticleJson Article, int Versions, string Text);

/// <summary>What became of an article at the command line.</summary>
/// <param name="Status"><c>removed</c> or <c>restored</c>.</param>
public sealed record ArticleChangeJson(string ArticleId, string Status);
