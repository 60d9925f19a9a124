namespace NewsBot.Language;

/// <summary>
/// Stands in for every language that NewsBot does not know: words are found as they are written. It also has what
/// belongs to no language in particular.
/// </summary>
public sealed class PlainLanguage : ILanguage
{
    /// <summary>Neither stop words nor stems; numbers in the words that many languages share.</summary>
    internal static readonly WordRules Rules = new()
    {
        Scales = "million=6 millions=6 millionen=6 milliard=9 milliards=9 milliarden=9 billion=9 bn=9 mrd=9 mio=6",
        FixedTerms = """
            $=dollar usd=dollar €=euro eur=euro £=pound gbp=pound ¥=yen jpy=yen %=percent percent=percent
            """,
    };

    internal static readonly Spelling NoSpelling = new();
    internal static readonly SentenceRules NoSentences = new();
    internal static readonly PageWords NoPages = new();
    internal static readonly CommandVocabulary NoCommands = new();

    private PlainLanguage()
    {
    }

    /// <summary>The only one: it has nothing that could differ.</summary>
    public static PlainLanguage Instance { get; } = new();

    /// <inheritdoc/>
    public string Code => Languages.Unknown;

    /// <inheritdoc/>
    public WordRules Words => Rules;

    /// <summary>French elisions and the Nordic ø stand in the names of any text.</summary>
    public Spelling Spelling { get; } = new() { Elisions = "l d", SpelledOutLetters = "ø=oe" };

    /// <summary>What readers met on pages in other languages.</summary>
    public PageWords Pages { get; } = new()
    {
        Stock = ["iklan", "publicidad", "publicité"],
        Authors = ["por", "par", "di", "door"],
    };
}
