using System.Buffers;
using System.Text.Unicode;
using NewsBot.Language.Analysis;

namespace NewsBot.Search.Index.Segments;

/// <summary>Numbers terms from 0 in the order in which they are first seen, and keeps their UTF-8.</summary>
internal sealed class TermNumbers
{
    /// <summary>The number of what is not a term: empty, too long or half a surrogate pair.</summary>
    public const int Invalid = -1;

    private readonly PlainWordNumbers _plain = new();
    private readonly WordNumbers _other = new();
    private (int Offset, int Length)[] _places = new (int, int)[1 << 10];
    private byte[] _bytes = new byte[1 << 13];
    private int _used;

    public int Count { get; private set; }

    public ReadOnlySpan<byte> Utf8Of(int term) => _bytes.AsSpan(_places[term].Offset, _places[term].Length);

    /// <summary>Has fetched where a term's UTF-8 is.</summary>
    public void Prefetch(int term) => Memory.Prefetch(ref _places[term]);

    /// <summary>Has a term's UTF-8 fetched.</summary>
    public void PrefetchUtf8(int term) => Memory.Prefetch(ref _bytes[_places[term].Offset]);

    public int Find(ReadOnlySpan<char> term)
    {
        if (!term.IsEmpty && PlainWord.Read(term, 0, out var plain) == term.Length)
        {
            var known = _plain.Find(plain);
            if (known == PlainWordNumbers.Missing)
            {
                _plain.Add(plain, known = Add(term));
            }

            return known;
        }

        var hash = WordCache.Hash(term);
        var number = _other.Find(term, hash);
        if (number == WordNumbers.Missing)
        {
            number = term.Length > SegmentFormat.MaxTermBytes ? Invalid : Add(term);
            if (number != Invalid)
            {
                _other.Add(term, hash, number);
            }
        }

        return number;
    }

    private int Add(ReadOnlySpan<char> term)
    {
        if (_bytes.Length - _used < SegmentFormat.MaxTermBytes)
        {
            Array.Resize(ref _bytes, 2 * _bytes.Length);
        }

        var target = _bytes.AsSpan(_used, SegmentFormat.MaxTermBytes);
        var status = Utf8.FromUtf16(term, target, out _, out var length, replaceInvalidSequences: false);
        if (status != OperationStatus.Done || length == 0)
        {
            return Invalid;
        }

        if (Count == _places.Length)
        {
            Array.Resize(ref _places, 2 * Count);
        }

        _places[Count] = (_used, length);
        _used += length;
        return Count++;
    }
}
