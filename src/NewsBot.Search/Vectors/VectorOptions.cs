namespace NewsBot.Search.Vectors;

/// <summary>Whose vectors are searched, and where what is derived from them is kept.</summary>
/// <param name="Model">Name of the model; vectors of another are made anew.</param>
/// <param name="Folder">Folder of the derived files; null keeps everything in memory.</param>
public sealed record VectorOptions(string Model, string? Folder)
{
    /// <summary>Passages in memory from which on they are written to a file, with all others.</summary>
    public int FlushAt { get; init; } = 1 << 14;

    /// <summary>Threads of one search; at least 1.</summary>
    public int Threads { get; init; } = Math.Min(4, Environment.ProcessorCount);
}
