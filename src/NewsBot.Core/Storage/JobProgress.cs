namespace NewsBot.Core.Storage;

/// <summary>Counts of source items so far.</summary>
public sealed record JobProgress(int Added, int Updated, int Duplicates, int Rejected, int Failed)
{
    public static JobProgress None { get; } = new(0, 0, 0, 0, 0);

    /// <summary>Items that are dealt with.</summary>
    public int Items => Added + Updated + Duplicates + Rejected + Failed;
}
