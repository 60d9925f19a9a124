namespace NewsBot.Search.Index.Segments;

/// <summary>What a filter leaves of a segment.</summary>
/// <param name="Any">Whether anything is left.</param>
/// <param name="Passages">Null where everything is.</param>
internal sealed record Acceptance(bool Any, AcceptedPassages? Passages)
{
    public static Acceptance All { get; } = new(true, null);

    public static Acceptance None { get; } = new(false, null);
}
