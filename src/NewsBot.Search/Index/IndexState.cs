namespace NewsBot.Search.Index;

/// <summary>What the index is made of, for status and doctor.</summary>
/// <param name="Segments">Segments in files.</param>
/// <param name="TailSegments">Segments in memory, not flushed yet.</param>
/// <param name="Passages">Passages that can be found.</param>
/// <param name="DeletedPassages">Passages that are deleted and not merged away yet.</param>
/// <param name="Sequence">The store's last change that is in the index.</param>
/// <param name="FlushedSequence">The store's last change that is in the files.</param>
/// <param name="BytesOnDisk">Size of the files.</param>
/// <param name="Writes">Whether this process holds the right to write the files.</param>
public sealed record IndexState(
    int Segments,
    int TailSegments,
    int Passages,
    int DeletedPassages,
    long Sequence,
    long FlushedSequence,
    long BytesOnDisk,
    bool Writes);
