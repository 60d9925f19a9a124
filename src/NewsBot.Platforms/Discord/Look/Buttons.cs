using NewsBot.Core.Chat.Replies;
using NewsBot.Platforms.Discord.Wire;

namespace NewsBot.Platforms.Discord.Look;

/// <summary>Actions as rows of buttons.</summary>
internal static class Buttons
{
    public static IReadOnlyList<Component> Of(IReadOnlyList<ReplyAction> actions, string language) =>
    [
        .. actions
            .DistinctBy(action => action.Id)
            .Take(Component.MaxRows * Component.MaxButtons)
            .Select(action => Button(action, language))
            .Chunk(Component.MaxButtons)
            .Select(Component.Row),
    ];

    private static Component Button(ReplyAction action, string language)
    {
        var label = action.Label.In(language);
        label = label.Length <= Component.MaxLabel ? label : label[..Component.MaxLabel];
        return action.Kind switch
        {
            ActionKind.Helpful => Component.Button(action.Id, null, "👍"),
            ActionKind.Unhelpful => Component.Button(action.Id, null, "👎"),
            ActionKind.MoreSources => Component.Button(action.Id, label, "📚"),
            ActionKind.ShowInArticle => Component.Button(action.Id, label, "📄"),
            ActionKind.Share => Component.Button(action.Id, label, "📣"),
            _ => Component.Button(action.Id, label),
        };
    }
}
