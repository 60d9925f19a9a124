namespace NewsBot.Platforms.Web.Api;

/// <summary>Something to do next; the id goes back to POST /api/actions.</summary>
internal sealed record ActionJson(string Id, string Kind, string Label);
