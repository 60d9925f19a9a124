namespace NewsBot.Platforms.Web.Api;

/// <summary>An action that was offered with an answer.</summary>
internal sealed record ActionRequest(string? Id, string? Conversation = null, string? Language = null);
