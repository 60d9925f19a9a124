using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using NewsBot.Core.Questions;
using NewsBot.Core.Questions.Answering;

namespace NewsBot.Core.Chat.Memory;

/// <summary>
/// What was answered, so that a follow-up keeps the subject and the buttons of an answer work, after a restart too.
/// </summary>
public sealed class AnswerMemory(
    IAnswerStore store, SourceMarks marks, IOptions<ChatOptions> options, TimeProvider time)
{
    /// <summary>Turns of a conversation that a follow-up may refer to.</summary>
    public const int Turns = 5;

    /// <summary>Earlier turns of the message's conversation, oldest first.</summary>
    public Task<IReadOnlyList<EarlierTurn>> ThreadAsync(IncomingMessage message, CancellationToken cancellation) =>
        store.ThreadAsync(message.Collection, Conversation(message), message.Author, Turns, cancellation);

    /// <summary>An id for an answer: not to be guessed.</summary>
    public static string NewId() => RandomNumberGenerator.GetString("abcdefghijkmnpqrstuvwxyz23456789", 12);

    /// <summary>Remembers an answer.</summary>
    /// <returns>Its id: not to be guessed, because it opens the answer.</returns>
    public async Task<string> AddAsync(
        IncomingMessage message, Question question, Answer answer, CancellationToken cancellation)
    {
        var id = NewId();
        var now = time.GetUtcNow();
        await store.KeepAsync(
            new KeptAnswer(
                id, message.Collection, Conversation(message), message.Author, message.Private, now,
                question with { Thread = null }, answer),
            now.AddDays(-options.Value.KeepAnswersDays),
            cancellation);
        return id;
    }

    /// <summary>
    /// The answer with this id, its sources marked that have changed since, where the author of the message may see it;
    /// null otherwise.
    /// </summary>
    public async Task<KeptAnswer?> FindAsync(string id, IncomingMessage message, CancellationToken cancellation) =>
        await VisibleAsync(id, message, cancellation) is { } kept
            ? kept with { Answer = await marks.AsOfNowAsync(message.Collection, kept.Answer, cancellation) }
            : null;

    private async Task<KeptAnswer?> VisibleAsync(string id, IncomingMessage message, CancellationToken cancellation) =>
        await store.FindAsync(message.Collection, id, cancellation) is { } kept
        && (!kept.Private || kept.Author == message.Author)
            ? kept
            : null;

    /// <summary>Keeps what somebody says of an answer; a second word of theirs replaces the first.</summary>
    /// <returns>False where the answer is not known any more.</returns>
    public async Task<bool> RateAsync(string id, IncomingMessage message, bool helpful, CancellationToken cancellation) =>
        await VisibleAsync(id, message, cancellation) is not null
        && await store.RateAsync(message.Collection, id, message.Author, helpful, cancellation);

    /// <summary>How many answers of a collection are kept, and what was said of them.</summary>
    public Task<AnswerCounts> CountAsync(string collection, CancellationToken cancellation) =>
        store.CountAsync(collection, cancellation);

    private static string Conversation(IncomingMessage message) => $"{message.Platform}:{message.Conversation}";
}
