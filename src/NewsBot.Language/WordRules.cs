using System.Collections.Frozen;
using System.Globalization;

namespace NewsBot.Language;

/// <summary>
/// How the words of a language become terms. Words are looked up folded: in lower case, without accents but for
/// <see cref="KeptLetters"/>, ß as ss.
/// </summary>
public sealed class WordRules
{
    private FrozenSet<string> _stopWords = FrozenSet<string>.Empty;
    private FrozenDictionary<string, string> _numberWords = FrozenDictionary<string, string>.Empty;
    private FrozenDictionary<string, int> _scales = FrozenDictionary<string, int>.Empty;
    private FrozenDictionary<string, string> _fixedTerms = FrozenDictionary<string, string>.Empty;

    /// <summary>Stems a folded word in place and returns the stem's length, at most that of the word.</summary>
    public delegate int Stemmer(Span<char> word);

    /// <summary>Function words, which give no term; white space between them.</summary>
    public string StopWords
    {
        init => _stopWords = WordList.Split(value).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>Called once for each distinct word of a text. Unset, words stay whole.</summary>
    /// <remarks>A stem begins with the same three letters as its word; by these the lexicon finds words.</remarks>
    public Stemmer Stem { get; init; } = static word => word.Length;

    /// <summary>Number words with their digits: <c>three=3</c>, white space between them.</summary>
    public string NumberWords
    {
        init => _numberWords = Pairs(value);
    }

    /// <summary>
    /// Words after a number that multiply it, with their power of ten: <c>million=6</c>, white space between them.
    /// </summary>
    public string Scales
    {
        init => _scales = Pairs(value)
            .ToFrozenDictionary(
                pair => pair.Key, pair => int.Parse(pair.Value, CultureInfo.InvariantCulture), StringComparer.Ordinal);
    }

    /// <summary>
    /// Signs and codes that have the same term as the word for them: <c>€=euro</c>, white space between them.
    /// </summary>
    public string FixedTerms
    {
        init => _fixedTerms = Pairs(value);
    }

    /// <summary>
    /// What stands before the decimals where both readings are possible: 1.500 is 1500 in German. Unset, it is 1500.
    /// </summary>
    public char DecimalSign { get; init; }

    /// <summary>Letters with marks, in lower case, that the stemmer wants to see; others lose their marks.</summary>
    public string KeptLetters { get; init; } = "";

    /// <summary>
    /// Whether the stemmer brings "Mueller" and "Müller" together. Otherwise a word with such a letter is found by both
    /// spellings.
    /// </summary>
    public bool StemsSpelledOutLetters { get; init; }

    /// <summary>
    /// The forms of a word as it stands in a dictionary that stemming does not bring back to it: won of win. None by
    /// default.
    /// </summary>
    public Func<string, IEnumerable<string>> Forms { get; init; } = static _ => [];

    /// <summary>The digits that a number word stands for: "three" is 3.</summary>
    public string? NumberOf(ReadOnlySpan<char> folded) =>
        _numberWords.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(folded, out var digits) ? digits : null;

    /// <summary>The power of ten that a word after a number multiplies it by; 0 if it is no such word.</summary>
    public int ScaleOf(ReadOnlySpan<char> folded) =>
        _scales.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(folded, out var power) ? power : 0;

    /// <summary>The term of a sign or a code that has the same term as the word for it.</summary>
    public string? FixedTermOf(ReadOnlySpan<char> folded) =>
        _fixedTerms.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(folded, out var term) ? term : null;

    /// <summary>Whether a folded word gives no term.</summary>
    public bool IsStopWord(ReadOnlySpan<char> folded) =>
        _stopWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(folded);

    private static FrozenDictionary<string, string> Pairs(string pairs) =>
        (from pair in WordList.Split(pairs)
         let sign = pair.LastIndexOf('=')
         select KeyValuePair.Create(pair[..sign], pair[(sign + 1)..])).ToFrozenDictionary(StringComparer.Ordinal);
}
