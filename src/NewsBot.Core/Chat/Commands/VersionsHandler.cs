using NewsBot.Core.Articles.Versions;
using NewsBot.Core.Chat.Library;
using NewsBot.Core.Chat.Replies;
using NewsBot.Core.Texts;

namespace NewsBot.Core.Chat.Commands;

/// <summary>Shows what the newest version of an article has in place of the one before.</summary>
public sealed class VersionsHandler(NewsLibrary library) : ICommandHandler<Command.Versions>
{
    public async Task<Reply> HandleAsync(Command.Versions command, Turn turn, CancellationToken cancellation)
    {
        var versions = await library.Articles(turn.Message.Collection).VersionsAsync(command.ArticleId, cancellation);
        return new Reply.Notice(versions switch
        {
            [] => new Phrase("Chat.NoSuchArticle", command.ArticleId),
            [var only] => new Phrase("Feeds.VersionsNone", only.Id),
            [var newest, var before, ..] => VersionPhrases.Changes(before, newest),
        });
    }
}
