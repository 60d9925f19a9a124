namespace NewsBot.Language.Analysis;

/// <summary>The distinct terms of one word, in order. Made to be used again for the next word.</summary>
public sealed class TermList
{
    private readonly List<int> _ends = [];
    private char[] _characters = new char[64];
    private int _used;

    public int Count => _ends.Count;

    /// <summary>Valid until the next change.</summary>
    public ReadOnlySpan<char> this[int index]
    {
        get
        {
            var start = index == 0 ? 0 : _ends[index - 1];
            return _characters.AsSpan(start, _ends[index] - start);
        }
    }

    public void Clear()
    {
        _ends.Clear();
        _used = 0;
    }

    /// <summary>Adds a term that is not here yet.</summary>
    public void Add(ReadOnlySpan<char> term)
    {
        for (var i = 0; i < Count; i++)
        {
            if (term.SequenceEqual(this[i]))
            {
                return;
            }
        }

        if (_characters.Length - _used < term.Length)
        {
            Array.Resize(ref _characters, 2 * (_characters.Length + term.Length));
        }

        term.CopyTo(_characters.AsSpan(_used));
        _used += term.Length;
        _ends.Add(_used);
    }
}
