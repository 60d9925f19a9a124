namespace NewsBot.Platforms.Web.Api;

/// <summary>What a person types into the chat: a question or a command.</summary>
/// <param name="Text">As <see cref="Core.Chat.CommandParser"/> reads it.</param>
/// <param name="Since">Limits of a question that names none of its own, as of <see cref="AskRequest"/>.</param>
internal sealed record SayRequest(
    string? Text,
    DateOnly? Since = null,
    DateOnly? Until = null,
    string? Source = null,
    string? Conversation = null,
    string? Language = null);
