namespace NewsBot.Discord.Protocol;

/// <summary>A row of buttons, or a button.</summary>
internal sealed record Component(
    int Type,
    int? Style = null,
    string? Label = null,
    string? CustomId = null,
    Component.Symbol? Emoji = null,
    IReadOnlyList<Component>? Components = null)
{
    public const int MaxRows = 5;
    public const int MaxButtons = 5;
    public const int MaxLabel = 80;

    private const int RowType = 1;
    private const int ButtonType = 2;
    private const int Secondary = 2;

    public static Component Row(IReadOnlyList<Component> buttons) => new(RowType, Components: buttons);

    public static Component Button(string id, string? label, string? emoji = null) =>
        new(ButtonType, Secondary, label, id, emoji is null ? null : new Symbol(emoji));

    internal sealed record Symbol(string Name);
}
