using NewsBot.Core.Search;
using NewsBot.Core.Search.Index;
using NewsBot.Core.Storage;

namespace NewsBot.Tests.Search.Index;

/// <summary>Scores every passage of every article, by the formula and nothing else.</summary>
internal static class NaiveSearch
{
    /// <param name="frequency">Passages with a term, as the index counts them.</param>
    /// <param name="passages">Passages in the index, deleted ones counted.</param>
    public static List<PassageHit> Search(
        IEnumerable<StoredArticle> articles, SearchQuery query, Func<string, int> frequency, long passages)
    {
        var multipliers = Multipliers(query, frequency, passages, out var step);
        var hits = new List<(uint Score, PassageHit Hit)>();
        foreach (var (article, parts) in articles.Where(stored => Accepts(query.Filter, stored)))
        {
            var title = Words(article.Title);
            foreach (var passage in parts)
            {
                var words = Words(passage.Span.In(article.Text));
                var score = (uint)multipliers.Sum(concept => concept.Max(term => (long)term.Multiplier
                    * Impact(words.Count(word => word == term.Term), title.Count(word => word == term.Term), words.Length)));
                if (score > 0)
                {
                    hits.Add((score, new PassageHit(
                        article.Id, passage.Ordinal, article.Version, score * step, article.Published)));
                }
            }
        }

        return [.. hits.OrderByDescending(hit => hit.Score)
            .ThenByDescending(hit => hit.Hit.ArticleId).ThenBy(hit => hit.Hit.Ordinal)
            .Select(hit => hit.Hit).Take(query.Top)];
    }

    public static string[] Words(string text) =>
        text.Split([' ', '\n', '.'], StringSplitOptions.RemoveEmptyEntries);

    private static int Impact(int inText, int inTitle, int length) =>
        inText + inTitle == 0 ? 0 : Bm25.Impact(inText, inTitle, length);

    private static bool Accepts(SearchFilter filter, StoredArticle stored) =>
        stored.Article.Collection == filter.Collection
        && (filter.Since is null || stored.Article.Published >= filter.Since)
        && (filter.Until is null || stored.Article.Published <= filter.Until)
        && (filter.Source is null
            || string.Equals(stored.Article.Publisher, filter.Source, StringComparison.OrdinalIgnoreCase));

    private static List<List<(string Term, uint Multiplier)>> Multipliers(
        SearchQuery query, Func<string, int> frequency, long passages, out float step)
    {
        var values = new List<List<(string Term, double Value)>>();
        foreach (var concept in query.Concepts)
        {
            var known = concept.Alternatives.Where(term => frequency(term.Term) > 0).ToList();
            var total = 0.0;
            known.ForEach(term => total += term.Weight * (long)frequency(term.Term));
            var idf = Bm25.Idf(Math.Min(passages, total), passages);
            if (known.Count > 0)
            {
                values.Add(known.ConvertAll(term => (term.Term, (double)term.Weight * concept.Weight * idf)));
            }
        }

        var largest = values.SelectMany(concept => concept).Select(term => term.Value).DefaultIfEmpty(1).Max();
        var scale = Math.Floor(Math.Min(65535, int.MaxValue / (255.0 * Math.Max(1, values.Count)))) / largest;
        step = (float)(Bm25.ImpactStep / scale);
        return values.ConvertAll(concept => concept.ConvertAll(term =>
            (term.Term, (uint)Math.Max(1, Math.Round(scale * term.Value)))));
    }
}
