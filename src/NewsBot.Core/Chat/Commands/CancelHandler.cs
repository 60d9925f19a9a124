using NewsBot.Core.Chat.Replies;
using NewsBot.Core.Chat.Turns;
using NewsBot.Core.Storage;
using NewsBot.Core.Texts;

namespace NewsBot.Core.Chat.Commands;

/// <summary>Stops a load of the conversation's collection.</summary>
public sealed class CancelHandler(IJobQueue jobs) : ICommandHandler<Command.Cancel>
{
    public async Task<Reply> HandleAsync(Command.Cancel command, Turn turn, CancellationToken cancellation)
    {
        var job = await jobs.FindAsync(command.JobId, cancellation);
        var cancelled = job?.Collection == turn.Message.Collection
            && await jobs.CancelAsync(command.JobId, cancellation);
        return new Reply.Notice(new Phrase(cancelled ? "Chat.Cancelled" : "Chat.NothingToCancel", command.JobId));
    }
}
