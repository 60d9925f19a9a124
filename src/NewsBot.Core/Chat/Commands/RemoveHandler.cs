using NewsBot.Core.Articles;
using NewsBot.Core.Chat.Replies;
using NewsBot.Core.Chat.Turns;
using NewsBot.Core.Storage;
using NewsBot.Core.Texts;

namespace NewsBot.Core.Chat.Commands;

/// <summary>Removes an article of the conversation's collection.</summary>
public sealed class RemoveHandler(IArticleStore store, RemoveArticle removal) : ICommandHandler<Command.Remove>
{
    public async Task<Reply> HandleAsync(Command.Remove command, Turn turn, CancellationToken cancellation)
    {
        var article = await store.FindAsync(command.ArticleId, cancellation);
        if (article is null
            || article.Collection != turn.Message.Collection
            || !await removal.RemoveAsync(article.Id, turn.Message.Author, cancellation))
        {
            return new Reply.Notice(new Phrase("Chat.NoSuchArticle", command.ArticleId));
        }

        return new Reply.Notice(new Phrase("Chat.Removed", article.Id, article.Title))
        {
            Actions = [new ReplyAction(
                ActionKind.Restore, new Phrase("Chat.ActionRestore"), new Command.Restore(article.Id))],
        };
    }
}
