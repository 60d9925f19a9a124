using NewsBot.Core.Articles;
using NewsBot.Core.Search;

namespace NewsBot.Evaluation;

/// <summary>An index without the passages that touch a held-out stretch.</summary>
internal sealed class HeldOutSearch(IPassageSearch inner, Held held, IReadOnlyList<Passage> passages) : IPassageSearch
{
    public int Passages => inner.Passages;

    public IReadOnlyList<PassageHit> Search(SearchQuery query) =>
    [
        .. inner.Search(query with { Top = query.Top + passages.Count })
            .Where(hit => hit.ArticleId != held.ArticleId || !held.Touches(passages[hit.Ordinal]))
            .Take(query.Top),
    ];

    public int DocumentFrequency(string term) => inner.DocumentFrequency(term);
}
