using NewsBot.Core.Chat.Library;
using NewsBot.Core.Chat.Replies;
using NewsBot.Core.Texts;

namespace NewsBot.Core.Chat.Commands;

/// <summary>Brings a removed article of the conversation's collection back.</summary>
public sealed class RestoreHandler(NewsLibrary library) : ICommandHandler<Command.Restore>
{
    public async Task<Reply> HandleAsync(Command.Restore command, Turn turn, CancellationToken cancellation)
    {
        var articles = library.Articles(turn.Message.Collection);
        return new Reply.Notice(
            await articles.RestoreAsync(command.ArticleId, turn.Message.Author, cancellation) is { } restored
                ? new Phrase("Chat.Restored", restored.Id, restored.Title)
                : new Phrase("Chat.NotRemoved", command.ArticleId));
    }
}
