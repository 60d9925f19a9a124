namespace NewsBot.Platforms.Web.Api;

/// <summary>A feed to follow, or a page that names one.</summary>
internal sealed record FeedRequest(string? Url);
