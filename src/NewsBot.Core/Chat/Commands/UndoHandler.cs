using NewsBot.Core.Chat.Library;
using NewsBot.Core.Chat.Replies;
using NewsBot.Core.Texts;

namespace NewsBot.Core.Chat.Commands;

/// <summary>Takes a load of the conversation's collection back.</summary>
public sealed class UndoHandler(NewsLibrary library) : ICommandHandler<Command.Undo>
{
    public async Task<Reply> HandleAsync(Command.Undo command, Turn turn, CancellationToken cancellation)
    {
        var loads = library.Loads(turn.Message.Collection);
        return new Reply.Notice(
            await loads.UndoAsync(command.JobId, turn.Message.Author, cancellation) is { } undone
                ? new Phrase("Feeds.Undone", command.JobId, undone.Removed, undone.Reverted)
                : new Phrase("Feeds.NotUndone", command.JobId));
    }
}
