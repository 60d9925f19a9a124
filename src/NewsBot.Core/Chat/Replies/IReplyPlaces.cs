namespace NewsBot.Core.Chat.Replies;

/// <summary>
/// Finds again where a reply was shown, also after a restart. For platforms whose messages can be changed later.
/// </summary>
public interface IReplyPlaces
{
    /// <summary>As in <see cref="IncomingMessage.Platform"/>.</summary>
    string Platform { get; }

    /// <param name="place">As <see cref="IReplyChannel.Place"/> of this platform has said.</param>
    /// <returns>A channel that goes on changing the reply; null where the bot may no longer speak there.</returns>
    Task<IReplyChannel?> FindAsync(string place, CancellationToken cancellation);
}
