namespace NewsBot.Search.Vectors;

/// <summary>Finds passages by their meaning. Helps where it can and is never waited for long.</summary>
public interface IVectorSearch
{
    /// <summary>
    /// The passages nearest to a text, nearest first; empty where there is no model, it is away or slow, or nothing has
    /// been embedded yet.
    /// </summary>
    /// <param name="top">Most passages to return.</param>
    Task<IReadOnlyList<PassageHit>> FindAsync(
        string text, SearchFilter filter, int top, CancellationToken cancellation);
}
