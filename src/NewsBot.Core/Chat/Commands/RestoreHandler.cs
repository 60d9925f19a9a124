using NewsBot.Core.Articles;
using NewsBot.Core.Chat.Replies;
using NewsBot.Core.Chat.Turns;
using NewsBot.Core.Storage;
using NewsBot.Core.Texts;

namespace NewsBot.Core.Chat.Commands;

/// <summary>Brings a removed article of the conversation's collection back.</summary>
public sealed class RestoreHandler(IArticleStore store, RestoreArticle restoration) : ICommandHandler<Command.Restore>
{
    public async Task<Reply> HandleAsync(Command.Restore command, Turn turn, CancellationToken cancellation)
    {
        var versions = await store.VersionsAsync(command.ArticleId, cancellation);
        if (versions is not [var article, ..]
            || article.Collection != turn.Message.Collection
            || !await restoration.RestoreAsync(article.Id, turn.Message.Author, cancellation))
        {
            return new Reply.Notice(new Phrase("Chat.NotRemoved", command.ArticleId));
        }

        return new Reply.Notice(new Phrase("Chat.Restored", article.Id, article.Title));
    }
}
