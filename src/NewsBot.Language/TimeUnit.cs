namespace NewsBot.Language;

/// <summary>A unit of time in which a question reckons, the shortest first.</summary>
public enum TimeUnit
{
    /// <summary>An hour.</summary>
    Hour,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A Saturday with its Sunday.</summary>
    Weekend,

    /// <summary>A week from Monday to Sunday.</summary>
    Week,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A quarter of a year.</summary>
    Quarter,

    /// <summary>A half of what is named with it: of a year, of a month.</summary>
    Half,

    /// <summary>A half of a year, whatever else is named.</summary>
    HalfYear,

    /// <summary>A year.</summary>
    Year,

    /// <summary>Ten years, the first of which ends in 0.</summary>
    Decade,
}
