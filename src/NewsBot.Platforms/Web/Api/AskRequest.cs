namespace NewsBot.Platforms.Web.Api;

/// <summary>A question as it is posted.</summary>
/// <param name="Conversation">Joins follow-ups: 1 to 64 letters, digits and hyphens, best a random UUID.</param>
/// <param name="Language">The asker's language (BCP 47); without it, the browser's.</param>
internal sealed record AskRequest(
    string? Question,
    DateOnly? Since = null,
    DateOnly? Until = null,
    string? Source = null,
    string? Conversation = null,
    string? Language = null);
