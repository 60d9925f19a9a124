namespace NewsBot.Platforms.Web.Api;

/// <summary>An article with its text.</summary>
/// <param name="Versions">How many versions are stored.</param>
internal sealed record ArticleTextJson(ArticleJson Article, int Versions, string Text);
