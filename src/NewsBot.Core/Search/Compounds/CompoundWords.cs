using NewsBot.Core.Search.Analysis;
using NewsBot.Core.Search.Lexicon;

namespace NewsBot.Core.Search.Compounds;

/// <summary>
/// The words that German compounds are made of, and where a compound falls apart: elektroauto|fabrik, regierungs|chef. Everything is
/// in terms of the German analyzer, which takes more off the end of a compound than off its last word alone: Leistung stays, of
/// Windkraftleistung it leaves windkraftleist. Immutable; safe on many threads.
/// </summary>
public sealed class CompoundWords
{
    /// <summary>Most places at which a term is cut.</summary>
    public const int MostCuts = 4;

    private const int ShortestPart = 3;
    private const int ShortestStem = 4;
    private const int ShortestCompound = 7;
    private const int LongestCompound = 48;

    /// <summary>Letters before a word that show how it ends within a compound.</summary>
    private const string Before = "lademal";

    private static readonly Lazy<CompoundWords> BundledWords = new(() => new CompoundWords(ConceptLexicon.Bundled));

    private static readonly string[] Links = ["s", "es", "n", "en", "er", "e"];

    /// <summary>Beginnings that make another thing of a word: verkauft does not say gekauft, nor Ausland Land.</summary>
    internal static readonly HashSet<string> VerbPrefixes =
    [
        "ver", "ent", "zer", "miss", "emp", "aus", "ein", "auf", "vor", "mit", "nach", "unter", "uber", "durch", "bei", "her", "hin",
        "weg", "wider", "zuruck", "zusammen",
    ];

    private static readonly HashSet<string> NoModifiers = [.. VerbPrefixes, "all", "alle", "als", "ach", "prot", "tran"];

    /// <summary>Endings that are letters of a word as well.</summary>
    private static readonly HashSet<string> NoHeads =
    [
        "heit", "keit", "schaft", "tat", "ung", "lich", "ent", "ten", "end", "den", "ali", "ion", "tum", "nis", "los", "bar", "haft",
        "est", "zin", "kam", "ice",
    ];

    private readonly HashSet<string> _heads = [];
    private readonly Dictionary<string, List<string>> _tails = [];
    private readonly Dictionary<string, Modifier> _modifiers = [];

    /// <summary>Takes the nouns and adjectives of a lexicon.</summary>
    public CompoundWords(ConceptLexicon lexicon)
    {
        foreach (var word in lexicon.GermanWords())
        {
            if (word.Length >= ShortestPart && word.All(char.IsLetter) && !word.Skip(1).Any(char.IsUpper))
            {
                Add(word);
            }
        }
    }

    /// <summary>The words of the lexicon that the program ships; made on first use.</summary>
    public static CompoundWords Bundled => BundledWords.Value;

    /// <summary>What compounds with a word as their head end in.</summary>
    /// <param name="term">The word's term.</param>
    public IEnumerable<string> Tails(string term) =>
        _tails.TryGetValue(term, out var tails) ? tails.Prepend(term) : [term];

    /// <summary>
    /// Where a term falls apart into known words: the places where the last of them or a compound of the last of them begins. None
    /// for a word that is no compound, or one that falls apart in two ways (Stau|becken, Staub|ecken).
    /// </summary>
    /// <param name="term">A term of the German analyzer.</param>
    /// <param name="cuts">Room for the places; at least <see cref="MostCuts"/>.</param>
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
                if (count == MostCuts || (count > 0 && !IsModifier(term[at..cuts[count - 1]])))
                {
                    return 0;
                }

                cuts[count++] = at;
            }
        }

        cuts[..count].Reverse();
        return count;
    }

    /// <summary>The term of what stands before a cut.</summary>
    public string ModifierTerm(ReadOnlySpan<char> beginning)
    {
        var modifiers = _modifiers.GetAlternateLookup<ReadOnlySpan<char>>();
        if (modifiers.TryGetValue(beginning, out var modifier))
        {
            return modifier.Term;
        }

        foreach (var link in Links)
        {
            if (beginning.EndsWith(link) && modifiers.TryGetValue(beginning[..^link.Length], out modifier) && modifier.TakesLink)
            {
                return modifier.Term;
            }
        }

        return Stem(beginning);
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
                foreach (var link in modifier.TakesLink ? Links : [])
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

        foreach (var link in Links)
        {
            if (letters.EndsWith(link) && modifiers.TryGetValue(letters[..^link.Length], out var modifier) && modifier.TakesLink)
            {
                return true;
            }
        }

        return false;
    }

    private void Add(string word)
    {
        Span<char> buffer = stackalloc char[Before.Length + (Folding.Growth * word.Length)];
        Before.CopyTo(buffer);
        var length = Folding.Fold(word, buffer[Before.Length..], keepUmlauts: true);
        ReadOnlySpan<char> folded = buffer.Slice(Before.Length, length);
        var term = Stem(folded);
        if (term.Length < ShortestPart || StopWords.German.GetAlternateLookup<ReadOnlySpan<char>>().Contains(folded))
        {
            return;
        }

        var isNoun = char.IsUpper(word[0]);
        if (isNoun)
        {
            AddHead(term, term);
            AddHead(term, Tail(buffer[..(Before.Length + length)]));
        }

        // Verbs do not stand before nouns as they are.
        if (isNoun || folded[^1] != 'n')
        {
            var plain = WithoutUmlauts(folded);
            AddModifier(plain, term, isNoun);
            if (term.Length >= ShortestStem)
            {
                AddModifier(term, term, takesLink: false);
            }

            if (plain[^1] == 'e')
            {
                AddModifier(plain[..^1], term, isNoun);
            }
        }
    }

    private static string Tail(ReadOnlySpan<char> word) => Stem(word)[Before.Length..];

    private void AddHead(string term, string tail)
    {
        if (tail.Length < ShortestPart || NoHeads.Contains(tail))
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

    private void AddModifier(string form, string term, bool takesLink)
    {
        if (form.Length >= ShortestPart && !NoModifiers.Contains(form)
            && (!_modifiers.TryGetValue(form, out var known) || (takesLink && !known.TakesLink)))
        {
            _modifiers[form] = new Modifier(term, takesLink);
        }
    }

    private static string WithoutUmlauts(ReadOnlySpan<char> folded)
    {
        Span<char> plain = stackalloc char[folded.Length];
        for (var i = 0; i < plain.Length; i++)
        {
            plain[i] = folded[i] switch { 'ä' => 'a', 'ö' => 'o', 'ü' => 'u', var other => other };
        }

        return plain.ToString();
    }

    private static string Stem(ReadOnlySpan<char> folded)
    {
        Span<char> letters = stackalloc char[folded.Length];
        folded.CopyTo(letters);
        return letters[..LanguageRules.German.Stem(letters)].ToString();
    }

    /// <param name="Term">The word's term.</param>
    /// <param name="TakesLink">Whether letters may stand between it and the next word, as after nouns.</param>
    private readonly record struct Modifier(string Term, bool TakesLink);
}
