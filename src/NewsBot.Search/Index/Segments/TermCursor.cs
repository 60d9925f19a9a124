namespace NewsBot.Search.Index.Segments;

/// <summary>Walks the terms of a segment in order.</summary>
internal sealed unsafe class TermCursor(Segment segment)
{
    private readonly byte[] _term = new byte[SegmentFormat.MaxTermBytes];
    private readonly TermDictionary _terms = segment.Terms;
    private byte* _at;
    private uint _postings;
    private int _length;
    private int _block = -1;
    private int _left;
    private TermEntry _entry;

    public Segment Segment { get; } = segment;

    public ReadOnlySpan<byte> Term => _term.AsSpan(0, _length);

    public ref readonly TermEntry Entry => ref _entry;

    public bool MoveNext()
    {
        if (_left == 0)
        {
            if (_block + 1 >= _terms.Blocks)
            {
                return false;
            }

            Open(_block + 1);
        }

        int shared = _at[0];
        int own = _at[1];
        new ReadOnlySpan<byte>(_at + 2, own).CopyTo(_term.AsSpan(shared));
        _length = shared + own;
        _at = TermDictionary.ReadEntry(_at + 2 + own, ref _postings, out _entry);
        _left--;
        return true;
    }

    /// <summary>Moves to the first term not below <paramref name="term"/>.</summary>
    public bool MoveTo(ReadOnlySpan<byte> term)
    {
        if (_terms.Blocks == 0)
        {
            return false;
        }

        Open(Math.Max(0, _terms.BlockOf(term)));
        while (MoveNext())
        {
            if (Term.SequenceCompareTo(term) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private void Open(int block)
    {
        _block = block;
        _at = _terms.BlockStart(block);
        _postings = _terms.PostingsStart(block);
        _left = _terms.InBlock(block);
    }
}
