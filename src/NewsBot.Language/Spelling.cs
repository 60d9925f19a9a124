namespace NewsBot.Language;

/// <summary>
/// Spellings of a language that are read in every text, whatever its language: names, quotes and numbers cross
/// languages. White space stands between the items of a list.
/// </summary>
public sealed record Spelling
{
    /// <summary>Endings of ordinals after digits, of two letters: <c>st nd</c>.</summary>
    public string OrdinalEndings { get; init; } = "";

    /// <summary>Endings after an apostrophe that are no part of a term: <c>s re ve</c>.</summary>
    public string Contractions { get; init; } = "";

    /// <summary>Letters before an apostrophe that a word is found without, as the L of L'Oréal.</summary>
    public string Elisions { get; init; } = "";

    /// <summary>
    /// Endings for all genders after <c>:</c>, <c>*</c> or <c>_</c>, the longest first: <c>innen in</c>.
    /// </summary>
    public string InclusiveEndings { get; init; } = "";

    /// <summary>
    /// Letters right after an amount of money that multiply it, with their power of ten, as in $5m: <c>m=6</c>.
    /// </summary>
    public string MoneyScales { get; init; } = "";

    /// <summary>Letters that are also written as two: <c>ä=ae</c>.</summary>
    public string SpelledOutLetters { get; init; } = "";
}
