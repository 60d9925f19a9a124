namespace NewsBot.Tests.Questions.Conversations;

/// <summary>A line of <c>conversations.jsonl</c>.</summary>
/// <param name="Style">By whose hand it is: plain, teenager, analyst, keyword, moderator and so on.</param>
/// <param name="Late">
/// Whether it was written after follow-ups were last changed, so that nothing was fitted by it.
/// </param>
internal sealed record Conversation(
    string Id, string Language, string Style, bool Late, IReadOnlyList<ConversationTurn> Turns);

/// <summary>A question of a conversation, and what it is answered by.</summary>
/// <param name="From">Titles of the articles that answer it.</param>
/// <param name="Says">Stretches of the sentences that answer it, verbatim; one of them is enough.</param>
internal sealed record ConversationTurn(
    TurnKind Kind, string Ask, IReadOnlyList<string> From, IReadOnlyList<string>? Says = null);

/// <summary>How a question stands to those before it.</summary>
internal enum TurnKind
{
    /// <summary>It begins or changes the subject, and must be answered as if nothing had been asked before.</summary>
    New,

    /// <summary>It can only be understood with those before it.</summary>
    FollowUp,

    /// <summary>It asks for more of what was told: sentences that were not shown yet.</summary>
    More,
}
