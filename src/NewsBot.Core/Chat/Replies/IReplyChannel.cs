using NewsBot.Core.Questions;

namespace NewsBot.Core.Chat.Replies;

/// <summary>
/// Where the reply to one message goes. Made by a platform's receiver for each message. The bot never calls two
/// methods of one channel at the same time. Every method may throw what its platform's client throws; the turn
/// worker logs it and goes on, and nothing of it reaches the receiver.
/// </summary>
public interface IReplyChannel
{
    /// <summary>
    /// Where the reply stands, in the platform's own words, for its <see cref="IReplyPlaces"/>; null before the first
    /// <see cref="ShowAsync"/>, and where the reply cannot be found again.
    /// </summary>
    string? Place => null;

    /// <summary>
    /// Tells the asker that work has begun (typing, a deferred reply). Called at most once, before anything else.
    /// A platform whose time-out for this is shorter than its queue may last (Discord: 3 s) does it in its receiver.
    /// </summary>
    Task AcknowledgeAsync(CancellationToken cancellation);

    /// <summary>
    /// Shows the growing text of an answer. Drafts that come while one is being shown are passed over, so a
    /// platform keeps its own pace by taking its time here. Only called before the first <see cref="ShowAsync"/>.
    /// </summary>
    Task DraftAsync(AnswerDraft draft, CancellationToken cancellation);

    /// <summary>
    /// Shows the reply: the first call posts it (or replaces the drafts), later calls replace it in place, also
    /// after the turn has ended, while a load goes on.
    /// </summary>
    Task ShowAsync(Reply reply, CancellationToken cancellation);
}
