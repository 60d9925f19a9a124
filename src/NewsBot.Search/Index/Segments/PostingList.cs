using System.Runtime.CompilerServices;

namespace NewsBot.Search.Index.Segments;

/// <summary>Reads all of a term's postings at once, for merging and checking.</summary>
internal static unsafe class PostingList
{
    /// <summary>Fills both spans, whose length is the term's number of passages.</summary>
    public static void Read(Segment segment, in TermEntry entry, Span<uint> passages, Span<byte> impacts)
    {
        if (entry.Frequency == 1)
        {
            passages[0] = entry.Passage;
            impacts[0] = *entry.MaxImpact;
            return;
        }

        var head = segment.Postings + entry.Offset;
        var blocks = PostingCodec.BlockCount(entry.Frequency);
        var data = head + PostingCodec.HeadLength(entry.Frequency);
        var block = stackalloc uint[SegmentFormat.PostingsPerBlock];
        var next = 0u;
        for (var i = 0; i < blocks; i++)
        {
            var from = i * SegmentFormat.PostingsPerBlock;
            var count = Math.Min(SegmentFormat.PostingsPerBlock, entry.Frequency - from);
            var start = blocks == 1 ? data : data + Unsafe.ReadUnaligned<uint>(head + ((blocks + i) * sizeof(uint)));
            var found = PostingCodec.Read(start, next, count, block);
            new ReadOnlySpan<uint>(block, count).CopyTo(passages[from..]);
            new ReadOnlySpan<byte>(found, count).CopyTo(impacts[from..]);
            next = block[count - 1] + 1;
        }

        segment.KeepAlive();
    }
}
