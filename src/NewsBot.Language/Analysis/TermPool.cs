namespace NewsBot.Language.Analysis;

/// <summary>
/// Gives the same string for equal terms most of the time, in a table of fixed size; safe on many threads.
/// </summary>
internal sealed class TermPool
{
    private const int Slots = 1 << 15;
    private readonly string?[] _terms = new string?[Slots];

    public string Get(ReadOnlySpan<char> term)
    {
        ref var slot = ref _terms[WordCache.Hash(term) >> 8 & (Slots - 1)];
        var known = Volatile.Read(ref slot);
        if (known is not null && term.SequenceEqual(known))
        {
            return known;
        }

        var added = term.ToString();
        Volatile.Write(ref slot, added);
        return added;
    }
}
