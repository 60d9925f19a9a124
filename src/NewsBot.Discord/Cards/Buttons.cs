using NewsBot.Core.Chat;
using NewsBot.Core.Texts;
using NewsBot.Discord.Protocol;

namespace NewsBot.Discord.Cards;

/// <summary>Actions as rows of buttons.</summary>
internal static class Buttons
{
    public static IReadOnlyList<Component> Of(IReadOnlyList<ReplyAction> actions, string language)
    {
        var distinct = actions.DistinctBy(action => action.Id).ToList();
        var isShort = distinct.Count(action => action.Kind == ActionKind.ShowInArticle) > 1;

        // What fits in one row stands in one; otherwise what to read is in rows above what to say of it.
        var groups = distinct.Count <= Component.MaxButtons
            ? [distinct]
            : distinct.GroupBy(IsOpinion).OrderBy(group => group.Key).Select(group => group.ToList());
        return
        [
            .. groups
                .SelectMany(group => group.Select(action => Button(action, language, isShort)).Chunk(Component.MaxButtons))
                .Take(Component.MaxRows)
                .Select(Component.Row),
        ];
    }

    private static bool IsOpinion(ReplyAction action) =>
        action.Kind is ActionKind.Helpful or ActionKind.Unhelpful or ActionKind.Share;

    private static Component Button(ReplyAction action, string language, bool isShort)
    {
        var label = Label(action, isShort).In(language);
        label = label.Length <= Component.MaxLabel ? label : label[..Component.MaxLabel];
        return action.Kind switch
        {
            ActionKind.Helpful => Component.Button(action.Id, null, "👍"),
            ActionKind.Unhelpful => Component.Button(action.Id, null, "👎"),
            ActionKind.MoreSources => Component.Button(action.Id, label, "📚"),
            ActionKind.ShowInArticle => Component.Button(action.Id, label, "📄"),
            ActionKind.NextPage when action.Command is Command.More => Component.Button(action.Id, label, "➡️"),
            ActionKind.Share => Component.Button(action.Id, label, "📣"),
            _ => Component.Button(action.Id, label),
        };
    }

    // "Show [1] in the article" three times would not fit beside each other.
    private static Phrase Label(ReplyAction action, bool isShort) =>
        isShort && action is { Kind: ActionKind.ShowInArticle, Command: Command.Show { Span: not null }, Label.Arguments: [var number] }
            ? new Phrase("Discord.Show", number)
            : action.Label;
}
