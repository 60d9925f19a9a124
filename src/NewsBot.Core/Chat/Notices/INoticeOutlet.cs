using NewsBot.Core.Texts;

namespace NewsBot.Core.Chat.Notices;

/// <summary>Lets a platform speak where nobody has just asked.</summary>
public interface INoticeOutlet
{
    /// <summary>As in <see cref="IncomingMessage.Platform"/>.</summary>
    string Platform { get; }

    /// <summary>Posts a notice into a conversation.</summary>
    /// <param name="conversation">As in <see cref="IncomingMessage.Conversation"/>.</param>
    /// <returns>False where the conversation is not there any more.</returns>
    Task<bool> TellAsync(string conversation, Phrase notice, string language, CancellationToken cancellation);
}
