using NewsBot.Language.Lexicon;

namespace NewsBot.Language.Words;

/// <summary>
/// Tells by a noun what kind of thing is asked for: a rating is a number, an offence is none and no name either. A noun
/// that is not listed is what another word of its line in the lexicon is, and a compound what its last part is.
/// </summary>
public sealed class AskedNouns
{
    private const int ShortestStem = 2;
    private const int ShortestPart = 4;
    private const int ShortestBefore = 2;
    private const int LongestPart = 16;
    private const int ShortestPerson = 3;
    private const int LongestPerson = 40;

    private readonly ConceptLexicon _lexicon;
    private readonly Languages _languages;
    private readonly Lazy<Dictionary<(string Language, string Term), AskedFor>> _stems;

    public AskedNouns(ConceptLexicon lexicon, Languages languages)
    {
        _lexicon = lexicon;
        _languages = languages;
        _stems = new Lazy<Dictionary<(string Language, string Term), AskedFor>>(Stems);
    }

    /// <summary>What a noun asks for, also by its line in the lexicon; null where nothing tells.</summary>
    /// <param name="noun">In lower case.</param>
    public AskedFor? FindAlso(string noun, ILanguage language) =>
        Find(noun, language) ?? ByLexicon(noun, language.Code);

    /// <summary>What a listed noun asks for; null for others.</summary>
    /// <param name="noun">In lower case.</param>
    public static AskedFor? Find(string noun, ILanguage language)
    {
        var rules = language.Questions.Nouns;
        if (language.JoinsCompounds)
        {
            return FindEnd(noun, rules);
        }

        var possessive = rules.Possessives.FirstOrDefault(ending => noun.EndsWith(ending, StringComparison.Ordinal)) ?? "";
        var whole = noun[..^possessive.Length];
        var last = whole[(whole.LastIndexOf('-') + 1)..];
        return FindWhole(whole, rules)
            ?? (last.Length < whole.Length && last.Length > ShortestPart ? FindWhole(last, rules) : null);
    }

    /// <summary>
    /// Whether a word of a text, in whichever language, names persons: Demonstranten, Bundespolizisten, passenger.
    /// </summary>
    public bool IsPerson(ReadOnlySpan<char> word)
    {
        if (word.Length is < ShortestPerson or > LongestPerson)
        {
            return false;
        }

        Span<char> lower = stackalloc char[word.Length];
        word.ToLowerInvariant(lower);
        foreach (var language in _languages.All)
        {
            var rules = language.Questions.Nouns;
            if ((language.JoinsCompounds ? FindEnd(lower, rules) : rules.Find(lower)) is { } asked
                && (asked.Type == AnswerType.Person || asked.Quantity == QuantityKind.Persons))
            {
                return true;
            }
        }

        return false;
    }

    private static AskedFor? FindWhole(string noun, AskedNounRules rules) =>
        rules.FindForm(noun, ShortestStem) ?? (NamesPerson(noun, rules) ? new AskedFor(AnswerType.Person) : null);

    private static bool NamesPerson(string noun, AskedNounRules rules) =>
        !rules.NoPersons.Contains(noun)
        && rules.PersonEndings.Any(ending => noun.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>The noun itself, else the longest listed one that it ends in.</summary>
    private static AskedFor? FindEnd(ReadOnlySpan<char> noun, AskedNounRules rules)
    {
        if (rules.FindForm(noun, ShortestStem) is { } whole)
        {
            return whole;
        }

        var first = Math.Max(ShortestBefore, noun.Length - LongestPart);
        for (var start = first; start <= noun.Length - ShortestPart; start++)
        {
            if (rules.FindForm(noun[start..], ShortestPart) is { } asked)
            {
                return asked;
            }
        }

        return null;
    }

    private AskedFor? ByLexicon(string noun, string language)
    {
        var terms = _lexicon.Analyzers.For(language).TermsInOrder(noun);
        if (terms.Length == 0)
        {
            return null;
        }

        foreach (var match in _lexicon.Match(terms, 0, language))
        {
            foreach (var word in match.Words)
            {
                if (match.Sure && word is { Sure: true, Terms: [var term] } && word.Language == language
                    && _stems.Value.TryGetValue((word.Language, term), out var asked))
                {
                    return asked;
                }
            }
        }

        return null;
    }

    private Dictionary<(string Language, string Term), AskedFor> Stems()
    {
        var stems = new Dictionary<(string Language, string Term), AskedFor>();
        foreach (var language in _languages.All)
        {
            // In the order of the lists: where two nouns have one term, the first counts.
            foreach (var (noun, asked) in language.Questions.Nouns.Nouns)
            {
                if (_lexicon.Analyzers.For(language.Code).TermsInOrder(noun) is [var term])
                {
                    stems.TryAdd((language.Code, term), asked);
                }
            }
        }

        return stems;
    }
}
