using NewsBot.Core.Articles;
using NewsBot.Language.Analysis;
using NewsBot.Language.Compounds;
using NewsBot.Language.Shipped;
using NewsBot.Search;
using NewsBot.Search.Vectors;

namespace NewsBot.Evaluation;

/// <summary>An index without the passages that touch a held-out stretch: they are neither found nor counted.</summary>
internal sealed class HeldOutSearch : IPassageSearch, IVectorSearch
{
    private readonly IPassageSearch _inner;
    private readonly IVectorSearch _vectors;
    private readonly HeldOutSpan _held;
    private readonly IReadOnlyList<Passage> _passages;
    private readonly int _without;
    private readonly Dictionary<string, int> _counted = [];

    public HeldOutSearch(IPassageSearch inner, IVectorSearch vectors, HeldOutSpan held, StoredArticle stored)
    {
        _inner = inner;
        _vectors = vectors;
        _held = held;
        _passages = stored.Passages;
        var analyzer = ShippedLanguages.Analyzers.For(stored.Article.Language);
        foreach (var passage in stored.Passages.Where(held.Touches))
        {
            _without++;
            var tokens = new List<Token>();
            analyzer.Analyze(stored.Article.Title, tokens);
            analyzer.Analyze(passage.Span.In(stored.Article.Text), tokens);
            foreach (var term in tokens.Select(token => token.Term).Distinct())
            {
                _counted[term] = _counted.GetValueOrDefault(term) + 1;
            }
        }
    }

    public int Passages => _inner.Passages - _without;

    public IReadOnlyList<PassageHit> Search(SearchQuery query) =>
        Without(_inner.Search(query with { Top = query.Top + _passages.Count }), query.Top);

    public async Task<IReadOnlyList<PassageHit>> FindAsync(
        string text, SearchFilter filter, int top, CancellationToken cancellation) =>
        Without(await _vectors.FindAsync(text, filter, top + _passages.Count, cancellation), top);

    public int DocumentFrequency(string term) =>
        Math.Max(0, _inner.DocumentFrequency(term) - _counted.GetValueOrDefault(term));

    public IReadOnlyList<string> Compounds(string part, CompoundRole role, int limit) =>
        [.. _inner.Compounds(part, role, limit).Where(term => DocumentFrequency(term) > 0)];

    public IReadOnlyList<string> Similar(string term, int limit) =>
        [.. _inner.Similar(term, limit).Where(similar => DocumentFrequency(similar) > 0)];

    private IReadOnlyList<PassageHit> Without(IReadOnlyList<PassageHit> hits, int top) =>
        [.. hits.Where(hit => hit.ArticleId != _held.ArticleId || !_held.Touches(_passages[hit.Ordinal])).Take(top)];
}
