namespace NewsBot.Platforms.Web.Api;

/// <summary>A page of articles; pages count from 1.</summary>
internal sealed record ArticlePageJson(IReadOnlyList<ArticleJson> Articles, int Total, int Page, int Pages);
