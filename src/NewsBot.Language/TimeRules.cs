using System.Collections.Frozen;

namespace NewsBot.Language;

/// <summary>
/// How a language speaks of times. Words and phrases are in lower case; what a language does not have is left out.
/// </summary>
public sealed record TimeRules
{
    /// <summary>Of a language whose times cannot be read, but for those in digits.</summary>
    public static TimeRules None { get; } = new();

    /// <summary>Names of months that are other words at the beginning of a question: May.</summary>
    public IReadOnlySet<string> DoubtfulMonths { get; init; } = WordList.Empty;

    /// <summary>Words and phrases before a month by which it is one, though it is written small: in, last.</summary>
    public IReadOnlyList<string> BeforeMonths { get; init; } = [];

    /// <summary>Words before a month for a part of it.</summary>
    public IReadOnlyDictionary<string, MonthPart> MonthParts { get; init; } = FrozenDictionary<string, MonthPart>.Empty;

    /// <summary>Endings of the number of a day, besides the full stop: st.</summary>
    public IReadOnlyList<string> DayEndings { get; init; } = [];

    /// <summary>Words between the number of a day and its month: of.</summary>
    public IReadOnlyList<string> Of { get; init; } = [];

    /// <summary>Names of weekdays.</summary>
    public IReadOnlyDictionary<string, DayOfWeek> Weekdays { get; init; } = FrozenDictionary<string, DayOfWeek>.Empty;

    /// <summary>Words before a weekday that mean the last one.</summary>
    public IReadOnlyList<string> BeforeWeekdays { get; init; } = [];

    /// <summary>Names of seasons with their first months.</summary>
    public IReadOnlyDictionary<string, int> Seasons { get; init; } = FrozenDictionary<string, int>.Empty;

    /// <summary>Words before a season that name the latest one: in, this.</summary>
    public IReadOnlyList<string> BeforeSeasons { get; init; } = [];

    /// <summary>Words before a season that is over: last.</summary>
    public IReadOnlyList<string> BeforeLastSeasons { get; init; } = [];

    /// <summary>Ordinal numbers up to 4, of quarters and halves.</summary>
    public IReadOnlyDictionary<string, int> Ordinals { get; init; } = FrozenDictionary<string, int>.Empty;

    /// <summary>Words for a quarter of a year.</summary>
    public IReadOnlyList<string> Quarters { get; init; } = [];

    /// <summary>Words for a half that is one of a year only where something follows.</summary>
    public IReadOnlyList<string> Halves { get; init; } = [];

    /// <summary>Words for half a year.</summary>
    public IReadOnlyList<string> HalfYears { get; init; } = [];

    /// <summary>Words between a quarter or half and its year.</summary>
    public IReadOnlyList<string> OfYear { get; init; } = [];

    /// <summary>Words between a season and its year.</summary>
    public IReadOnlyList<string> SeasonOfYear { get; init; } = [];

    /// <summary>Small numbers.</summary>
    public IReadOnlyDictionary<string, int> Numbers { get; init; } = FrozenDictionary<string, int>.Empty;

    /// <summary>Words for an uncertain small number.</summary>
    public IReadOnlyList<string> Few { get; init; } = [];

    /// <summary>Words for units of time.</summary>
    public IReadOnlyDictionary<TimeUnit, string> Units { get; init; } = FrozenDictionary<TimeUnit, string>.Empty;

    /// <summary>
    /// Patterns of a span that ends today, with <c>{unit}</c> for a unit and <c>{number}</c> for a number; a group
    /// <c>single</c> where the unit is meant once.
    /// </summary>
    public IReadOnlyList<string> Spans { get; init; } = [];

    /// <summary>Patterns of a time before today, with <c>{unit}</c> and <c>{number}</c>.</summary>
    public IReadOnlyList<string> Ago { get; init; } = [];

    /// <summary>Patterns of times that are reckoned from today.</summary>
    public IReadOnlyDictionary<RelativeTime, string> Relative { get; init; } =
        FrozenDictionary<RelativeTime, string>.Empty;

    /// <summary>Words before a time from which on something is asked for.</summary>
    public IReadOnlyList<string> Since { get; init; } = [];

    /// <summary>Words before a time up to which something is asked for.</summary>
    public IReadOnlyList<string> Until { get; init; } = [];

    /// <summary>Words before the first of two times.</summary>
    public IReadOnlyList<string> From { get; init; } = [];

    /// <summary>Words between the first and the second of two times.</summary>
    public IReadOnlyList<string> To { get; init; } = [];

    /// <summary>Articles between such a word and its time.</summary>
    public IReadOnlyList<string> Articles { get; init; } = [];

    /// <summary>Words for about between such a word and its time.</summary>
    public IReadOnlyList<string> About { get; init; } = [];

    /// <summary>Words for the last between "since" and its time.</summary>
    public IReadOnlyList<string> Last { get; init; } = [];
}
