using NewsBot.Core.Articles;
using NewsBot.Search;
using NewsBot.Search.Index;
using NewsBot.Search.Index.Ranking;
using NewsBot.Search.Index.Segments;

namespace NewsBot.Benchmarks.Search;

/// <summary>
/// Reads every posting of a query and scores every passage, then filters and sorts: what the pruned search must agree
/// with.
/// </summary>
internal static class ExhaustiveSearch
{
    /// <summary>The best passages as pairs of article and ordinal, best first.</summary>
    public static List<(long Article, int Ordinal)> Search(
        SearchSnapshot snapshot, SearchQuery query, IReadOnlyList<StoredArticle> articles, Func<long, bool> isRemoved)
    {
        var plan = QueryPlan.Make(query, snapshot.Segments);
        var hits = new List<(uint Score, long Article, int Ordinal)>();
        for (var number = 0; number < snapshot.Segments.Count; number++)
        {
            var live = snapshot.Segments[number];
            var scores = Score(live.Segment, plan, number);
            for (var passage = 0u; passage < scores.Length; passage++)
            {
                var article = scores[passage] == 0 ? -1 : live.Segment.ArticleOf(passage);
                if (article >= 0 && !live.IsDeleted(article))
                {
                    hits.Add((scores[passage], live.Segment.Ids[article], (int)(passage - live.Segment.FirstPassages[article])));
                }
            }
        }

        return
        [
            .. hits.Where(hit => !isRemoved(hit.Article) && Accepts(query.Filter, articles[(int)hit.Article - 1]))
                .OrderByDescending(hit => hit.Score).ThenByDescending(hit => hit.Article).ThenBy(hit => hit.Ordinal)
                .Take(query.Top).Select(hit => (hit.Article, hit.Ordinal)),
        ];
    }

    private static uint[] Score(Segment segment, QueryPlan plan, int number)
    {
        var scores = new uint[segment.Passages];
        foreach (var concept in plan.Concepts)
        {
            var best = new Dictionary<uint, uint>();
            foreach (var term in concept.Alternatives)
            {
                var count = term.Entries[number].Frequency;
                var (passages, impacts) = (new uint[count], new byte[count]);
                if (count > 0)
                {
                    PostingList.Read(segment, term.Entries[number], passages, impacts);
                }

                for (var i = 0; i < count; i++)
                {
                    best[passages[i]] = Math.Max(best.GetValueOrDefault(passages[i]), term.Multiplier * impacts[i]);
                }
            }

            foreach (var (passage, score) in best)
            {
                scores[passage] += score;
            }
        }

        return scores;
    }

    private static bool Accepts(SearchFilter filter, StoredArticle stored) =>
        stored.Article.Collection == filter.Collection
        && (filter.Since is null || stored.Article.Published >= filter.Since)
        && (filter.Until is null || stored.Article.Published <= filter.Until);
}
