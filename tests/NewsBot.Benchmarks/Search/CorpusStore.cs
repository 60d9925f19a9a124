using NewsBot.Core.Articles;
using NewsBot.Search;

namespace NewsBot.Benchmarks.Search;

/// <summary>A store that costs nothing: only what an index asks of it. It grows along a list of articles.</summary>
internal sealed class CorpusStore(IEnumerable<StoredArticle> articles) : IChangeFeed
{
    private readonly List<IndexedArticle> _articles = [.. articles.Select(stored => stored.Indexed)];
    private readonly List<int> _changes = [];
    private readonly Dictionary<int, int> _removed = [];

    /// <summary>Articles that are stored, the removed ones included.</summary>
    public int Count { get; private set; }

    /// <summary>Stores the articles up to so many.</summary>
    public void GrowTo(int count)
    {
        _changes.AddRange(Enumerable.Range(Count, count - Count));
        Count = count;
    }

    public Task<long> LastSequenceAsync(CancellationToken cancellation) => Task.FromResult((long)_changes.Count);

    public Task<string> IdentityAsync(CancellationToken cancellation) => Task.FromResult("corpus");

    public Task<IReadOnlyList<ArticleChange>> ChangesAsync(long after, int limit, CancellationToken cancellation)
    {
        var changes = new List<ArticleChange>(limit);
        for (var i = (int)after; i < _changes.Count && changes.Count < limit; i++)
        {
            var article = _articles[_changes[i]];
            var isRemoved = _removed.TryGetValue(_changes[i], out var removal);
            if (!isRemoved || removal == i)
            {
                changes.Add(new ArticleChange(i + 1, article.Id, isRemoved ? null : article));
            }
        }

        return Task.FromResult<IReadOnlyList<ArticleChange>>(changes);
    }

    public void Remove(long id)
    {
        _removed[(int)id - 1] = _changes.Count;
        _changes.Add((int)id - 1);
    }

    public bool IsRemoved(long id) => _removed.ContainsKey((int)id - 1);
}
