using NewsBot.Core.Language.Shipped;
using NewsBot.Core.Search.Lexicon;

namespace NewsBot.Core.Questions.Understanding;

/// <summary>
/// Tells by a noun what kind of thing is asked for: a rating is a number, an offence is none and no name either. A noun that is not
/// listed is what another word of its line in the lexicon is, and a German compound what its last part is.
/// </summary>
internal static class AskedNouns
{
    private const int ShortestPart = 4;
    private const int ShortestBefore = 2;
    private const int LongestPart = 16;

    private static readonly string[] GermanEndings = ["en", "n", "es", "s", "e", "er", "ern"];

    private static readonly Dictionary<string, AskedFor> English = Read(AskedNounLists.English);
    private static readonly Dictionary<string, AskedFor> German = Read(AskedNounLists.German);

    private static readonly Dictionary<string, AskedFor>.AlternateLookup<ReadOnlySpan<char>> GermanParts =
        German.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly Dictionary<string, AskedFor>.AlternateLookup<ReadOnlySpan<char>> EnglishParts =
        English.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What a noun asks for, also by its line in the lexicon; null where nothing tells.</summary>
    /// <param name="noun">In lower case.</param>
    public static AskedFor? FindAlso(string noun, string language) => Find(noun, language) ?? ByLexicon(noun, language);

    /// <summary>What a listed noun asks for; null for others.</summary>
    /// <param name="noun">In lower case.</param>
    public static AskedFor? Find(string noun, string language)
    {
        if (language != "de")
        {
            var whole = noun.EndsWith("'s", StringComparison.Ordinal) || noun.EndsWith("’s", StringComparison.Ordinal) ? noun[..^2] : noun;
            var last = whole[(whole.LastIndexOf('-') + 1)..];
            return FindEnglish(whole) ?? (last.Length < whole.Length && last.Length > 4 ? FindEnglish(last) : null);
        }

        return FindGerman(noun);
    }

    /// <summary>Whether a word of a text, in whichever language, names persons: Demonstranten, Bundespolizisten, passengers.</summary>
    public static bool IsPerson(ReadOnlySpan<char> word)
    {
        if (word.Length is < 3 or > 40)
        {
            return false;
        }

        Span<char> lower = stackalloc char[word.Length];
        word.ToLowerInvariant(lower);
        return FindGerman(lower) is { } german ? IsPerson(german) : EnglishParts.TryGetValue(lower, out var asked) && IsPerson(asked);
    }

    private static bool IsPerson(AskedFor asked) => asked.Type == AnswerType.Person || asked.Quantity == QuantityKind.Persons;

    private static AskedFor? FindEnglish(string noun)
    {
        if (English.TryGetValue(noun, out var asked)
            || (noun.EndsWith("ies", StringComparison.Ordinal) && English.TryGetValue(noun[..^3] + "y", out asked))
            || (noun.EndsWith("es", StringComparison.Ordinal) && English.TryGetValue(noun[..^2], out asked))
            || (noun.EndsWith('s') && English.TryGetValue(noun[..^1], out asked)))
        {
            return asked;
        }

        return noun is not ("german" or "human" or "roman") && (noun.EndsWith("woman", StringComparison.Ordinal) || noun.EndsWith("women", StringComparison.Ordinal)
            || noun.EndsWith("man", StringComparison.Ordinal) || noun.EndsWith("men", StringComparison.Ordinal))
            ? new AskedFor(AnswerType.Person)
            : null;
    }

    private static AskedFor? FindGerman(ReadOnlySpan<char> noun)
    {
        for (var start = 0; start <= noun.Length - ShortestPart || start == 0; start = start == 0
            ? Math.Max(ShortestBefore, noun.Length - LongestPart) : start + 1)
        {
            var part = noun[start..];
            if (GermanParts.TryGetValue(part, out var asked))
            {
                return asked;
            }

            foreach (var ending in GermanEndings)
            {
                if (part.EndsWith(ending) && part.Length - ending.Length >= (start == 0 ? 3 : ShortestPart)
                    && GermanParts.TryGetValue(part[..^ending.Length], out asked))
                {
                    return asked;
                }
            }
        }

        return null;
    }

    private static AskedFor? ByLexicon(string noun, string language)
    {
        var terms = ShippedLanguages.Analyzers.For(language).TermsInOrder(noun);
        if (terms.Length == 0)
        {
            return null;
        }

        foreach (var match in ShippedLanguages.Lexicon.Match(terms, 0, language))
        {
            foreach (var word in match.Words)
            {
                if (match.Sure && word is { Sure: true, Terms: [var term] } && word.Language == language
                    && Stems.Value.TryGetValue((word.Language, term), out var asked))
                {
                    return asked;
                }
            }
        }

        return null;
    }

    private static readonly Lazy<Dictionary<(string Language, string Term), AskedFor>> Stems = new(() =>
    {
        var stems = new Dictionary<(string Language, string Term), AskedFor>();
        foreach (var (language, nouns) in (ReadOnlySpan<(string, Dictionary<string, AskedFor>)>)[("en", English), ("de", German)])
        {
            foreach (var (noun, asked) in nouns)
            {
                if (ShippedLanguages.Analyzers.For(language).TermsInOrder(noun) is [var term])
                {
                    stems.TryAdd((language, term), asked);
                }
            }
        }

        return stems;
    });

    private static Dictionary<string, AskedFor> Read((AskedFor Asked, string Nouns)[] lists)
    {
        var nouns = new Dictionary<string, AskedFor>(StringComparer.Ordinal);
        foreach (var (asked, list) in lists)
        {
            foreach (var noun in list.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                nouns.TryAdd(noun, asked);
            }
        }

        return nouns;
    }
}
