namespace NewsBot.Core.Storage;

/// <summary>How far the embeddings have come.</summary>
/// <param name="Embedded">Current articles that have them.</param>
/// <param name="Articles">All current articles.</param>
public sealed record EmbeddingProgress(int Embedded, int Articles);
