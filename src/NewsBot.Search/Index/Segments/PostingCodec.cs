using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using NewsBot.Search.Files;

namespace NewsBot.Search.Index.Segments;

/// <summary>
/// Writes and reads a term's postings: passage numbers and impacts, in blocks of 128 (the last one may be shorter).
/// <code>
/// of more than one block, first:  last passage of each block u32 · offset of each block u32 · largest impact u8
/// each block:                     bits per gap u8 · gaps · impacts u8
/// </code>
/// A gap is the difference to the passage before, less one. Full blocks pack gaps in four interleaved lanes, so that
/// one vector instruction unpacks four (Lemire and Boytsov, Decoding billions of integers per second, 2015); a shorter
/// block packs them one after the other.
/// </summary>
internal static unsafe class PostingCodec
{
    private const int Block = SegmentFormat.PostingsPerBlock;
    private const int Lanes = 4;

    public static int BlockCount(int postings) => (postings + Block - 1) / Block;

    /// <summary>Bytes before the first block.</summary>
    public static int HeadLength(int postings) =>
        BlockCount(postings) is var blocks && blocks > 1 ? blocks * ((2 * sizeof(uint)) + 1) : 0;

    /// <returns>The largest impact.</returns>
    public static byte Write(SectionWriter writer, ReadOnlySpan<uint> passages, ReadOnlySpan<byte> impacts)
    {
        var blocks = BlockCount(passages.Length);
        var head = HeadLength(passages.Length);
        var longest = head + (blocks * (1 + (Block * sizeof(uint)) + Block)) + sizeof(ulong);
        var target = writer.Reserve(longest);
        var lasts = MemoryMarshal.Cast<byte, uint>(target[..(head == 0 ? 0 : blocks * sizeof(uint))]);
        var offsets = MemoryMarshal.Cast<byte, uint>(target.Slice(head == 0 ? 0 : blocks * sizeof(uint), head == 0 ? 0 : blocks * sizeof(uint)));
        var maxima = target[(head - (head == 0 ? 0 : blocks))..head];
        var length = head;
        byte largest = 0;
        var next = 0u;
        Span<uint> gaps = stackalloc uint[Block];
        for (var block = 0; block < blocks; block++)
        {
            var from = block * Block;
            var count = Math.Min(Block, passages.Length - from);
            var bits = 0u;
            for (var i = 0; i < count; i++)
            {
                var gap = passages[from + i] - next;
                gaps[i] = gap;
                bits |= gap;
                next = passages[from + i] + 1;
            }

            var blockImpacts = impacts.Slice(from, count);
            var max = blockImpacts[0];
            foreach (var impact in blockImpacts)
            {
                max = Math.Max(max, impact);
            }

            if (head > 0)
            {
                lasts[block] = next - 1;
                offsets[block] = (uint)(length - head);
                maxima[block] = max;
            }

            largest = Math.Max(largest, max);
            var width = 32 - BitOperations.LeadingZeroCount(bits);
            target[length++] = (byte)width;
            length += count == Block
                ? PackLanes(gaps, width, target[length..])
                : PackRun(gaps[..count], width, target[length..]);
            blockImpacts.CopyTo(target[length..]);
            length += count;
        }

        writer.Advance(length);
        return largest;
    }

    /// <summary>Unpacks a block's passage numbers.</summary>
    /// <param name="source">The block.</param>
    /// <param name="next">The passage after the last one of the block before; 0 for the first block.</param>
    /// <param name="count">Postings in the block.</param>
    /// <param name="passages">Receives the numbers; has space for 128.</param>
    /// <returns>The impacts.</returns>
    public static byte* Read(byte* source, uint next, int count, uint* passages)
    {
        int width = *source++;
        if (count == Block)
        {
            UnpackLanes((uint*)source, width, next, passages);
            return source + (width * Lanes * sizeof(uint));
        }

        var mask = (1UL << width) - 1;
        var bit = 0;
        for (var i = 0; i < count; i++, bit += width)
        {
            var gap = (uint)((Unsafe.ReadUnaligned<ulong>(source + (bit >> 3)) >> (bit & 7)) & mask);
            passages[i] = next + gap;
            next += gap + 1;
        }

        return source + ((bit + 7) >> 3);
    }

    private static int PackLanes(ReadOnlySpan<uint> gaps, int width, Span<byte> target)
    {
        if (width == 0)
        {
            return 0;
        }

        var packed = Vector128<uint>.Zero;
        var bits = 0;
        var length = 0;
        for (var i = 0; i < Block; i += Lanes)
        {
            var four = Vector128.Create(gaps.Slice(i, Lanes));
            packed |= Vector128.ShiftLeft(four, bits);
            bits += width;
            if (bits >= 32)
            {
                packed.AsByte().CopyTo(target[length..]);
                length += Lanes * sizeof(uint);
                bits -= 32;
                packed = bits == 0 ? Vector128<uint>.Zero : Vector128.ShiftRightLogical(four, width - bits);
            }
        }

        return length;
    }

    private static int PackRun(ReadOnlySpan<uint> gaps, int width, Span<byte> target)
    {
        var packed = 0UL;
        var bits = 0;
        var length = 0;
        foreach (var gap in gaps)
        {
            packed |= (ulong)gap << bits;
            bits += width;
            if (bits >= 32)
            {
                BinaryPrimitives.WriteUInt32LittleEndian(target[length..], (uint)packed);
                packed >>= 32;
                bits -= 32;
                length += sizeof(uint);
            }
        }

        BinaryPrimitives.WriteUInt32LittleEndian(target[length..], (uint)packed);
        return length + ((bits + 7) / 8);
    }

    private static void UnpackLanes(uint* source, int width, uint next, uint* passages)
    {
        var mask = Vector128.Create(width == 32 ? uint.MaxValue : (1u << width) - 1);
        var step = Vector128.Create(1u, 2, 3, 4);
        var last = Vector128.Create(next - 1);
        var bit = 0;
        for (var i = 0; i < Block; i += Lanes, bit += width)
        {
            var gaps = Vector128<uint>.Zero;
            if (width > 0)
            {
                var from = source + (bit / 32 * Lanes);
                var shift = bit % 32;
                gaps = Vector128.ShiftRightLogical(Vector128.Load(from), shift);
                if (shift + width > 32)
                {
                    gaps |= Vector128.ShiftLeft(Vector128.Load(from + Lanes), 32 - shift);
                }

                gaps &= mask;
            }

            gaps += Vector128.Shuffle(gaps, Vector128.Create(uint.MaxValue, 0, 1, 2));
            gaps += Vector128.Shuffle(gaps, Vector128.Create(uint.MaxValue, uint.MaxValue, 0, 1));
            var numbers = gaps + last + step;
            numbers.Store(passages + i);
            last = Vector128.Shuffle(numbers, Vector128.Create(3u));
        }
    }
}
