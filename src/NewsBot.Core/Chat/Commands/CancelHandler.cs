using NewsBot.Core.Chat.Library;
using NewsBot.Core.Chat.Replies;
using NewsBot.Core.Texts;

namespace NewsBot.Core.Chat.Commands;

/// <summary>Stops a load of the conversation's collection.</summary>
public sealed class CancelHandler(NewsLibrary library) : ICommandHandler<Command.Cancel>
{
    public async Task<Reply> HandleAsync(Command.Cancel command, Turn turn, CancellationToken cancellation)
    {
        var cancelled = await library.Loads(turn.Message.Collection).CancelAsync(command.JobId, cancellation);
        return new Reply.Notice(new Phrase(cancelled ? "Chat.Cancelled" : "Chat.NothingToCancel", command.JobId));
    }
}
