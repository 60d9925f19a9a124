using System.Runtime.CompilerServices;
using NewsBot.Language.Analysis;

namespace NewsBot.Search.Index.Segments;

/// <summary>What plain words are to the index: a table in which a word is found with one look into memory.</summary>
internal sealed class PlainWordNumbers
{
    /// <summary>Found instead of a value for a word that is not here.</summary>
    public const int Missing = WordNumbers.Missing;

    private const ulong Odd = 0x9E3779B97F4A7C15;

    // A slot whose word has no letters is free.
    private (PlainWord Word, int Value)[] _slots = new (PlainWord, int)[1 << 11];

    public int Count { get; private set; }

    public int Find(in PlainWord word)
    {
        var slots = _slots;
        for (var i = Hash(word) & (uint)(slots.Length - 1); ; i = (i + 1) & (uint)(slots.Length - 1))
        {
            ref var slot = ref slots[i];
            if (slot.Word.Low == word.Low && slot.Word.High == word.High)
            {
                return slot.Value;
            }

            if (slot.Word.Low == 0)
            {
                return Missing;
            }
        }
    }

    /// <summary>Has the memory fetched that <see cref="Find"/> looks at.</summary>
    public void Prefetch(in PlainWord word) => Memory.Prefetch(ref _slots[Hash(word) & (uint)(_slots.Length - 1)]);

    /// <summary>Adds a word that is not here.</summary>
    public void Add(in PlainWord word, int value)
    {
        if (2 * ++Count > _slots.Length)
        {
            var smaller = _slots;
            _slots = new (PlainWord, int)[2 * smaller.Length];
            foreach (var slot in smaller)
            {
                if (slot.Word.Low != 0)
                {
                    Put(slot);
                }
            }
        }

        Put((word, value));
    }

    private void Put((PlainWord Word, int Value) added)
    {
        var i = Hash(added.Word) & (uint)(_slots.Length - 1);
        while (_slots[i].Word.Low != 0)
        {
            i = (i + 1) & (uint)(_slots.Length - 1);
        }

        _slots[i] = added;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Hash(in PlainWord word)
    {
        var hash = (word.Low ^ (word.High * Odd)) * Odd;
        return (uint)(hash >> 32);
    }
}
