using System.Runtime.InteropServices;
using NewsBot.Language.Analysis;

namespace NewsBot.Search.Index.Segments;

/// <summary>
/// What words are to the index, by the word as it is written: a table of hashes and, one after the other, the words
/// themselves, so that a word is found with two looks into memory.
/// </summary>
internal sealed class WordNumbers
{
    /// <summary>Found instead of a value for a word that is not here.</summary>
    public const int Missing = int.MinValue;

    // Before its characters, a word has its value in two and its length in one.
    private const int Head = 3;

    private (uint Hash, int At)[] _slots = new (uint, int)[1 << 11];
    private char[] _words = new char[1 << 13];
    private int _used = 1;

    public int Count { get; private set; }

    /// <summary>The value of a word, or <see cref="Missing"/>.</summary>
    /// <param name="hash">As of <see cref="WordCache.Hash"/>.</param>
    public int Find(ReadOnlySpan<char> word, uint hash)
    {
        var slots = _slots;
        for (var i = hash & (slots.Length - 1); ; i = (i + 1) & (slots.Length - 1))
        {
            var (known, at) = slots[i];
            if (at == 0)
            {
                return Missing;
            }

            if (known == hash && _words[at + 2] == word.Length && word.SequenceEqual(_words.AsSpan(at + Head, word.Length)))
            {
                return MemoryMarshal.Read<int>(MemoryMarshal.AsBytes(_words.AsSpan(at, 2)));
            }
        }
    }

    /// <summary>Adds a word that is not here.</summary>
    /// <param name="word">At most 65,535 characters.</param>
    public void Add(ReadOnlySpan<char> word, uint hash, int value)
    {
        if (2 * ++Count > _slots.Length)
        {
            Grow();
        }

        if (_words.Length - _used < Head + word.Length)
        {
            Array.Resize(ref _words, Math.Max(2 * _words.Length, _used + Head + word.Length));
        }

        Put(_slots, hash, _used);
        MemoryMarshal.Write(MemoryMarshal.AsBytes(_words.AsSpan(_used, 2)), value);
        _words[_used + 2] = (char)word.Length;
        word.CopyTo(_words.AsSpan(_used + Head));
        _used += Head + word.Length;
    }

    private void Grow()
    {
        var larger = new (uint, int)[2 * _slots.Length];
        foreach (var (hash, at) in _slots)
        {
            if (at != 0)
            {
                Put(larger, hash, at);
            }
        }

        _slots = larger;
    }

    private static void Put((uint Hash, int At)[] slots, uint hash, int at)
    {
        var i = hash & (slots.Length - 1);
        while (slots[i].At != 0)
        {
            i = (i + 1) & (slots.Length - 1);
        }

        slots[i] = (hash, at);
    }
}
