using NewsBot.Core.Articles;
using NewsBot.Core.Chat.Replies;
using NewsBot.Core.Chat.Turns;
using NewsBot.Core.Texts;

namespace NewsBot.Core.Chat.Commands;

/// <summary>Takes a load of the conversation's collection back.</summary>
public sealed class UndoHandler(UndoLoad undo) : ICommandHandler<Command.Undo>
{
    public async Task<Reply> HandleAsync(Command.Undo command, Turn turn, CancellationToken cancellation) =>
        new Reply.Notice(
            await undo.UndoAsync(command.JobId, turn.Message.Collection, turn.Message.Author, cancellation) is { } undone
                ? new Phrase("Feeds.Undone", command.JobId, undone.Removed, undone.Reverted)
                : new Phrase("Feeds.NotUndone", command.JobId));
}
