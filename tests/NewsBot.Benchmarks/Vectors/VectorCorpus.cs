using NewsBot.Core.Articles;
using NewsBot.Search;
using NewsBot.Search.Vectors;

namespace NewsBot.Benchmarks.Vectors;

/// <summary>Made-up embeddings that are already stored; the floats that they came from are kept beside them.</summary>
internal sealed class VectorCorpus(TopicVectors news, float[] floats, int passages, int perArticle)
    : IEmbeddingStore
{
    public const int Days = 365;

    public static readonly DateOnly FirstDay = new(2025, 1, 1);

    private readonly int _dimensions = (int)(floats.LongLength / passages);
    private int _made;

    public Task<IReadOnlyList<EmbeddedArticle>> SavedAsync(
        string model, long after, int limit, CancellationToken cancellation)
    {
        var saved = new List<EmbeddedArticle>();
        for (var id = after + 1; id <= passages / perArticle && saved.Count < limit; id++)
        {
            saved.Add(Make(id));
        }

        return Task.FromResult<IReadOnlyList<EmbeddedArticle>>(saved);
    }

    public Task<IReadOnlyList<ArticleState>> StatesAsync(long after, int limit, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<ArticleState>>([]);

    public Task SaveAsync(string model, IReadOnlyList<NewEmbeddings> embeddings, CancellationToken cancellation) =>
        throw new NotSupportedException();

    public Task<IReadOnlyList<IndexedArticle>> PendingAsync(
        string model, int dimensions, IReadOnlyCollection<long> except, int limit, CancellationToken cancellation) =>
        throw new NotSupportedException();

    public Task<EmbeddingProgress> ProgressAsync(string model, CancellationToken cancellation) =>
        throw new NotSupportedException();

    public Task<IReadOnlyList<EmbeddedArticle>> FindAsync(
        string model, IReadOnlyCollection<long> articleIds, CancellationToken cancellation) =>
        throw new NotSupportedException();

    private EmbeddedArticle Make(long id)
    {
        var vectors = new List<ReadOnlyMemory<float>>();
        for (var row = (int)(id - 1) * perArticle; row < id * perArticle; row++)
        {
            var vector = floats.AsMemory(row * _dimensions, _dimensions);
            if (row == _made)
            {
                news.Next().CopyTo(vector);
                _made++;
            }

            vectors.Add(vector);
        }

        return new EmbeddedArticle(
            id, id, 1, Article.DefaultCollection, null, FirstDay.AddDays((int)(id % Days)), _dimensions,
            VectorCode.Write(vectors), true);
    }
}
