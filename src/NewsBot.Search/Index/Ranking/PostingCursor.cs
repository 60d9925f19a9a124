using System.Runtime.CompilerServices;
using NewsBot.Search.Index.Segments;

namespace NewsBot.Search.Index.Ranking;

/// <summary>
/// A place in a term's postings that only moves forward. <see cref="Block"/> is the first block that may hold passages
/// not yet passed; it is unpacked only when its postings are needed.
/// </summary>
internal unsafe struct PostingCursor
{
    /// <summary>Numbers that a cursor keeps: an unpacked block and what stands for a missing head.</summary>
    public const int Buffer = SegmentFormat.PostingsPerBlock + 2;

    public uint Multiplier;
    public int Block;
    private int _blocks;
    private int _frequency;
    private int _unpacked;
    private int _place;
    private bool _sparse;
    private uint* _lasts;
    private uint* _offsets;
    private byte* _maxima;
    private byte* _data;
    private uint* _passages;
    private byte* _impacts;

    /// <param name="buffer">Space for <see cref="Buffer"/> numbers.</param>
    public void Open(Segment segment, in TermEntry entry, uint multiplier, uint* buffer)
    {
        Multiplier = multiplier;
        Block = 0;
        _frequency = entry.Frequency;
        _blocks = PostingCodec.BlockCount(_frequency);
        _unpacked = -1;
        _place = 0;
        _passages = buffer;
        if (_blocks > 1)
        {
            var head = segment.Postings + entry.Offset;
            _lasts = (uint*)head;
            _offsets = _lasts + _blocks;
            _maxima = (byte*)(_offsets + _blocks);
            _data = _maxima + _blocks;

            // Where a block is longer than a window on average, its maximum says little about a window and looking
            // at the passages themselves is cheap.
            _sparse = (long)_frequency * Window.Size < (long)segment.Passages * SegmentFormat.PostingsPerBlock;
            return;
        }

        _sparse = true;
        _maxima = entry.MaxImpact;
        _lasts = buffer + SegmentFormat.PostingsPerBlock;
        _offsets = _lasts + 1;
        *_offsets = 0;
        if (_frequency == 1)
        {
            *_passages = entry.Passage;
            _impacts = entry.MaxImpact;
            _unpacked = 0;
        }
        else
        {
            _data = segment.Postings + entry.Offset;
            Unpack();
        }

        *_lasts = _passages[_frequency - 1];
    }

    /// <summary>Moves to a window and gives the largest impact that can occur in it.</summary>
    public uint MaxImpact(uint from, uint to)
    {
        if (!MoveToBlock(from))
        {
            return 0;
        }

        if (_sparse)
        {
            // Moves to the first passage of the window, if there is one.
            if (_unpacked != Block)
            {
                Unpack();
            }

            Skip(from);
            if (_passages[_place] >= to)
            {
                return 0;
            }
        }

        uint max = _maxima[Block];
        for (var block = Block; _lasts[block] < to - 1 && ++block < _blocks;)
        {
            max = Math.Max(max, _maxima[block]);
        }

        return max;
    }

    /// <summary>Adds the window's postings to its scores.</summary>
    /// <returns>The groups that were touched, a bit each.</returns>
    public ulong Add(uint from, uint to, uint* scores)
    {
        var groups = 0UL;
        while (MoveToBlock(from))
        {
            var end = Enter(from, to);
            for (var i = _place; i < end; i++)
            {
                var passage = _passages[i] - from;
                scores[passage] += Multiplier * _impacts[i];
                groups |= 1UL << (int)(passage / Window.Group);
            }

            if (!Leave(end))
            {
                break;
            }
        }

        return groups;
    }

    /// <summary>As <see cref="Add"/>, for a concept of which other alternatives may have counted already.</summary>
    /// <param name="best">What the concept has added to each passage so far.</param>
    public ulong AddBest(uint from, uint to, uint* scores, uint* best)
    {
        var groups = 0UL;
        while (MoveToBlock(from))
        {
            var end = Enter(from, to);
            for (var i = _place; i < end; i++)
            {
                var passage = _passages[i] - from;
                var value = Multiplier * _impacts[i];
                if (value > best[passage])
                {
                    scores[passage] += value - best[passage];
                    best[passage] = value;
                    groups |= 1UL << (int)(passage / Window.Group);
                }
            }

            if (!Leave(end))
            {
                break;
            }
        }

        return groups;
    }

    /// <summary>What the term adds to a passage, as far as that is more than <paramref name="least"/>.</summary>
    public uint ValueOf(uint passage, uint least)
    {
        if (!MoveToBlock(passage) || Multiplier * _maxima[Block] <= least)
        {
            return least;
        }

        if (_unpacked != Block)
        {
            Unpack();
        }

        Skip(passage);
        return _passages[_place] == passage ? Math.Max(least, Multiplier * _impacts[_place]) : least;
    }

    /// <summary>Moves to the block that would hold a passage; false at the end of the postings.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool MoveToBlock(uint passage)
    {
        while (Block < _blocks && _lasts[Block] < passage)
        {
            Block++;
        }

        return Block < _blocks;
    }

    /// <summary>Unpacks the block and moves to its first posting of the window.</summary>
    /// <returns>The end of its postings in the window.</returns>
    private int Enter(uint from, uint to)
    {
        if (_unpacked != Block)
        {
            Unpack();
        }

        Skip(from);
        var end = InBlock;
        if (_lasts[Block] >= to)
        {
            for (end = _place; _passages[end] < to;)
            {
                end++;
            }
        }

        return end;
    }

    /// <returns>Whether the next block may have more of the window.</returns>
    private bool Leave(int end)
    {
        if (end < InBlock)
        {
            _place = end;
            return false;
        }

        Block++;
        return true;
    }

    private readonly int InBlock =>
        Math.Min(SegmentFormat.PostingsPerBlock, _frequency - (Block * SegmentFormat.PostingsPerBlock));

    /// <summary>Moves within the unpacked block, whose last passage is not below the wanted one.</summary>
    private void Skip(uint passage)
    {
        while (_passages[_place] < passage)
        {
            _place++;
        }
    }

    private void Unpack()
    {
        var next = Block == 0 ? 0 : _lasts[Block - 1] + 1;
        _impacts = PostingCodec.Read(_data + _offsets[Block], next, InBlock, _passages);
        (_unpacked, _place) = (Block, 0);
    }
}
