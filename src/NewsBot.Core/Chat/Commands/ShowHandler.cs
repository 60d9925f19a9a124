using NewsBot.Core.Articles;
using NewsBot.Core.Chat.Library;
using NewsBot.Core.Chat.Replies;
using NewsBot.Core.Texts;
using NewsBot.Language;

namespace NewsBot.Core.Chat.Commands;

/// <summary>Shows an article, at a quote where one is named.</summary>
public sealed class ShowHandler(NewsLibrary library) : ICommandHandler<Command.Show>
{
    public async Task<Reply> HandleAsync(Command.Show command, Turn turn, CancellationToken cancellation)
    {
        var versions = await library.Articles(turn.Message.Collection).VersionsAsync(command.ArticleId, cancellation);
        if (versions is not [var current, ..])
        {
            return new Reply.Notice(new Phrase("Chat.NoSuchArticle", command.ArticleId));
        }

        var article = versions.FirstOrDefault(v => v.Version == command.Version) ?? current;
        return new Reply.ArticleShown(
            article, versions.Count, Highlight(command, article), Actions(article, versions.Count, turn.Message.Role));
    }

    // A span counts characters of the version that it was taken from; in any other it would point anywhere.
    private static TextSpan? Highlight(Command.Show command, Article article) =>
        command.Span is { } span && article.Version == command.Version
        && 0 <= span.Start && span.Start < span.End && span.End <= article.Text.Length
            ? span
            : null;

    private static List<ReplyAction> Actions(Article article, int versions, Role role)
    {
        var actions = new List<ReplyAction>();
        if (versions > 1)
        {
            actions.Add(new ReplyAction(
                ActionKind.Versions, new Phrase("Chat.ActionVersions"), new Command.Versions(article.Id)));
        }

        var remove = new Command.Remove(article.Id);
        if (Permissions.Allow(role, remove))
        {
            actions.Add(new ReplyAction(ActionKind.Remove, new Phrase("Chat.ActionRemove"), remove));
        }

        return actions;
    }
}
