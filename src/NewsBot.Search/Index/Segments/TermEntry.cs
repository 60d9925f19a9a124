namespace NewsBot.Search.Index.Segments;

/// <summary>What the dictionary knows about a term.</summary>
internal unsafe struct TermEntry
{
    /// <summary>Passages with the term; 0 where the segment does not have it.</summary>
    public int Frequency;

    /// <summary>The only passage, where <see cref="Frequency"/> is 1.</summary>
    public uint Passage;

    /// <summary>Offset of the postings in their section, where <see cref="Frequency"/> is above 1.</summary>
    public uint Offset;
    public uint Length;

    /// <summary>Where the largest impact is written.</summary>
    public byte* MaxImpact;
}
