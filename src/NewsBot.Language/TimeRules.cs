using System.Collections.Frozen;

namespace NewsBot.Language;

/// <summary>
/// How a language speaks of times: what its words mean. How they go together is the same in all languages and known to
/// the reader of periods. Words and phrases are in lower case, of up to four words; a word may stand in several lists.
/// What a language does not have is left out. The names of months are <see cref="ILanguage.MonthNames"/>.
/// </summary>
public sealed record TimeRules
{
    /// <summary>Of a language whose times cannot be read, but for those in digits.</summary>
    public static TimeRules None { get; } = new();

    /// <summary>Names of months and seasons that, written small, are other words: may, fall.</summary>
    public IReadOnlySet<string> Doubtful { get; init; } = WordList.Empty;

    /// <summary>Endings of the number of a day, besides the full stop: st.</summary>
    public IReadOnlyList<string> DayEndings { get; init; } = [];

    /// <summary>Endings of the first year of a decade: s.</summary>
    public IReadOnlyList<string> DecadeEndings { get; init; } = [];

    /// <summary>Words between the number of a day and its month: of.</summary>
    public IReadOnlyList<string> Of { get; init; } = [];

    /// <summary>Names of weekdays.</summary>
    public IReadOnlyDictionary<string, DayOfWeek> Weekdays { get; init; } = FrozenDictionary<string, DayOfWeek>.Empty;

    /// <summary>Names of seasons with their first months.</summary>
    public IReadOnlyDictionary<string, int> Seasons { get; init; } = FrozenDictionary<string, int>.Empty;

    /// <summary>Words for days near today, with how many days they are from it; none is to come.</summary>
    public IReadOnlyDictionary<string, int> NearDays { get; init; } = FrozenDictionary<string, int>.Empty;

    /// <summary>Names of decades with their last two digits: nineties.</summary>
    public IReadOnlyDictionary<string, int> Decades { get; init; } = FrozenDictionary<string, int>.Empty;

    /// <summary>Ordinal numbers up to 31, of days, weeks, quarters and halves.</summary>
    public IReadOnlyDictionary<string, int> Ordinals { get; init; } = FrozenDictionary<string, int>.Empty;

    /// <summary>Small numbers.</summary>
    public IReadOnlyDictionary<string, int> Numbers { get; init; } = FrozenDictionary<string, int>.Empty;

    /// <summary>Words for units of time.</summary>
    public IReadOnlyDictionary<string, TimeUnit> Units { get; init; } = FrozenDictionary<string, TimeUnit>.Empty;

    /// <summary>Units that are named in the plural: some that end today, where "last" stands before them.</summary>
    public IReadOnlySet<string> Plurals { get; init; } = WordList.Empty;

    /// <summary>Words for a week with its number in the year: KW.</summary>
    public IReadOnlyList<string> CalendarWeeks { get; init; } = [];

    /// <summary>Words for a part of what is named after them: early, beginning.</summary>
    public IReadOnlyDictionary<string, TimePart> Parts { get; init; } = FrozenDictionary<string, TimePart>.Empty;

    /// <summary>Words by what they do in a time expression.</summary>
    public IReadOnlyDictionary<TimeRole, IReadOnlyList<string>> Roles { get; init; } =
        FrozenDictionary<TimeRole, IReadOnlyList<string>>.Empty;

    /// <summary>Words that stand for several: Vorjahr is "letztes jahr", Freitagabend "freitag abend".</summary>
    public IReadOnlyDictionary<string, string> Compounds { get; init; } = FrozenDictionary<string, string>.Empty;
}
