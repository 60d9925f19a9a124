using NewsBot.Search.Index.Segments;

namespace NewsBot.Search.Index.Files;

/// <summary>Files that are written and not yet the index.</summary>
/// <param name="Segments">All that the manifest is to name, deletes as of <paramref name="Sequence"/>.</param>
/// <param name="Added">Those among them that are new.</param>
/// <param name="Era">Tells whether the index has started anew since.</param>
internal sealed record FlushedFiles(
    IReadOnlyList<LiveSegment> Segments,
    IReadOnlyDictionary<Segment, ManifestSegment> Added,
    long Sequence,
    int Era);
