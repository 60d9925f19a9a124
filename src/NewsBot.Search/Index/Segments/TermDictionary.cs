using System.Buffers.Binary;

namespace NewsBot.Search.Index.Segments;

/// <summary>
/// The sorted terms of a segment, read where they lie. An entry is: bytes shared with the term before u8 · bytes of its
/// own u8 · these bytes · passages varint · then, for one passage, its number varint and impact u8, else the largest
/// impact u8 and the length of the postings varint. Postings lie in the order of their terms.
/// </summary>
internal readonly unsafe struct TermDictionary(byte* terms, byte* blocks, int count)
{
    private readonly byte* _terms = terms;
    private readonly byte* _blocks = blocks;

    public int Count { get; } = count;

    public int Blocks { get; } = (count + SegmentFormat.TermsPerBlock - 1) / SegmentFormat.TermsPerBlock;

    private ulong* Keys => (ulong*)_blocks;

    private uint* TermOffsets => (uint*)(Keys + Blocks);

    private uint* PostingOffsets => TermOffsets + Blocks;

    /// <summary>A term's first eight bytes as a number that sorts like the term.</summary>
    public static ulong Key(ReadOnlySpan<byte> term)
    {
        if (term.Length >= sizeof(ulong))
        {
            return BinaryPrimitives.ReadUInt64BigEndian(term);
        }

        var key = 0UL;
        for (var i = 0; i < term.Length; i++)
        {
            key |= (ulong)term[i] << (56 - (8 * i));
        }

        return key;
    }

    public TermEntry Find(ReadOnlySpan<byte> term)
    {
        var entry = default(TermEntry);
        var block = BlockOf(term);
        if (block < 0)
        {
            return entry;
        }

        // Terms up to the wanted one agree with it in 'agreed' bytes and are smaller in the next, so that most entries
        // are decided by the number of bytes they share with the one before.
        var at = _terms + TermOffsets[block];
        var postings = PostingOffsets[block];
        var agreed = 0;
        for (var left = InBlock(block); left > 0; left--)
        {
            int shared = at[0];
            int own = at[1];
            var suffix = new ReadOnlySpan<byte>(at + 2, own);
            at = ReadEntry(at + 2 + own, ref postings, out entry);
            if (shared < agreed)
            {
                break;
            }

            if (shared > agreed)
            {
                continue;
            }

            var rest = term[agreed..];
            var common = suffix.CommonPrefixLength(rest);
            if (common == rest.Length && common == own)
            {
                return entry;
            }

            if (common == rest.Length || (common < own && suffix[common] > rest[common]))
            {
                break;
            }

            agreed += common;
        }

        return default;
    }

    /// <summary>Reads a term by its place in the order.</summary>
    /// <param name="term">Room for <see cref="SegmentFormat.MaxTermBytes"/>.</param>
    /// <returns>The length of the term.</returns>
    public int Read(int number, Span<byte> term, out TermEntry entry)
    {
        var block = number / SegmentFormat.TermsPerBlock;
        var at = _terms + TermOffsets[block];
        var postings = PostingOffsets[block];
        entry = default;
        var length = 0;
        for (var left = number % SegmentFormat.TermsPerBlock; left >= 0; left--)
        {
            int shared = at[0];
            int own = at[1];
            new ReadOnlySpan<byte>(at + 2, own).CopyTo(term[shared..]);
            length = shared + own;
            at = ReadEntry(at + 2 + own, ref postings, out entry);
        }

        return length;
    }

    /// <summary>The last block whose first term is not above <paramref name="term"/>; −1 where all are.</summary>
    public int BlockOf(ReadOnlySpan<byte> term)
    {
        var key = Key(term);
        var low = 0;
        var high = Blocks;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (Keys[middle] < key || (Keys[middle] == key && FirstTerm(middle).SequenceCompareTo(term) <= 0))
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low - 1;
    }

    public int InBlock(int block) =>
        Math.Min(SegmentFormat.TermsPerBlock, Count - (block * SegmentFormat.TermsPerBlock));

    public byte* BlockStart(int block) => _terms + TermOffsets[block];

    public uint PostingsStart(int block) => PostingOffsets[block];

    public ulong BlockKey(int block) => Keys[block];

    /// <summary>Reads what follows a term's bytes.</summary>
    /// <param name="postings">Where the postings of this term begin; moved to where those of the next one do.</param>
    /// <returns>The next entry.</returns>
    public static byte* ReadEntry(byte* at, ref uint postings, out TermEntry entry)
    {
        entry = default;
        entry.Frequency = (int)ReadVarint(ref at);
        if (entry.Frequency == 1)
        {
            entry.Passage = ReadVarint(ref at);
            entry.MaxImpact = at++;
            return at;
        }

        entry.MaxImpact = at++;
        entry.Offset = postings;
        entry.Length = ReadVarint(ref at);
        postings += entry.Length;
        return at;
    }

    private static uint ReadVarint(ref byte* at)
    {
        uint value = *at++;
        if (value < 0x80)
        {
            return value;
        }

        value &= 0x7F;
        for (var shift = 7; ; shift += 7)
        {
            uint next = *at++;
            value |= (next & 0x7F) << shift;
            if (next < 0x80 || shift >= 28)
            {
                return value;
            }
        }
    }

    private ReadOnlySpan<byte> FirstTerm(int block)
    {
        var at = _terms + TermOffsets[block];
        return new ReadOnlySpan<byte>(at + 2, at[1]);
    }
}
