namespace NewsBot.Language.German;

/// <summary>How German words become terms.</summary>
internal static class GermanWords
{
    /// <summary>Words, and ends of compounds, whose -em or -ern is no ending.</summary>
    private static readonly string[] WholeWithM = ["problem", "extrem", "bequem", "emblem", "theorem", "ekzem", "ödem"];

    private static readonly string[] WholeWithN = ["konzern", "intern", "extern", "modern"];

    public static WordRules Rules { get; } = new()
    {
        StopWords = GermanStopWords.All,
        Stem = Stem,
        NumberWords = GermanNumbers.Words,
        Scales = GermanNumbers.Scales,
        FixedTerms = """
            $=dollar usd=dollar €=euro eur=euro £=pfund gbp=pfund ¥=yen jpy=yen %=percent prozent=percent
            """,
        DecimalSign = ',',
        KeptLetters = "äöü",
        StemsSpelledOutLetters = true,
        Forms = GermanForms.Of,
    };

    public static Spelling Spelling { get; } = new()
    {
        InclusiveEndings = "innen in",
        SpelledOutLetters = "ä=ae ö=oe ü=ue",
    };

    /// <summary>
    /// Snowball leaves the s of "Teslas", "Kiews" and "Autos", since some words end in it by nature. In news it nearly
    /// always is the genitive of a name or a plural, and a word that loses its own s loses it wherever it stands.
    /// Ergebnis keeps it, to meet Ergebnisse. And it takes -em and -ern off Problem and Konzern, but not off Probleme
    /// and Konzerne.
    /// </summary>
    private static int Stem(Span<char> word) => word switch
    {
        [.., 'n', 'i', 's'] => GermanStemmer.Stem(word),
        [_, _, _, .., 'a' or 'o' or 'i' or 'y' or 'j' or 'w' or 'p' or 'c', 's'] => GermanStemmer.Stem(word[..^1]),
        [.., 'e', 'm'] when EndsWithAny(word, WholeWithM) => StemBefore(word, 2),
        [.., 'e', 'r', 'n'] when EndsWithAny(word, WholeWithN) => StemBefore(word, 3),
        _ => GermanStemmer.Stem(word),
    };

    /// <summary>Stems all but the last letters, which stay.</summary>
    private static int StemBefore(Span<char> word, int letters)
    {
        Span<char> end = stackalloc char[letters];
        word[^letters..].CopyTo(end);
        var length = GermanStemmer.Stem(word[..^letters]);
        end.CopyTo(word[length..]);
        return length + letters;
    }

    private static bool EndsWithAny(ReadOnlySpan<char> word, string[] endings)
    {
        foreach (var ending in endings)
        {
            if (word.EndsWith(ending))
            {
                return true;
            }
        }

        return false;
    }
}
