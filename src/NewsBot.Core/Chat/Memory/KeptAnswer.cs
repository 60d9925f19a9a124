using NewsBot.Core.Questions;

namespace NewsBot.Core.Chat.Memory;

/// <summary>An answer with what it was given to.</summary>
/// <param name="Id">Not to be guessed, because it opens the answer.</param>
/// <param name="Conversation">Where it was asked, as <c>platform:conversation</c>.</param>
/// <param name="Author">Who asked, as <c>platform:user</c>.</param>
/// <param name="Private">Whether only the author may see it.</param>
public sealed record KeptAnswer(
    string Id,
    string Collection,
    string Conversation,
    string Author,
    bool Private,
    DateTimeOffset AskedAt,
    Question Question,
    Answer Answer);
