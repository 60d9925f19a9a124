namespace NewsBot.Language;

/// <summary>
/// What words of a language's texts look like. A text is read with the words of all languages, because quotes and names
/// of others stand in it. Words that are compared as they are written keep their capitals.
/// </summary>
public sealed record EvidenceRules
{
    /// <summary>Of a language whose words all look alike.</summary>
    public static EvidenceRules None { get; } = new();

    /// <summary>Words by what they look like, in lower case; a word may stand in several lists.</summary>
    public IReadOnlyList<(WordKind Kind, string Words)> Words { get; init; } = [];

    /// <summary>Beginnings of numbers that are written as one word, in lower case: fünf.</summary>
    public IReadOnlyList<string> Numerals { get; init; } = [];

    /// <summary>Beginnings of measures that say no number: mehr.</summary>
    public IReadOnlyList<string> VagueNumerals { get; init; } = [];

    /// <summary>Endings of numbers that begin with a numeral: zig.</summary>
    public IReadOnlyList<string> NumberEndings { get; init; } = [];

    /// <summary>Parts of words that measure the number before them: tägig.</summary>
    public IReadOnlyList<(string Part, WordKind Kind)> Measured { get; init; } = [];

    /// <summary>Beginnings of words for a time of a weekday: montag.</summary>
    public IReadOnlyList<string> DayBeginnings { get; init; } = [];

    /// <summary>Endings that make years of four digits: 1980er.</summary>
    public IReadOnlySet<string> YearEndings { get; init; } = WordList.Empty;

    /// <summary>Endings that make a place in an order of digits: 3rd.</summary>
    public IReadOnlySet<string> OrdinalEndings { get; init; } = WordList.Empty;

    /// <summary>Words before a number that is a place in an order: Platz 5.</summary>
    public IReadOnlySet<string> BeforeRank { get; init; } = WordList.Empty;

    /// <summary>Words after a number that is a place in an order: 5. Platz.</summary>
    public IReadOnlySet<string> AfterRank { get; init; } = WordList.Empty;

    /// <summary>Words before somebody's age: aged.</summary>
    public IReadOnlySet<string> BeforeAge { get; init; } = WordList.Empty;

    /// <summary>Nouns for age, and the words between them and a number: Alter von.</summary>
    public (IReadOnlySet<string> Nouns, IReadOnlySet<string> Of) AgeNouns { get; init; } =
        (WordList.Empty, WordList.Empty);

    /// <summary>Words between the two numbers of a result: zu.</summary>
    public IReadOnlySet<string> BetweenScores { get; init; } = WordList.Empty;

    /// <summary>Words before a speed: Tempo.</summary>
    public IReadOnlySet<string> BeforeSpeed { get; init; } = WordList.Empty;

    /// <summary>What after a length makes a speed of it, with the space before: " pro Stunde".</summary>
    public IReadOnlyList<string> PerTime { get; init; } = [];

    /// <summary>Words that make an area of the length after them: square.</summary>
    public IReadOnlySet<string> Square { get; init; } = WordList.Empty;

    /// <summary>Words that make a volume of the length after them: cubic.</summary>
    public IReadOnlySet<string> Cubic { get; init; } = WordList.Empty;

    /// <summary>Articles that count one before a unit.</summary>
    public IReadOnlySet<string> One { get; init; } = WordList.Empty;

    /// <summary>Words after a duration that is somebody's age: alt.</summary>
    public IReadOnlySet<string> Old { get; init; } = WordList.Empty;

    /// <summary>Words before who or what did something: by.</summary>
    public IReadOnlySet<string> Agents { get; init; } = WordList.Empty;

    /// <summary>How sentences speak of somebody whom one before them names.</summary>
    public ReferenceRules References { get; init; } = ReferenceRules.None;

    /// <summary>First words of sentences whose figures count no more: previously.</summary>
    public IReadOnlySet<string> Superseded { get; init; } = WordList.Empty;

    /// <summary>Beginnings of notes on where a text is from.</summary>
    public IReadOnlyList<string> SourceNotes { get; init; } = [];
}
