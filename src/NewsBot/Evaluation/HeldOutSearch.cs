using NewsBot.Core.Articles;
using NewsBot.Core.Search;
using NewsBot.Core.Search.Vectors;

namespace NewsBot.Evaluation;

/// <summary>An index without the passages that touch a held-out stretch.</summary>
internal sealed class HeldOutSearch(
    IPassageSearch inner, IVectorSearch vectors, Held held, IReadOnlyList<Passage> passages) : IPassageSearch, IVectorSearch
{
    public int Passages => inner.Passages;

    public IReadOnlyList<PassageHit> Search(SearchQuery query) =>
        Without(inner.Search(query with { Top = query.Top + passages.Count }), query.Top);

    public async Task<IReadOnlyList<PassageHit>> FindAsync(
        string text, SearchFilter filter, int top, CancellationToken cancellation) =>
        Without(await vectors.FindAsync(text, filter, top + passages.Count, cancellation), top);

    public int DocumentFrequency(string term) => inner.DocumentFrequency(term);

    private IReadOnlyList<PassageHit> Without(IReadOnlyList<PassageHit> hits, int top) =>
        [.. hits.Where(hit => hit.ArticleId != held.ArticleId || !held.Touches(passages[hit.Ordinal])).Take(top)];
}
