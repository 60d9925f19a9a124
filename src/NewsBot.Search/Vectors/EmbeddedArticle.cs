namespace NewsBot.Search.Vectors;

/// <summary>Stored embeddings, with what filters need to know of their article.</summary>
/// <param name="Sequence">Ascending in the order of saving.</param>
/// <param name="Version">Version of the article that was embedded.</param>
/// <param name="IsCurrent">Whether that is the article's version now, and the article is not removed.</param>
public sealed record EmbeddedArticle(
    long Sequence,
    long ArticleId,
    int Version,
    string Collection,
    string? Publisher,
    DateOnly? Published,
    int Dimensions,
    byte[] Vectors,
    bool IsCurrent);
