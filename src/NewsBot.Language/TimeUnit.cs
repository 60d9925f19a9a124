namespace NewsBot.Language;

/// <summary>A unit of time in which a question reckons.</summary>
public enum TimeUnit
{
    /// <summary>An hour.</summary>
    Hour,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A week.</summary>
    Week,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A year.</summary>
    Year,
}
