using System.Text;
using NewsBot.Language.Compounds;
using NewsBot.Search.Index.Ranking;
using NewsBot.Search.Index.Segments;

namespace NewsBot.Search.Index;

/// <summary>
/// The index at one moment; never changes. Safe for any number of threads, nothing to dispose. Keep it for one
/// question, so that all its searches see the same articles, and no longer.
/// </summary>
public sealed class SearchSnapshot : IPassageSearch
{
    /// <summary>
    /// Terms that are looked at for a word that nobody knows; about a twentieth of a microsecond each.
    /// </summary>
    private const int MaxLookedAt = 1 << 15;

    private readonly LiveSegment[] _segments;
    private readonly Lazy<CompoundWords> _words;

    internal SearchSnapshot(IEnumerable<LiveSegment> segments, long sequence, Lazy<CompoundWords> words)
    {
        _words = words;
        // The largest first: the sooner the threshold is high, the more is skipped.
        _segments = [.. segments.OrderByDescending(live => live.Segment.Passages)];
        Sequence = sequence;
        Passages = _segments.Sum(live => live.LivePassages);
    }

    /// <summary>An index of nothing.</summary>
    public static SearchSnapshot Empty { get; } = new([], 0, new Lazy<CompoundWords>(CompoundWords.None));

    /// <summary>Passages that can be found.</summary>
    public int Passages { get; }

    /// <summary>The store's last change that is in here.</summary>
    public long Sequence { get; }

    internal IReadOnlyList<LiveSegment> Segments => _segments;

    /// <summary>
    /// The best passages, best first; exactly those that scoring every passage would give. Of equal scores the article
    /// loaded last comes first, then the earlier passage.
    /// </summary>
    public IReadOnlyList<PassageHit> Search(SearchQuery query)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(query.Top, Math.Clamp(query.Top, 1, 10_000), nameof(query));
        var plan = QueryPlan.Make(query, _segments);
        var top = new TopHits(query.Top);
        for (var i = 0; i < _segments.Length; i++)
        {
            SegmentSearch.Run(_segments[i], plan, i, query.Filter, top);
        }

        return top.ToArray(plan.ScoreStep);
    }

    /// <summary>Passages with a term, deleted ones counted until they are merged away; 0 for an unknown term.</summary>
    public int DocumentFrequency(string term) => QueryPlan.Find(term, _segments).Sum(entry => entry.Frequency);

    /// <summary>Whether any passage has a term.</summary>
    public bool Contains(string term) => DocumentFrequency(term) > 0;

    /// <inheritdoc/>
    /// <remarks>A large segment counts from when <see cref="PrepareCompounds"/> has been through it.</remarks>
    public IReadOnlyList<string> Compounds(string part, CompoundRole role, int limit)
    {
        var found = new Dictionary<string, int>();
        Span<byte> bytes = stackalloc byte[SegmentFormat.MaxTermBytes];
        foreach (var live in _segments.Where(live => live.Segment.KnowsCompounds))
        {
            foreach (var ending in role == CompoundRole.Head ? _words.Value.Tails(part) : [part])
            {
                foreach (var number in live.Segment.Compounds(_words.Value).Find(ending, role).Take(limit))
                {
                    var length = live.Segment.Terms.Read(number, bytes, out var entry);
                    var term = Encoding.UTF8.GetString(bytes[..length]);
                    found[term] = found.GetValueOrDefault(term) + entry.Frequency;
                }
            }

            live.Segment.KeepAlive();
        }

        return
        [
            .. found.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal)
                .Take(limit).Select(pair => pair.Key),
        ];
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Similar(string term, int limit)
    {
        var found = new Dictionary<string, (int Edits, int Frequency)>();
        Span<byte> bytes = stackalloc byte[SegmentFormat.MaxTermBytes];
        var left = MaxLookedAt;
        if (Encoding.UTF8.TryGetBytes(term, bytes, out var length))
        {
            // Two right letters at the beginning are likelier than one, and leave less to look at.
            for (var letters = 2; letters > 0 && found.Count == 0; letters--)
            {
                foreach (var live in _segments)
                {
                    SimilarTerms.Find(live.Segment, bytes[..length], letters, ref left, Take);
                }
            }
        }

        return
        [
            .. found.OrderBy(pair => pair.Value.Edits).ThenByDescending(pair => pair.Value.Frequency)
                .ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(limit).Select(pair => pair.Key),
        ];

        void Take(ReadOnlySpan<byte> similar, int edits, int frequency)
        {
            var key = Encoding.UTF8.GetString(similar);
            found[key] = (edits, found.GetValueOrDefault(key).Frequency + frequency);
        }
    }

    /// <summary>
    /// Finds the compounds of all segments, once for each: about a quarter of a second for a million terms.
    /// </summary>
    public void PrepareCompounds()
    {
        foreach (var live in _segments)
        {
            live.Segment.Compounds(_words.Value);
        }
    }

    /// <summary>Terms that begin with a prefix, in the order of their code points.</summary>
    /// <param name="limit">Most terms to return.</param>
    public IReadOnlyList<VocabularyTerm> Vocabulary(string prefix, int limit)
    {
        var start = Encoding.UTF8.GetBytes(prefix);
        var cursors = _segments.Select(live => new TermCursor(live.Segment)).Where(cursor => cursor.MoveTo(start)).ToList();
        var found = new List<VocabularyTerm>();
        while (found.Count < limit)
        {
            cursors.RemoveAll(cursor => !cursor.Term.StartsWith(start));
            if (cursors.Count == 0)
            {
                break;
            }

            var next = cursors[0].Term.ToArray();
            foreach (var cursor in cursors)
            {
                next = cursor.Term.SequenceCompareTo(next) < 0 ? cursor.Term.ToArray() : next;
            }

            var frequency = 0;
            for (var i = cursors.Count - 1; i >= 0; i--)
            {
                if (cursors[i].Term.SequenceEqual(next))
                {
                    frequency += cursors[i].Entry.Frequency;
                    if (!cursors[i].MoveNext())
                    {
                        cursors.RemoveAt(i);
                    }
                }
            }

            found.Add(new VocabularyTerm(Encoding.UTF8.GetString(next), frequency));
        }

        foreach (var live in _segments)
        {
            live.Segment.KeepAlive();
        }

        return found;
    }
}

/// <summary>A term of the index.</summary>
/// <param name="Frequency">Passages with the term, deleted ones counted until they are merged away.</param>
public readonly record struct VocabularyTerm(string Term, int Frequency);
