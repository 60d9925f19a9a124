using NewsBot.Core.Chat;
using NewsBot.Platforms.Discord.Outlets;

namespace NewsBot.Platforms.Discord.Commands;

/// <summary>What an interaction asks for, and how it is to be answered.</summary>
internal sealed record Request(Command Command, Delivery Delivery, IReadOnlyList<IncomingFile> Files)
{
    public Request(Command command, Delivery delivery)
        : this(command, delivery, [])
    {
    }
}
