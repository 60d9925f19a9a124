using NewsBot.Core.Questions;

namespace NewsBot.Core.Chat.Memory;

/// <summary>
/// Answers that were given, for what people do with them afterwards: ask on, see more sources, share, say whether they
/// were of use.
/// </summary>
public interface IAnswerStore
{
    /// <summary>
    /// Keeps an answer, and forgets older ones with what was said of them. When this returns, both are durable.
    /// </summary>
    /// <param name="forgetBefore">
    /// Answers to questions asked before this instant are deleted, in every collection.
    /// </param>
    Task KeepAsync(KeptAnswer answer, DateTimeOffset forgetBefore, CancellationToken cancellation);

    /// <summary>A collection's answer with this id; null where it has none, or has forgotten it.</summary>
    Task<KeptAnswer?> FindAsync(string collection, string id, CancellationToken cancellation);

    /// <summary>The latest turns of a conversation that was had with a collection, oldest first.</summary>
    /// <param name="author">Who asks on: what others asked in private is not part of it.</param>
    /// <param name="limit">Most turns; at least 1.</param>
    Task<IReadOnlyList<EarlierTurn>> ThreadAsync(
        string collection, string conversation, string author, int limit, CancellationToken cancellation);

    /// <summary>Keeps what somebody says of an answer; a second word of theirs replaces the first.</summary>
    /// <returns>False where the collection has no such answer.</returns>
    Task<bool> RateAsync(
        string collection, string id, string author, bool helpful, CancellationToken cancellation);

    /// <summary>How many answers of a collection are kept, and what was said of them.</summary>
    Task<AnswerCounts> CountAsync(string collection, CancellationToken cancellation);
}
