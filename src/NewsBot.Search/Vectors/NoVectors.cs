namespace NewsBot.Search.Vectors;

/// <summary>Stands in where no embedding model is configured.</summary>
public sealed class NoVectors : IVectorSearch
{
    public static NoVectors Instance { get; } = new();

    public Task<IReadOnlyList<PassageHit>> FindAsync(
        string text, SearchFilter filter, int top, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<PassageHit>>([]);
}
