using System.Numerics;
using System.Runtime.Intrinsics;
using NewsBot.Search.Index.Segments;

namespace NewsBot.Search.Index.Ranking;

/// <summary>
/// Offers to the best hits every passage of a segment that can be among them. Block-max MaxScore, a window at a time:
/// in each window the concepts are ordered by the most they can add there (block maxima: Ding and Suel, Faster top-k
/// document retrieval using block-max indexes, 2011). Passages that only have the least of them, whose sum stays below
/// the threshold, cannot come in (Turtle and Flood, Query evaluation: strategies and optimizations, 1995): postings of
/// the others are added up, and the least are looked up only for passages that can still reach the threshold.
/// A bound equal to the threshold is not pruned, because of the order of equal scores: the result is exact.
/// </summary>
internal readonly unsafe ref struct SegmentSearch
{
    /// <summary>With no more accepted passages in a window than this, each is looked up in every concept.</summary>
    private const int FewAccepted = 24;

    private readonly LiveSegment _live;
    private readonly TopHits _top;
    private readonly SearchScratch _scratch;
    private readonly Span<PostingCursor> _cursors;
    private readonly Span<ConceptCursors> _concepts;

    private SegmentSearch(LiveSegment live, QueryPlan plan, int number, TopHits top)
    {
        (_live, _top, _scratch) = (live, top, SearchScratch.OfThread);
        _scratch.Prepare(plan.Concepts.Count, plan.Concepts.Sum(concept => concept.Alternatives.Length));
        var cursors = 0;
        var concepts = 0;
        foreach (var concept in plan.Concepts)
        {
            var first = cursors;
            foreach (var term in concept.Alternatives)
            {
                if (term.Entries[number].Frequency > 0)
                {
                    _scratch.Cursors[cursors].Open(
                        live.Segment, term.Entries[number], term.Multiplier, _scratch.BufferOf(cursors));
                    cursors++;
                }
            }

            if (cursors > first)
            {
                _scratch.Concepts[concepts++] = new ConceptCursors { First = first, End = cursors };
            }
        }

        _cursors = _scratch.Cursors.AsSpan(0, cursors);
        _concepts = _scratch.Concepts.AsSpan(0, concepts);
    }

    /// <param name="number">The segment's place in the plan.</param>
    public static void Run(LiveSegment live, QueryPlan plan, int number, SearchFilter filter, TopHits top)
    {
        var accepted = live.Filters.Find(filter);
        if (accepted.Any)
        {
            new SegmentSearch(live, plan, number, top).Run(accepted.Passages);
            live.Segment.KeepAlive();
        }
    }

    private void Run(AcceptedPassages? accepted)
    {
        if (_concepts.IsEmpty)
        {
            return;
        }

        var passages = (uint)_live.Segment.Passages;
        for (uint from = 0, window = 0; from < passages; from += Window.Size, window++)
        {
            var inWindow = accepted is null ? Window.Size : accepted.InWindow[window];
            if (inWindow == 0)
            {
                continue;
            }

            var bound = Bound(from, Math.Min(passages, from + Window.Size));
            if (bound < _top.Threshold)
            {
                continue;
            }

            var bits = accepted is null ? default : accepted.Bits.AsSpan((int)window * Window.Words, Window.Words);
            if (inWindow <= FewAccepted)
            {
                Finish(from, Take(bits), _concepts.Length);
                continue;
            }

            var least = 0;
            var rest = 0u;
            while (rest + _concepts[least].Bound < _top.Threshold)
            {
                rest += _concepts[least++].Bound;
            }

            var groups = AddFrom(least, from, Math.Min(passages, from + Window.Size));
            Finish(from, Collect(groups, rest, bits), least);
        }
    }

    /// <summary>Bounds of all concepts in a window, which become ordered by them.</summary>
    /// <returns>Their sum.</returns>
    private uint Bound(uint from, uint to)
    {
        var sum = 0u;
        for (var i = 0; i < _concepts.Length; i++)
        {
            var concept = _concepts[i];
            (concept.Bound, concept.Active) = (0, 0);
            foreach (ref var cursor in _cursors[concept.First..concept.End])
            {
                var bound = cursor.Multiplier * cursor.MaxImpact(from, to);
                concept.Active += bound > 0 ? 1 : 0;
                concept.Bound = Math.Max(concept.Bound, bound);
            }

            sum += concept.Bound;
            var place = i;
            for (; place > 0 && _concepts[place - 1].Bound > concept.Bound; place--)
            {
                _concepts[place] = _concepts[place - 1];
            }

            _concepts[place] = concept;
        }

        return sum;
    }

    /// <summary>Adds up the concepts from <paramref name="least"/> on.</summary>
    /// <returns>The groups that were touched.</returns>
    private ulong AddFrom(int least, uint from, uint to)
    {
        var all = 0UL;
        foreach (ref var concept in _concepts[least..])
        {
            if (concept.Active <= 1)
            {
                foreach (ref var cursor in _cursors[concept.First..concept.End])
                {
                    all |= cursor.Add(from, to, _scratch.Scores);
                }

                continue;
            }

            var groups = 0UL;
            foreach (ref var cursor in _cursors[concept.First..concept.End])
            {
                groups |= cursor.AddBest(from, to, _scratch.Scores, _scratch.Best);
            }

            all |= groups;
            for (; groups != 0; groups &= groups - 1)
            {
                new Span<uint>(_scratch.Best + (BitOperations.TrailingZeroCount(groups) * Window.Group), Window.Group).Clear();
            }
        }

        return all;
    }

    /// <summary>Gathers the accepted passages that can reach the threshold; other scores become zero.</summary>
    /// <param name="rest">The most that concepts not added yet can add.</param>
    /// <param name="accepted">Empty where all are.</param>
    /// <returns>Their number.</returns>
    private int Collect(ulong groups, uint rest, ReadOnlySpan<ulong> accepted)
    {
        var count = 0;
        var least = Vector256.Create(_top.Threshold > rest ? _top.Threshold - rest : 1);
        for (; groups != 0; groups &= groups - 1)
        {
            var group = BitOperations.TrailingZeroCount(groups);
            var start = (uint)(group * Window.Group);
            var scores = _scratch.Scores + start;
            var mask = 0UL;
            for (var i = 0; i < Window.Group; i += Vector256<uint>.Count)
            {
                mask |= (ulong)Vector256.GreaterThanOrEqual(Vector256.Load(scores + i), least).ExtractMostSignificantBits() << i;
            }

            mask &= accepted.IsEmpty ? ulong.MaxValue : accepted[group];
            for (; mask != 0; mask &= mask - 1)
            {
                var place = BitOperations.TrailingZeroCount(mask);
                _scratch.Candidates[count] = start + (uint)place;
                _scratch.Found[count++] = scores[place];
            }

            new Span<uint>(scores, Window.Group).Clear();
        }

        return count;
    }

    /// <summary>Gathers all accepted passages, nothing added yet.</summary>
    private int Take(ReadOnlySpan<ulong> accepted)
    {
        var count = 0;
        for (var word = 0; word < accepted.Length; word++)
        {
            for (var bits = accepted[word]; bits != 0; bits &= bits - 1)
            {
                _scratch.Candidates[count] = (uint)((word * 64) + BitOperations.TrailingZeroCount(bits));
                _scratch.Found[count++] = 0;
            }
        }

        return count;
    }

    /// <summary>
    /// Completes the candidates with the first <paramref name="open"/> concepts and offers what is left.
    /// </summary>
    private void Finish(uint from, int count, int open)
    {
        var rest = 0u;
        foreach (ref var concept in _concepts[..open])
        {
            rest += concept.Bound;
        }

        while (--open >= 0 && count > 0)
        {
            var concept = _concepts[open];
            var kept = 0;
            for (var i = 0; i < count; i++)
            {
                var score = _scratch.Found[i];
                if (score + rest < _top.Threshold)
                {
                    continue;
                }

                var value = 0u;
                foreach (ref var cursor in _cursors[concept.First..concept.End])
                {
                    value = cursor.ValueOf(from + _scratch.Candidates[i], value);
                }

                _scratch.Candidates[kept] = _scratch.Candidates[i];
                _scratch.Found[kept++] = score + value;
            }

            (count, rest) = (kept, rest - concept.Bound);
        }

        for (var i = 0; i < count; i++)
        {
            if (_scratch.Found[i] >= _top.Threshold)
            {
                _top.Offer(_scratch.Found[i], _live, from + _scratch.Candidates[i]);
            }
        }
    }
}
