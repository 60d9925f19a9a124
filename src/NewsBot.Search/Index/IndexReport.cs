using NewsBot.Search.Index.Segments;

namespace NewsBot.Search.Index;

/// <summary>What <see cref="IndexChecker"/> has found.</summary>
public abstract record IndexReport
{
    private IndexReport()
    {
    }

    /// <summary>The index has no files.</summary>
    public sealed record InMemory : IndexReport;

    /// <summary>Nothing has been written yet.</summary>
    public sealed record Absent : IndexReport;

    /// <summary>The manifest cannot be read.</summary>
    public sealed record ManifestDamaged : IndexReport;

    /// <summary>Of another version of the program, or of another store.</summary>
    public sealed record Foreign : IndexReport;

    /// <summary>Some of what the files promise does not hold.</summary>
    /// <param name="Faults">Never empty.</param>
    public sealed record Damaged(IReadOnlyList<IndexFault> Faults) : IndexReport;

    /// <summary>Everything holds.</summary>
    /// <param name="Bytes">Of all files.</param>
    /// <param name="Sequence">The last change of the store that is in them.</param>
    /// <param name="LastSequence">The last change of the store.</param>
    public sealed record Sound(int Files, long Bytes, long Sequence, long LastSequence) : IndexReport;
}

/// <summary>A fault of the index's files.</summary>
/// <param name="File">Name of the file; null where the files do not fit together.</param>
public sealed record IndexFault(SegmentFault Fault, string? File);
