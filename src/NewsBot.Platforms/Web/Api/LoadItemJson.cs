namespace NewsBot.Platforms.Web.Api;

/// <summary>What became of one item of a load. Status: added, updated, duplicate, rejected or failed.</summary>
internal sealed record LoadItemJson(string Source, string Status, string? ArticleId, string? Title, string? Reason);
