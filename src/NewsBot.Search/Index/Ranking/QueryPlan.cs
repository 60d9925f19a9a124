using System.Buffers;
using System.Text.Unicode;
using NewsBot.Search.Index.Segments;

namespace NewsBot.Search.Index.Ranking;

/// <summary>
/// A query as integers. Each alternative has a multiplier, score = sum over concepts of the largest multiplier ·
/// impact: sums of integers are the same in every order of evaluation, which makes pruned and exhaustive search agree
/// exactly.
/// </summary>
internal sealed class QueryPlan
{
    private const double LargestMultiplier = ushort.MaxValue;

    private QueryPlan(IReadOnlyList<Concept> concepts, float step) => (Concepts, ScoreStep) = (concepts, step);

    /// <summary>Those that occur at all.</summary>
    public IReadOnlyList<Concept> Concepts { get; }

    /// <summary>The BM25 score that one unit of the integer score stands for.</summary>
    public float ScoreStep { get; }

    public static QueryPlan Make(SearchQuery query, IReadOnlyList<LiveSegment> segments)
    {
        var passages = segments.Sum(live => (long)live.Segment.Passages);
        var values = new List<List<(TermEntry[] Entries, double Value)>>();
        foreach (var concept in query.Concepts)
        {
            var found = new List<(TermEntry[] Entries, double Value)>();
            var frequency = 0.0;
            foreach (var alternative in concept.Alternatives)
            {
                var entries = Find(alternative.Term, segments);
                var inAll = entries.Sum(entry => (long)entry.Frequency);
                if (inAll > 0 && alternative.Weight > 0 && concept.Weight > 0)
                {
                    frequency += alternative.Weight * inAll;
                    found.Add((entries, (double)alternative.Weight * concept.Weight));
                }
            }

            if (found.Count > 0)
            {
                var idf = Bm25.Idf(Math.Min(passages, frequency), passages);
                values.Add(found.ConvertAll(term => (term.Entries, term.Value * idf)));
            }
        }

        // The sum over all concepts must fit 31 bits.
        var largest = values.SelectMany(concept => concept).Select(term => term.Value).DefaultIfEmpty(1).Max();
        var limit = Math.Min(LargestMultiplier, int.MaxValue / (Bm25.MaxImpact * (double)Math.Max(1, values.Count)));
        var scale = Math.Floor(limit) / largest;
        return new QueryPlan(
            values.ConvertAll(concept => new Concept(
                [.. concept.Select(term => new Term(term.Entries, (uint)Math.Max(1, Math.Round(scale * term.Value))))])),
            (float)(Bm25.ImpactStep / scale));
    }

    /// <summary>A term in each segment.</summary>
    public static TermEntry[] Find(string term, IReadOnlyList<LiveSegment> segments)
    {
        var entries = new TermEntry[segments.Count];
        Span<byte> bytes = stackalloc byte[SegmentFormat.MaxTermBytes];
        if (Utf8.FromUtf16(term, bytes, out _, out var length, replaceInvalidSequences: false) == OperationStatus.Done
            && length > 0)
        {
            for (var i = 0; i < entries.Length; i++)
            {
                entries[i] = segments[i].Segment.Terms.Find(bytes[..length]);
            }
        }

        return entries;
    }

    internal sealed record Concept(Term[] Alternatives);

    internal readonly record struct Term(TermEntry[] Entries, uint Multiplier);
}
