namespace NewsBot.Search.Index.Segments;

/// <summary>Writes several segments as one, without what is deleted. Impacts do not depend on the collection, so
/// nothing is scored again.</summary>
internal static class SegmentMerger
{
    public static Segment InMemory(IReadOnlyList<LiveSegment> inputs, CancellationToken cancellation)
    {
        var writer = new SegmentWriter(null, 1024 + (int)Math.Min(1 << 30, inputs.Sum(input => input.Segment.Length)));
        return writer.ToSegment(Merge(inputs, writer, cancellation));
    }

    public static void ToFile(Stream file, IReadOnlyList<LiveSegment> inputs, CancellationToken cancellation)
    {
        var writer = new SegmentWriter(file, 1 << 20);
        writer.Complete(Merge(inputs, writer, cancellation));
    }

    private static List<ArticleRow> Merge(
        IReadOnlyList<LiveSegment> inputs, SegmentWriter writer, CancellationToken cancellation)
    {
        var articles = new List<ArticleRow>();
        var sources = new List<Source>();
        var next = 0u;
        foreach (var input in inputs)
        {
            sources.Add(new Source(input, next));
            for (var article = 0; article < input.Segment.Articles; article++)
            {
                if (!input.IsDeleted(article))
                {
                    articles.Add(input.Segment.Article(article));
                }
            }

            next += (uint)input.LivePassages;
        }

        var passages = new uint[1 << 12];
        var impacts = new byte[1 << 12];
        var term = new byte[SegmentFormat.MaxTermBytes];
        sources.RemoveAll(source => !source.MoveNext());
        for (var terms = 0; Least(sources) is { } least; terms++)
        {
            if ((terms & 0xFFF) == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            var (key, length) = (least.Key, least.Term.Length);
            least.Term.CopyTo(term);
            var count = 0;
            for (var i = 0; i < sources.Count; i++)
            {
                var source = sources[i];
                if (source.Key != key || !source.Term.SequenceEqual(term.AsSpan(0, length)))
                {
                    continue;
                }

                var room = count + source.Frequency;
                if (room > passages.Length)
                {
                    Array.Resize(ref passages, Math.Max(room, 2 * passages.Length));
                    Array.Resize(ref impacts, passages.Length);
                }

                count += source.Read(passages.AsSpan(count), impacts.AsSpan(count));
                if (!source.MoveNext())
                {
                    sources.RemoveAt(i--);
                }
            }

            if (count > 0)
            {
                writer.AddTerm(term.AsSpan(0, length), passages.AsSpan(0, count), impacts.AsSpan(0, count));
            }
        }

        return articles;
    }

    /// <summary>A source whose term no other is before; null where none has any left. There are never many.</summary>
    private static Source? Least(List<Source> sources)
    {
        Source? least = null;
        foreach (var source in sources)
        {
            if (least is null || source.Key < least.Key
                || (source.Key == least.Key && source.Term.SequenceCompareTo(least.Term) < 0))
            {
                least = source;
            }
        }

        return least;
    }

    private sealed class Source
    {
        private const uint Gone = uint.MaxValue;
        private readonly TermCursor _terms;
        private readonly uint _first;
        private readonly uint[]? _moved;

        public Source(LiveSegment input, uint first)
        {
            _terms = new TermCursor(input.Segment);
            _first = first;
            _moved = input.DeletedArticles == 0 ? null : Renumber(input, first);
        }

        public ReadOnlySpan<byte> Term => _terms.Term;

        /// <summary>Of the term: most comparisons are decided by it.</summary>
        public ulong Key { get; private set; }

        public int Frequency => _terms.Entry.Frequency;

        public bool MoveNext()
        {
            if (!_terms.MoveNext())
            {
                return false;
            }

            Key = TermDictionary.Key(_terms.Term);
            return true;
        }

        /// <summary>Reads the current term's postings in their new numbers.</summary>
        /// <returns>How many are left.</returns>
        public int Read(Span<uint> passages, Span<byte> impacts)
        {
            var count = Frequency;
            PostingList.Read(_terms.Segment, _terms.Entry, passages[..count], impacts[..count]);
            if (_moved is null)
            {
                foreach (ref var passage in passages[..count])
                {
                    passage += _first;
                }

                return count;
            }

            var kept = 0;
            for (var i = 0; i < count; i++)
            {
                var moved = _moved[passages[i]];
                (passages[kept], impacts[kept]) = (moved, impacts[i]);
                kept += moved == Gone ? 0 : 1;
            }

            return kept;
        }

        private static uint[] Renumber(LiveSegment input, uint next)
        {
            var moved = new uint[input.Segment.Passages];
            var firsts = input.Segment.FirstPassages;
            for (var article = 0; article < input.Segment.Articles; article++)
            {
                for (var passage = firsts[article]; passage < firsts[article + 1]; passage++)
                {
                    moved[passage] = input.IsDeleted(article) ? Gone : next++;
                }
            }

            return moved;
        }
    }
}
