namespace NewsBot.Language;

/// <summary>A time that is reckoned from the day of asking; of two that begin alike the first here is read.</summary>
public enum RelativeTime
{
    /// <summary>The day before yesterday.</summary>
    BeforeYesterday,

    /// <summary>Today.</summary>
    Today,

    /// <summary>Yesterday.</summary>
    Yesterday,

    /// <summary>The week before last.</summary>
    WeekBefore,

    /// <summary>This week.</summary>
    ThisWeek,

    /// <summary>Last week.</summary>
    LastWeek,

    /// <summary>The last weekend, or the one that has begun.</summary>
    Weekend,

    /// <summary>This month.</summary>
    ThisMonth,

    /// <summary>Last month.</summary>
    LastMonth,

    /// <summary>This quarter.</summary>
    ThisQuarter,

    /// <summary>Last quarter.</summary>
    LastQuarter,

    /// <summary>This year.</summary>
    ThisYear,

    /// <summary>The year before last.</summary>
    YearBefore,

    /// <summary>Last year.</summary>
    LastYear,
}
