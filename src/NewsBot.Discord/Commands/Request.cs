using NewsBot.Core.Chat;
using NewsBot.Discord.Delivery;

namespace NewsBot.Discord.Commands;

/// <summary>What an interaction asks for, and how it is to be answered.</summary>
internal sealed record Request(Command Command, ReplyDelivery Delivery, IReadOnlyList<IncomingFile> Files)
{
    public Request(Command command, ReplyDelivery delivery)
        : this(command, delivery, [])
    {
    }
}
