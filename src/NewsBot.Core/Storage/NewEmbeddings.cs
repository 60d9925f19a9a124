namespace NewsBot.Core.Storage;

/// <summary>Embeddings of one version of an article.</summary>
/// <param name="Dimensions">Of each vector.</param>
/// <param name="Vectors">One vector after the other, in the order of passages, as <see cref="Search.Vectors.VectorCode"/> writes them.</param>
public sealed record NewEmbeddings(long ArticleId, int Version, int Dimensions, byte[] Vectors);
