namespace NewsBot.Search.Index.Ranking;

/// <summary>A concept's cursors in a segment, and what it can add in the window.</summary>
internal struct ConceptCursors
{
    public int First;
    public int End;

    /// <summary>The most that it can add to a passage of the window.</summary>
    public uint Bound;

    /// <summary>Alternatives that occur in the window.</summary>
    public int Active;
}
