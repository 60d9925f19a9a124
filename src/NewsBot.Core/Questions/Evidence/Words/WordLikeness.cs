using System.Collections.Concurrent;

namespace NewsBot.Core.Questions.Evidence.Words;

/// <summary>
/// Concepts that a term does not say but looks like: a misspelling, a derived word or a cognate (Explosion, explodiert;
/// compensation, Kompensation). Likeness is the share of letters that two terms have in common at their beginning and
/// end.
/// </summary>
internal sealed class WordLikeness
{
    private const int Shortest = 5;
    private const int EdgeLength = 4;

    // Another beginning is another word: verkauft is not gekauft.
    private const int SameBeginning = 2;
    private const float Least = 0.4f;

    private readonly Dictionary<int, List<(int Concept, float Weight, string Term)>> _byEdge = [];
    private readonly ConcurrentDictionary<string, (int Concept, float Likeness)[]> _known = [];

    /// <summary>Adds a term that says a concept.</summary>
    public void Add(int concept, float weight, string term)
    {
        if (term.Length < Shortest)
        {
            return;
        }

        Add(Beginning(term));
        Add(Ending(term));

        void Add(int edge)
        {
            if (!_byEdge.TryGetValue(edge, out var terms))
            {
                _byEdge[edge] = terms = [];
            }

            terms.Add((concept, weight, term));
        }
    }

    /// <summary>
    /// The concepts that a term looks like, with its likeness by the weight of the alternative, up to 1.
    /// </summary>
    public (int Concept, float Likeness)[] Find(string term)
    {
        if (!_known.TryGetValue(term, out var found))
        {
            _known[term] = found = term.Length < Shortest ? [] : Search(term);
        }

        return found;
    }

    private (int Concept, float Likeness)[] Search(string term)
    {
        Dictionary<int, float>? best = null;
        foreach (var edge in (ReadOnlySpan<int>)[Beginning(term), Ending(term)])
        {
            if (!_byEdge.TryGetValue(edge, out var alternatives))
            {
                continue;
            }

            foreach (var alternative in alternatives)
            {
                var likeness = Likeness(term, alternative.Term) * alternative.Weight;
                if (likeness >= Least)
                {
                    best ??= [];
                    best[alternative.Concept] = Math.Max(likeness, best.GetValueOrDefault(alternative.Concept));
                }
            }
        }

        return best is null ? [] : [.. best.Select(pair => (pair.Key, pair.Value))];
    }

    private static float Likeness(string one, string other)
    {
        var prefix = one.AsSpan().CommonPrefixLength(other);
        if (prefix < SameBeginning)
        {
            return 0;
        }

        var rest = Math.Min(one.Length, other.Length) - prefix;
        var suffix = 0;
        while (suffix < rest && one[^(suffix + 1)] == other[^(suffix + 1)])
        {
            suffix++;
        }

        return (prefix + suffix) / (float)Math.Max(one.Length, other.Length);
    }

    private static int Beginning(string term) => string.GetHashCode(term.AsSpan(0, EdgeLength));

    private static int Ending(string term) => ~string.GetHashCode(term.AsSpan(term.Length - EdgeLength));
}
