using System.Runtime.CompilerServices;

namespace NewsBot.Search.Index.Segments;

/// <summary>Verifies every invariant of a segment whose checksums hold.</summary>
internal static unsafe class SegmentChecker
{
    public static IReadOnlySet<SegmentFault> Check(Segment segment, CancellationToken cancellation)
    {
        var faults = new HashSet<SegmentFault>();
        CheckArticles(segment, faults);
        CheckTerms(segment, faults, cancellation);
        segment.KeepAlive();
        return faults;
    }

    private static void CheckArticles(Segment segment, HashSet<SegmentFault> faults)
    {
        var firsts = segment.FirstPassages;
        var sound = firsts[0] == 0 && firsts[segment.Articles] == segment.Passages;
        for (var i = 0; i < segment.Articles && sound; i++)
        {
            sound = firsts[i] < firsts[i + 1]
                && segment.Days[i] is >= SegmentFormat.Undated and <= 3_652_058
                && segment.Versions[i] > 0
                && (uint)segment.CollectionNumbers[i] < (uint)segment.Collections.Count
                && (uint)segment.SourceNumbers[i] < (uint)segment.Sources.Count
                && segment.ById[i] < segment.Articles
                && (i == 0 || segment.Ids[(int)segment.ById[i - 1]] < segment.Ids[(int)segment.ById[i]])
                && segment.ArticleOf(firsts[i]) == i && segment.ArticleOf(firsts[i + 1] - 1) == i;
        }

        Note(sound, SegmentFault.ArticleColumns, faults);
    }

    private static void CheckTerms(Segment segment, HashSet<SegmentFault> faults, CancellationToken cancellation)
    {
        var terms = new TermCursor(segment);
        var last = Array.Empty<byte>();
        var (count, postings) = (0, 0UL);
        for (; terms.MoveNext(); count++)
        {
            cancellation.ThrowIfCancellationRequested();
            var isFirst = count % SegmentFormat.TermsPerBlock == 0;
            Note(
                (count == 0 || terms.Term.SequenceCompareTo(last) > 0)
                && (!isFirst || segment.Terms.BlockKey(count / SegmentFormat.TermsPerBlock) == TermDictionary.Key(terms.Term)),
                SegmentFault.TermOrder,
                faults);
            last = terms.Term.ToArray();
            postings += (uint)terms.Entry.Frequency;
            Note(
                terms.Entry.Frequency > 0 && terms.Entry.Frequency <= segment.Passages,
                SegmentFault.Counts,
                faults);
            if (faults.Contains(SegmentFault.Counts))
            {
                return;
            }

            CheckPostings(segment, terms.Entry, faults);
        }

        Note(count == segment.Terms.Count && postings == segment.Footer.PostingCount, SegmentFault.Counts, faults);
    }

    private static void CheckPostings(Segment segment, in TermEntry entry, HashSet<SegmentFault> faults)
    {
        var passages = new uint[entry.Frequency];
        var impacts = new byte[entry.Frequency];
        PostingList.Read(segment, entry, passages, impacts);
        var ascending = passages[^1] < segment.Passages && !impacts.Contains((byte)0);
        for (var i = 1; i < passages.Length; i++)
        {
            ascending &= passages[i - 1] < passages[i];
        }

        Note(ascending, SegmentFault.PostingOrder, faults);
        Note(impacts.Max() == *entry.MaxImpact, SegmentFault.BlockSummary, faults);
        var blocks = PostingCodec.BlockCount(entry.Frequency);
        var head = segment.Postings + entry.Offset;
        for (var block = 0; blocks > 1 && block < blocks; block++)
        {
            var from = block * SegmentFormat.PostingsPerBlock;
            var to = Math.Min(entry.Frequency, from + SegmentFormat.PostingsPerBlock);
            Note(
                Unsafe.ReadUnaligned<uint>(head + (block * sizeof(uint))) == passages[to - 1]
                && head[(blocks * 2 * sizeof(uint)) + block] == impacts[from..to].Max(),
                SegmentFault.BlockSummary,
                faults);
        }
    }

    private static void Note(bool holds, SegmentFault fault, HashSet<SegmentFault> faults)
    {
        if (!holds)
        {
            faults.Add(fault);
        }
    }
}
