using NewsBot.Core.Articles;
using NewsBot.Core.Chat.Library;
using NewsBot.Core.Chat.Replies;
using NewsBot.Core.Texts;

namespace NewsBot.Core.Chat.Commands;

/// <summary>Lists articles, a page at a time.</summary>
public sealed class ArticlesHandler(NewsLibrary library) : ICommandHandler<Command.Articles>
{
    /// <summary>Articles of one page.</summary>
    public const int PageSize = 10;

    public async Task<Reply> HandleAsync(Command.Articles command, Turn turn, CancellationToken cancellation)
    {
        var page = await PageAsync(command, turn.Message.Collection, cancellation);
        var pages = Math.Max(1, (page.Total + PageSize - 1) / PageSize);
        if (command.Page > pages)
        {
            command = command with { Page = pages };
            page = await PageAsync(command, turn.Message.Collection, cancellation);
        }

        return new Reply.ArticleList(command, page, pages, Actions(command, pages));
    }

    private Task<ArticlePage> PageAsync(Command.Articles command, string collection, CancellationToken cancellation) =>
        library.Articles(collection).ListAsync(
            new ArticleListing(
                command.Text,
                command.Source,
                command.Since,
                command.Until,
                Skip: (int)Math.Min(int.MaxValue, (command.Page - 1L) * PageSize),
                Take: PageSize),
            cancellation);

    private static List<ReplyAction> Actions(Command.Articles command, int pages)
    {
        var actions = new List<ReplyAction>();
        if (command.Page > 1)
        {
            actions.Add(new ReplyAction(
                ActionKind.PreviousPage, new Phrase("Chat.ActionPrevious"), command with { Page = command.Page - 1 }));
        }

        if (command.Page < pages)
        {
            actions.Add(new ReplyAction(
                ActionKind.NextPage, new Phrase("Chat.ActionNext"), command with { Page = command.Page + 1 }));
        }

        return actions;
    }
}
