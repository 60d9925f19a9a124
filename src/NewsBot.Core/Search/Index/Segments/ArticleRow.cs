namespace NewsBot.Core.Search.Index.Segments;

/// <summary>An article as a segment keeps it.</summary>
/// <param name="Passages">Number of its passages, at least 1.</param>
/// <param name="Day">As in <see cref="SegmentFormat"/>.</param>
/// <param name="Source">Publisher in upper case; empty where unknown.</param>
internal readonly record struct ArticleRow(
    long Id, int Version, int Passages, int Day, string Collection, string Source);
