using NewsBot.Language;

namespace NewsBot.Core.Questions.Understanding.Times;

/// <summary>What a token of a question looks like.</summary>
internal enum TimeTokenKind
{
    /// <summary>A word or a fixed phrase.</summary>
    Word,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>A day in digits, with or without its year.</summary>
    Day,

    /// <summary>A month with its year in digits: 04/2024.</summary>
    Month,

    /// <summary>A quarter of a year: Q1.</summary>
    Quarter,

    /// <summary>A half of a year: H1.</summary>
    HalfYear,

    /// <summary>A decade by its first year: 1990s.</summary>
    Decade,

    /// <summary>A hyphen or dash.</summary>
    Dash,

    /// <summary>A slash.</summary>
    Slash,

    /// <summary>A comma.</summary>
    Comma,

    /// <summary>A sign of money, of a share or before a number in a row: $, %, #.</summary>
    Sign,

    /// <summary>Anything else, which no time expression goes over.</summary>
    Other,
}

/// <summary>A token of a question.</summary>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Number">Of a number, decade, quarter or half its value; of a day or month the month.</param>
internal readonly record struct TimeToken(TimeTokenKind Kind, int Start, int End, int Number = 0)
{
    /// <summary>Of a word: what it may mean; null for nothing.</summary>
    public TimeWord? Word { get; init; }

    /// <summary>Of a day: its number in the month; of a number: how many digits it has.</summary>
    public int Day { get; init; }

    /// <summary>Of a day or month: its year; 0 where it has none.</summary>
    public int Year { get; init; }

    /// <summary>Of a number: whether it may be an ordinal; of a word: whether it begins with a capital.</summary>
    public bool IsMarked { get; init; }

    /// <summary>Whether a fixed phrase may begin with the word.</summary>
    public bool BeginsPhrase { get; init; }

    /// <summary>Whether it is a word with "'s".</summary>
    public bool IsPossessive { get; init; }

    /// <summary>Whether it is the apostrophe before a year of two digits.</summary>
    public bool IsApostrophe { get; init; }

    /// <summary>Whether it is a full stop.</summary>
    public bool IsStop { get; init; }

    public int Length => End - Start;

    public bool IsWord => Kind == TimeTokenKind.Word;

    public bool IsNumber => Kind == TimeTokenKind.Number;

    public bool IsCapitalised => IsWord && IsMarked;

    public bool IsOrdinal => IsNumber && IsMarked;

    public bool Is(TimeRole role) => Word?.Is(role) == true;
}
