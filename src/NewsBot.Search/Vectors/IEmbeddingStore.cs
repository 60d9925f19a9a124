namespace NewsBot.Search.Vectors;

/// <summary>
/// Embeddings of stored passages, which are costly to compute and so belong to the store. Of each article those of one
/// version and one model are kept. Every method is one transaction; what a method has returned is durable.
/// </summary>
public interface IEmbeddingStore
{
    /// <summary>Keeps embeddings in place of earlier ones of the same articles.</summary>
    /// <param name="model">Name of the model that made them.</param>
    Task SaveAsync(string model, IReadOnlyList<NewEmbeddings> embeddings, CancellationToken cancellation);

    /// <summary>Articles whose current version has no embeddings of this model, those loaded last first.</summary>
    /// <param name="dimensions">What the model gives; others count as missing. 0 where that is not known yet.</param>
    /// <param name="except">Ids that are passed over.</param>
    /// <param name="limit">Most articles to return, at least 1.</param>
    Task<IReadOnlyList<IndexedArticle>> PendingAsync(
        string model, int dimensions, IReadOnlyCollection<long> except, int limit, CancellationToken cancellation);

    /// <summary>How far the current articles have embeddings of this model.</summary>
    Task<EmbeddingProgress> ProgressAsync(string model, CancellationToken cancellation);

    /// <summary>
    /// Embeddings of a model saved after a sequence number, in order, with their article's state now.
    /// </summary>
    /// <param name="after">Sequence that the caller has seen; 0 for all.</param>
    /// <param name="limit">Most articles to return, at least 1.</param>
    Task<IReadOnlyList<EmbeddedArticle>> SavedAsync(
        string model, long after, int limit, CancellationToken cancellation);

    /// <summary>The embeddings of these articles, of those that have any of this model; in no order.</summary>
    Task<IReadOnlyList<EmbeddedArticle>> FindAsync(
        string model, IReadOnlyCollection<long> articleIds, CancellationToken cancellation);

    /// <summary>Changes of articles after a sequence of <see cref="IChangeFeed"/>, without their texts.</summary>
    Task<IReadOnlyList<ArticleState>> StatesAsync(long after, int limit, CancellationToken cancellation);
}

/// <summary>That an article has changed, and what is current of it now.</summary>
/// <param name="Version">Its current version; null where it is removed.</param>
public readonly record struct ArticleState(long Sequence, long ArticleId, int? Version);

/// <summary>How far the embeddings have come.</summary>
/// <param name="Embedded">Current articles that have them.</param>
/// <param name="Articles">All current articles.</param>
public sealed record EmbeddingProgress(int Embedded, int Articles);

/// <summary>Embeddings of one version of an article.</summary>
/// <param name="Dimensions">Of each vector.</param>
/// <param name="Vectors">
/// One vector after the other, in the order of passages, as <see cref="VectorCode"/> writes them.
/// </param>
public sealed record NewEmbeddings(long ArticleId, int Version, int Dimensions, byte[] Vectors);
