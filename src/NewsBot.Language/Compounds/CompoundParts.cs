using System.Collections.Concurrent;

namespace NewsBot.Language.Compounds;

/// <summary>
/// What terms are made of. Articles repeat their words, so each is worked out once. Safe on many threads.
/// </summary>
public sealed class CompoundParts(CompoundWords words)
{
    // A bound, so that no text can fill the memory.
    private const int MaxKnown = 1 << 16;

    private readonly ConcurrentDictionary<string, (string Head, string Modifier)[]> _known = [];

    /// <summary>The words that terms are made of.</summary>
    public CompoundWords Words => words;

    /// <summary>For each cut of a term, what stands after it and the term of what stands before it.</summary>
    public IReadOnlyList<(string Head, string Modifier)> Of(string term)
    {
        if (!_known.TryGetValue(term, out var parts))
        {
            parts = Split(term);
            if (_known.Count < MaxKnown)
            {
                _known[term] = parts;
            }
        }

        return parts;
    }

    private (string Head, string Modifier)[] Split(string term)
    {
        Span<int> cuts = stackalloc int[CompoundWords.MaxCuts];
        var count = words.Cut(term, cuts);
        var parts = count == 0 ? [] : new (string, string)[count];
        for (var i = 0; i < count; i++)
        {
            parts[i] = (term[cuts[i]..], words.ModifierTerm(term.AsSpan(0, cuts[i])));
        }

        return parts;
    }
}
