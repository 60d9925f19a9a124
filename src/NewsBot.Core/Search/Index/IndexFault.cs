using NewsBot.Core.Search.Index.Segments;

namespace NewsBot.Core.Search.Index;

/// <summary>A fault of the index's files.</summary>
/// <param name="File">Name of the file; null where the files do not fit together.</param>
public sealed record IndexFault(SegmentFault Fault, string? File);
