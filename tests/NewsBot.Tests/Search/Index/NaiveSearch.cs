using NewsBot.Search;
using NewsBot.Search.Index.Segments;

namespace NewsBot.Tests.Search.Index;

/// <summary>Scores every passage of every article, by the formula and nothing else.</summary>
internal sealed class NaiveSearch(IEnumerable<IndexedArticle> articles)
{
    private readonly List<Row> _rows = [.. articles.SelectMany(stored => stored.Passages.Select(passage => new Row(
        stored,
        passage.Ordinal,
        Count(Words(passage.Span.In(stored.Text))),
        Count(Words(stored.Title)),
        Words(passage.Span.In(stored.Text)).Length)))];

    public int Passages => _rows.Count;

    public static string[] Words(string text) =>
        text.Split([' ', '\n', '.'], StringSplitOptions.RemoveEmptyEntries);

    public int Frequency(string term) =>
        _rows.Count(row => row.Text.ContainsKey(term) || row.Title.ContainsKey(term));

    /// <param name="frequency">Passages with a term, as the index counts them.</param>
    /// <param name="passages">Passages in the index, deleted ones counted.</param>
    public List<PassageHit> Search(SearchQuery query, Func<string, int> frequency, long passages)
    {
        var concepts = Multipliers(query, frequency, passages, out var step);
        return
        [
            .. _rows.Where(row => Accepts(query.Filter, row.Stored))
                .Select(row => (Row: row, Score: concepts.Sum(concept => concept.Max(term =>
                    (long)term.Multiplier * Impact(row, term.Term)))))
                .Where(hit => hit.Score > 0)
                .OrderByDescending(hit => hit.Score)
                .ThenByDescending(hit => hit.Row.Stored.Id)
                .ThenBy(hit => hit.Row.Ordinal)
                .Take(query.Top)
                .Select(hit => new PassageHit(
                    hit.Row.Stored.Id,
                    hit.Row.Ordinal,
                    hit.Row.Stored.Version,
                    (uint)hit.Score * step,
                    hit.Row.Stored.Published)),
        ];
    }

    private static Dictionary<string, int> Count(string[] words) =>
        words.GroupBy(word => word).ToDictionary(group => group.Key, group => group.Count());

    private static int Impact(Row row, string term)
    {
        var (inText, inTitle) = (row.Text.GetValueOrDefault(term), row.Title.GetValueOrDefault(term));
        return inText + inTitle == 0 ? 0 : Bm25.Impact(inText, inTitle, row.Length);
    }

    private static bool Accepts(SearchFilter filter, IndexedArticle stored) =>
        stored.Collection == filter.Collection
        && (filter.Since is null || stored.Published >= filter.Since)
        && (filter.Until is null || stored.Published <= filter.Until)
        && (filter.Source is null
            || string.Equals(stored.Publisher, filter.Source, StringComparison.OrdinalIgnoreCase));

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

    private sealed record Row(
        IndexedArticle Stored, int Ordinal, Dictionary<string, int> Text, Dictionary<string, int> Title, int Length);
}
