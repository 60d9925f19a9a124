using NewsBot.Language.Analysis;

namespace NewsBot.Search.Index;

/// <summary>Where and how the index is kept.</summary>
/// <param name="Folder">Folder of its files, beside the store; null keeps it in memory only.</param>
public sealed record IndexOptions(string? Folder)
{
    /// <summary>
    /// Version of the terms that <see cref="Analyzer"/> makes; raise it when it makes others: the index is then
    /// rebuilt.
    /// </summary>
    public const string AnalyzerVersion = "3";

    /// <summary>Threads that analyse articles while the index catches up; at least 1.</summary>
    public int Threads { get; init; } = Math.Min(4, Environment.ProcessorCount);

    /// <summary>Passages in memory from which on they are written to a file.</summary>
    public int FlushAt { get; init; } = 1 << 16;

    /// <summary>Passages of a segment in memory that is written as it is, and not merged with others before.</summary>
    public int Large => FlushAt / 16;

    /// <summary>Passages in memory that are worth writing when nothing happens.</summary>
    public int FlushIdleAt { get; init; } = 256;

    /// <summary>How long nothing must have happened for that.</summary>
    public TimeSpan Idle { get; init; } = TimeSpan.FromSeconds(3);
}
