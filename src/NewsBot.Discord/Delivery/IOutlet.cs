using NewsBot.Discord.Cards;
using NewsBot.Discord.Protocol;

namespace NewsBot.Discord.Delivery;

/// <summary>Where the messages of one reply go: the response to an interaction, or messages in a channel.</summary>
internal interface IOutlet
{
    /// <summary>Tells the asker that work has begun. May be called again; it is done once.</summary>
    Task AcknowledgeAsync(CancellationToken cancellation);

    /// <summary>Posts a part of the reply, or replaces it where it has been posted.</summary>
    /// <param name="part">From 0, in order.</param>
    Task ShowAsync(int part, Post post, CancellationToken cancellation);

    /// <summary>Says something to the asker at once, instead of everything else.</summary>
    Task RefuseAsync(MessageBody body, CancellationToken cancellation);
}
