namespace NewsBot.Platforms.Teams.Conversations;

/// <summary>A card that is updated later, as it is kept.</summary>
/// <param name="Conversation">With the thread's message, in a channel.</param>
/// <param name="Locale">Language of who asked (BCP 47).</param>
internal sealed record ReplyPlace(string Conversation, string Card, string? Locale);
