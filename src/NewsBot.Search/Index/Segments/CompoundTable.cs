using System.Numerics;
using NewsBot.Language.Analysis;
using NewsBot.Language.Compounds;

namespace NewsBot.Search.Index.Segments;

/// <summary>Which terms of a segment are compounds, by the words that they begin and end with. Immutable.</summary>
internal sealed class CompoundTable
{
    private readonly Entry[] _entries;
    private readonly int[] _starts;
    private readonly int _shift;

    public CompoundTable(Segment segment, CompoundWords words)
    {
        var entries = new List<Entry>();
        Span<int> cuts = stackalloc int[CompoundWords.MaxCuts];
        Span<char> term = stackalloc char[SegmentFormat.MaxTermBytes];
        var cursor = new TermCursor(segment);
        for (var number = 0; cursor.MoveNext(); number++)
        {
            if (cursor.Term.ContainsAnyExceptInRange((byte)'a', (byte)'z'))
            {
                continue;
            }

            var letters = term[..cursor.Term.Length];
            for (var i = 0; i < letters.Length; i++)
            {
                letters[i] = (char)cursor.Term[i];
            }

            var count = words.Cut(letters, cuts);
            foreach (var cut in cuts[..count])
            {
                entries.Add(new Entry(Key(letters[cut..], CompoundRole.Head), cursor.Entry.Frequency, number));
                entries.Add(new Entry(Key(words.ModifierTerm(letters[..cut]), CompoundRole.Modifier), cursor.Entry.Frequency, number));
            }
        }

        segment.KeepAlive();
        entries.Sort();
        _entries = [.. entries];
        var bits = Math.Max(1, BitOperations.Log2((uint)Math.Max(2, _entries.Length)));
        _shift = 32 - bits;
        _starts = new int[(1 << bits) + 1];
        foreach (var entry in _entries)
        {
            _starts[(entry.Key >> _shift) + 1]++;
        }

        for (var i = 1; i < _starts.Length; i++)
        {
            _starts[i] += _starts[i - 1];
        }
    }

    /// <summary>Numbers of the terms that have a part, the most frequent first.</summary>
    /// <param name="part">Of a head, what its compounds end in; of a modifier, its term.</param>
    public IEnumerable<int> Find(string part, CompoundRole role)
    {
        var key = Key(part, role);
        for (var i = _starts[key >> _shift]; i < _entries.Length && _entries[i].Key <= key; i++)
        {
            if (_entries[i].Key == key)
            {
                yield return _entries[i].Number;
            }
        }
    }

    private static uint Key(ReadOnlySpan<char> part, CompoundRole role) => WordCache.Hash(part) ^ (role == CompoundRole.Head ? 0 : 0x9E3779B9);

    private readonly record struct Entry(uint Key, int Frequency, int Number) : IComparable<Entry>
    {
        public int CompareTo(Entry other) =>
            Key != other.Key ? Key.CompareTo(other.Key)
            : Frequency != other.Frequency ? other.Frequency.CompareTo(Frequency)
            : Number.CompareTo(other.Number);
    }
}
