using NewsBot.Core.Articles.Identity;
using NewsBot.Core.Chat.Replies;
using NewsBot.Core.Chat.Turns;
using NewsBot.Core.Storage;
using NewsBot.Core.Texts;

namespace NewsBot.Core.Chat.Commands;

/// <summary>Shows what the newest version of an article has in place of the one before.</summary>
public sealed class VersionsHandler(IArticleStore store) : ICommandHandler<Command.Versions>
{
    public async Task<Reply> HandleAsync(Command.Versions command, Turn turn, CancellationToken cancellation)
    {
        if (await store.FindAsync(command.ArticleId, cancellation) is not { } current
            || current.Collection != turn.Message.Collection)
        {
            return new Reply.Notice(new Phrase("Chat.NoSuchArticle", command.ArticleId));
        }

        return new Reply.Notice(await store.VersionsAsync(command.ArticleId, cancellation) is [var newest, var before, ..]
            ? VersionPhrases.Changes(before, newest)
            : new Phrase("Feeds.VersionsNone", current.Id));
    }
}
