using NewsBot.Core.Chat.Library;
using NewsBot.Core.Chat.Replies;
using NewsBot.Core.Texts;

namespace NewsBot.Core.Chat.Commands;

/// <summary>Removes an article of the conversation's collection.</summary>
public sealed class RemoveHandler(NewsLibrary library) : ICommandHandler<Command.Remove>
{
    public async Task<Reply> HandleAsync(Command.Remove command, Turn turn, CancellationToken cancellation)
    {
        var articles = library.Articles(turn.Message.Collection);
        if (await articles.RemoveAsync(command.ArticleId, turn.Message.Author, cancellation) is not { } removed)
        {
            return new Reply.Notice(new Phrase("Chat.NoSuchArticle", command.ArticleId));
        }

        return new Reply.Notice(new Phrase("Chat.Removed", removed.Id, removed.Title))
        {
            Actions = [new ReplyAction(
                ActionKind.Restore, new Phrase("Chat.ActionRestore"), new Command.Restore(removed.Id))],
        };
    }
}
