using System.Collections.Frozen;

namespace NewsBot.Core.Search.Analysis;

/// <summary>What analysis knows about one language.</summary>
internal sealed class LanguageRules
{
    /// <summary>Words, and ends of compounds, whose -em or -ern is no ending.</summary>
    private static readonly string[] WholeWithM = ["problem", "extrem", "bequem", "emblem", "theorem", "ekzem", "ödem"];

    private static readonly string[] WholeWithN = ["konzern", "intern", "extern", "modern"];

    private readonly FrozenDictionary<string, string> _numberWords;
    private readonly FrozenDictionary<string, int> _scales;
    private readonly FrozenDictionary<string, string> _fixedTerms;

    private LanguageRules(
        FrozenSet<string> stopWords,
        Stemmer stem,
        string numberWords,
        string scales,
        string fixedTerms)
    {
        StopWords = stopWords;
        Stem = stem;
        _numberWords = Pairs(numberWords).ToFrozenDictionary();
        _scales = Pairs(scales).ToFrozenDictionary(
            pair => pair.Key, pair => int.Parse(pair.Value, System.Globalization.CultureInfo.InvariantCulture));
        _fixedTerms = Pairs(fixedTerms).ToFrozenDictionary();
    }

    /// <summary>Stems a folded word in place and returns the stem's length.</summary>
    public delegate int Stemmer(Span<char> word);

    public static LanguageRules English { get; } = new(
        Analysis.StopWords.English,
        EnglishStemmer.Stem,
        """
        zero=0 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 twenty=20 thirty=30
        forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90
        """,
        """
        thousand=3 thousands=3 k=3 million=6 millions=6 mn=6 mln=6 billion=9 billions=9 bn=9 bln=9 trillion=12
        trillions=12 tn=12 trn=12
        """,
        "$=dollar usd=dollar €=euro eur=euro £=pound gbp=pound ¥=yen jpy=yen %=percent pct=percent")
    {
        DecimalSign = '.',
    };

    public static LanguageRules German { get; } = new(
        Analysis.StopWords.German,
        StemGerman,
        """
        null=0 zwei=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwölf=12 zwanzig=20 dreissig=30
        vierzig=40 fünfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90
        """,
        """
        tausend=3 tsd=3 million=6 millionen=6 mio=6 mill=6 milliarde=9 milliarden=9 mrd=9 billion=12 billionen=12 bio=12
        billiarde=15 billiarden=15
        """,
        """
        $=dollar usd=dollar €=euro eur=euro £=pfund gbp=pfund ¥=yen jpy=yen %=percent prozent=percent
        """)
    {
        DecimalSign = ',',
        KeepsUmlauts = true,
    };

    /// <summary>For every other language: neither stop words nor stems.</summary>
    public static LanguageRules Plain { get; } = new(
        Analysis.StopWords.None,
        word => word.Length,
        "",
        "million=6 millions=6 millionen=6 milliard=9 milliards=9 milliarden=9 billion=9 bn=9 mrd=9 mio=6",
        "$=dollar usd=dollar €=euro eur=euro £=pound gbp=pound ¥=yen jpy=yen %=percent percent=percent");

    public FrozenSet<string> StopWords { get; }

    public Stemmer Stem { get; }

    /// <summary>What stands before the decimals where both readings are possible: 1.500 is 1500 in German. Unset, it is 1500.</summary>
    public char DecimalSign { get; private init; }

    /// <summary>Whether the stemmer wants to see umlauts.</summary>
    public bool KeepsUmlauts { get; private init; }

    /// <summary>The digits that a number word stands for: "three" is 3.</summary>
    public string? NumberOf(ReadOnlySpan<char> folded) =>
        _numberWords.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(folded, out var digits) ? digits : null;

    /// <summary>The power of ten that a word after a number multiplies it by; 0 if it is no such word.</summary>
    public int ScaleOf(ReadOnlySpan<char> folded) =>
        _scales.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(folded, out var power) ? power : 0;

    /// <summary>The term of a sign or a code that has the same term as the word for it.</summary>
    public string? FixedTermOf(ReadOnlySpan<char> folded) =>
        _fixedTerms.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(folded, out var term) ? term : null;

    /// <summary>
    /// Snowball leaves the s of "Teslas", "Kiews" and "Autos", since some words end in it by nature. In news it nearly
    /// always is the genitive of a name or a plural, and a word that loses its own s loses it wherever it stands. Ergebnis
    /// keeps it, to meet Ergebnisse. And it takes -em and -ern off Problem and Konzern, but not off Probleme and Konzerne.
    /// </summary>
    private static int StemGerman(Span<char> word) => word switch
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

    private static IEnumerable<KeyValuePair<string, string>> Pairs(string list) =>
        from pair in list.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        let sign = pair.LastIndexOf('=')
        select KeyValuePair.Create(pair[..sign], pair[(sign + 1)..]);
}
