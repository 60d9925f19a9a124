using NewsBot.Language;

namespace NewsBot.Core.Questions.Understanding.Times;

/// <summary>What a word or phrase may mean in a time expression; most mean one thing.</summary>
internal sealed class TimeWord
{
    private uint _roles;

    /// <summary>Of a month, 1 to 12.</summary>
    public int? Month { get; set; }

    public DayOfWeek? Weekday { get; set; }

    /// <summary>Of a season, its first month.</summary>
    public int? Season { get; set; }

    /// <summary>Of a day near today, how far it is from it.</summary>
    public int? NearDay { get; set; }

    /// <summary>Of a decade, the last two digits of its first year.</summary>
    public int? Decade { get; set; }

    public int? Ordinal { get; set; }

    public int? Number { get; set; }

    public TimeUnit? Unit { get; set; }

    /// <summary>Whether a unit is in the plural.</summary>
    public bool IsPlural { get; set; }

    /// <summary>Whether the number of a week in the year follows.</summary>
    public bool IsCalendarWeek { get; set; }

    public TimePart? Part { get; set; }

    /// <summary>Whether it is another word where it is written small.</summary>
    public bool IsDoubtful { get; set; }

    /// <summary>Whether a number before it is no year: people.</summary>
    public bool IsCounted { get; set; }

    public bool Is(TimeRole role) => (_roles & Bit(role)) != 0;

    public void Add(TimeRole role) => _roles |= Bit(role);

    private static uint Bit(TimeRole role) => 1u << (int)role;
}
