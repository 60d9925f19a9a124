namespace NewsBot.Platforms.Web.Api;

/// <summary>An article in lists.</summary>
internal sealed record ArticleJson(
    string Id,
    int Version,
    string Title,
    string? Publisher,
    IReadOnlyList<string> Authors,
    DateOnly? Published,
    string? Url,
    string Language,
    DateTimeOffset LoadedAt);
