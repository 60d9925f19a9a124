using NewsBot.Core.Articles;
using NewsBot.Core.Articles.Identity;
using NewsBot.Search.Vectors;

namespace NewsBot.Evaluation;

/// <summary>A store that an evaluation has to itself; whoever asks for the evaluation says which kind it is.</summary>
/// <param name="Database">What is closed when the evaluation has ended.</param>
public sealed record EvaluationStore(
    IArticleStore Articles, IStoryGroups Stories, IEmbeddingStore Embeddings, IDisposable Database);
