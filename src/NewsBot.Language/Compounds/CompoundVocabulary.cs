using NewsBot.Language.Analysis;

namespace NewsBot.Language.Compounds;

/// <summary>
/// The words that the compounds of a language are made of, and where a compound falls apart: elektroauto|fabrik,
/// regierungs|chef. Everything is in terms of the language's analyzer, which may take more off the end of a compound
/// than off its last word alone: Leistung stays, of Windkraftleistung it leaves windkraftleist. Immutable; safe on many
/// threads.
/// </summary>
internal sealed class CompoundVocabulary
{
    private const int ShortestPart = 3;
    private const int ShortestStem = 4;
    private const int ShortestCompound = 7;
    private const int LongestCompound = 48;

    private readonly WordRules _words;
    private readonly CompoundRules _rules;
    private readonly HashSet<string> _heads = [];
    private readonly Dictionary<string, List<string>> _tails = [];
    private readonly Dictionary<string, Modifier> _modifiers = [];

    /// <summary>Takes the nouns and adjectives among the words of a lexicon.</summary>
    public CompoundVocabulary(ILanguage language, CompoundRules rules, IEnumerable<string> words)
    {
        _words = language.Words;
        _rules = rules;
        foreach (var word in words)
        {
            if (word.Length >= ShortestPart && word.All(char.IsLetter) && !word.Skip(1).Any(char.IsUpper))
            {
                Add(word, language.CapitalisesNouns);
            }
        }
    }

    /// <summary>What compounds with a word as their head end in, other than its term.</summary>
    /// <param name="term">The word's term.</param>
    public IEnumerable<string> Tails(string term) => _tails.TryGetValue(term, out var tails) ? tails : [];

    /// <summary>
    /// Where a term falls apart into known words: the places where the last of them or a compound of the last of them
    /// begins. None for a word that is no compound, or one that falls apart in two ways (Stau|becken, Staub|ecken).
    /// </summary>
    /// <param name="term">A term of the analyzer.</param>
    /// <param name="cuts">Room for the places; at least <see cref="CompoundWords.MaxCuts"/>.</param>
    public int Cut(ReadOnlySpan<char> term, Span<int> cuts)
    {
        if (term.Length is < ShortestCompound or > LongestCompound)
        {
            return 0;
        }

        Span<bool> begins = stackalloc bool[LongestCompound];
        begins.Clear();
        if (!MarkBeginnings(term, begins))
        {
            return 0;
        }

        if (begins[term.Length - ShortestPart] && IsWithinHead(term, begins))
        {
            begins[term.Length - ShortestPart] = false;
        }

        var count = 0;
        for (var at = term.Length - ShortestPart; at >= ShortestPart; at--)
        {
            if (begins[at] && (IsHead(term[at..]) || (count > 0 && IsModifier(term[at..cuts[count - 1]]))))
            {
                if (count == CompoundWords.MaxCuts || (count > 0 && !IsModifier(term[at..cuts[count - 1]])))
                {
                    return 0;
                }

                cuts[count++] = at;
            }
        }

        cuts[..count].Reverse();
        return count;
    }

    /// <summary>The term of what stands before a cut; null where it is no word of this language.</summary>
    public string? ModifierTerm(ReadOnlySpan<char> beginning)
    {
        var modifiers = _modifiers.GetAlternateLookup<ReadOnlySpan<char>>();
        if (modifiers.TryGetValue(beginning, out var modifier))
        {
            return modifier.Term;
        }

        foreach (var link in _rules.Links)
        {
            if (beginning.EndsWith(link) && modifiers.TryGetValue(beginning[..^link.Length], out modifier)
                && modifier.TakesLink)
            {
                return modifier.Term;
            }
        }

        return null;
    }

    /// <summary>The term of any letters.</summary>
    public string Stem(ReadOnlySpan<char> folded)
    {
        Span<char> letters = stackalloc char[folded.Length];
        folded.CopyTo(letters);
        return letters[.._words.Stem(letters)].ToString();
    }

    /// <summary>Marks where another word can begin after one or more modifiers.</summary>
    private bool MarkBeginnings(ReadOnlySpan<char> term, Span<bool> begins)
    {
        var modifiers = _modifiers.GetAlternateLookup<ReadOnlySpan<char>>();
        var last = term.Length - ShortestPart;
        var any = false;
        for (var start = 0; start + ShortestPart <= last; start++)
        {
            if (start > 0 && !begins[start])
            {
                continue;
            }

            for (var end = start + ShortestPart; end <= last; end++)
            {
                if (!modifiers.TryGetValue(term[start..end], out var modifier))
                {
                    continue;
                }

                any = begins[end] = true;
                foreach (var link in modifier.TakesLink ? _rules.Links : [])
                {
                    if (end + link.Length <= last && term[end..].StartsWith(link))
                    {
                        begins[end + link.Length] = true;
                    }
                }
            }
        }

        return any;
    }

    /// <summary>Whether the shortest end belongs to a longer word: Neuzugang is no Neuzug-ang.</summary>
    private bool IsWithinHead(ReadOnlySpan<char> term, ReadOnlySpan<bool> begins)
    {
        for (var at = ShortestPart; at < term.Length - ShortestPart; at++)
        {
            if (begins[at] && IsHead(term[at..]) && IsModifier(term[at..^ShortestPart]))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsHead(ReadOnlySpan<char> end) => _heads.GetAlternateLookup<ReadOnlySpan<char>>().Contains(end);

    private bool IsModifier(ReadOnlySpan<char> letters)
    {
        var modifiers = _modifiers.GetAlternateLookup<ReadOnlySpan<char>>();
        if (modifiers.ContainsKey(letters))
        {
            return true;
        }

        foreach (var link in _rules.Links)
        {
            if (letters.EndsWith(link) && modifiers.TryGetValue(letters[..^link.Length], out var modifier)
                && modifier.TakesLink)
            {
                return true;
            }
        }

        return false;
    }

    private void Add(string word, bool capitalisesNouns)
    {
        var before = _rules.LongBeginning;
        Span<char> buffer = stackalloc char[before.Length + (Folding.Growth * word.Length)];
        before.CopyTo(buffer);
        var length = Folding.Fold(word, buffer[before.Length..], _words.KeptLetters);
        ReadOnlySpan<char> folded = buffer.Slice(before.Length, length);
        var term = Stem(folded);
        if (term.Length < ShortestPart || _words.IsStopWord(folded))
        {
            return;
        }

        var isNoun = !capitalisesNouns || char.IsUpper(word[0]);
        if (isNoun)
        {
            AddHead(term, term);
            AddHead(term, Stem(buffer[..(before.Length + length)])[before.Length..]);
        }

        if (isNoun || folded[^1] != _rules.VerbEnding)
        {
            Span<char> letters = stackalloc char[Folding.Growth * word.Length];
            var plain = letters[..Folding.Fold(word, letters, kept: [])];
            AddModifier(plain, term, isNoun);
            if (term.Length >= ShortestStem)
            {
                AddModifier(term, term, takesLink: false);
            }

            if (plain[^1] == _rules.DroppedEnding)
            {
                AddModifier(plain[..^1], term, isNoun);
            }
        }
    }

    private void AddHead(string term, string tail)
    {
        if (tail.Length < ShortestPart || _rules.NoHeads.Contains(tail))
        {
            return;
        }

        _heads.Add(tail);
        if (tail == term)
        {
            return;
        }

        if (!_tails.TryGetValue(term, out var tails))
        {
            _tails[term] = tails = [];
        }

        if (!tails.Contains(tail))
        {
            tails.Add(tail);
        }
    }

    private void AddModifier(ReadOnlySpan<char> letters, string term, bool takesLink)
    {
        var form = letters.ToString();
        if (form.Length >= ShortestPart && !_rules.NoModifiers.Contains(form)
            && (!_modifiers.TryGetValue(form, out var known) || (takesLink && !known.TakesLink)))
        {
            _modifiers[form] = new Modifier(term, takesLink);
        }
    }

    /// <param name="Term">The word's term.</param>
    /// <param name="TakesLink">Whether letters may stand between it and the next word, as after nouns.</param>
    private readonly record struct Modifier(string Term, bool TakesLink);
}
