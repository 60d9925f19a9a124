namespace NewsBot.Language;

/// <summary>
/// What a full stop after or before a word means. A text is read by the words of all known languages, because names and
/// quotes cross languages. Words are in lower case, white space between them; capitals do not matter.
/// </summary>
public sealed record SentenceRules
{
    /// <summary>Abbreviations that are never the last word of a sentence.</summary>
    public string NeverLast { get; init; } = "";

    /// <summary>Abbreviations that may be the last word: then what follows decides.</summary>
    public string MaybeLast { get; init; } = "";

    /// <summary>Abbreviations only where a number follows.</summary>
    public string BeforeNumber { get; init; } = "";

    /// <summary>Endings of such abbreviations, as of Bahnhofstr.</summary>
    public string EndsBeforeNumber { get; init; } = "";

    /// <summary>Months and their abbreviations, if a day before them may be written with a full stop.</summary>
    public string MonthsAfterOrdinal { get; init; } = "";

    /// <summary>Words before a number that make it an ordinal.</summary>
    public string BeforeOrdinal { get; init; } = "";

    /// <summary>Words after a number that make it an ordinal.</summary>
    public string AfterOrdinal { get; init; } = "";

    /// <summary>Words after an hour that say which half of the day it is in, without their last full stop: p.m.</summary>
    public string Clock { get; init; } = "";

    /// <summary>Capitalised words that follow such a word within a sentence: weekdays, months, time zones.</summary>
    public string AfterClock { get; init; } = "";

    /// <summary>Endings of addresses of the web: com.</summary>
    public string AddressEndings { get; init; } = "";

    /// <summary>Words that begin a sentence and are written small inside one.</summary>
    public string Starters { get; init; } = "";

    /// <summary>Nouns that a single letter may stand after, as in "Plan B", with their capitals.</summary>
    public string BeforeLetter { get; init; } = "";

    /// <summary>
    /// Letters with a full stop that something always follows, such as the z of z. B., with their capitals.
    /// </summary>
    public string NeverLastLetters { get; init; } = "";

    /// <summary>Words between a letter and another that is abbreviated too, such as the u of u. a.</summary>
    public string BeforeLastLetter { get; init; } = "";

    /// <summary>Whether ordinals are not written with a full stop.</summary>
    public bool HasNoOrdinalStop { get; init; }
}
