namespace NewsBot.Core.Questions.Understanding.Times;

/// <summary>Days that a question speaks of, both inclusive.</summary>
/// <param name="From">The first of them; null for all days up to the last.</param>
/// <param name="Binding">
/// Whether the asker restricts the search to articles of these days ("last week", "since July"), rather than naming
/// the time of the event ("in 2012"), of which later articles may tell too.
/// </param>
public sealed record Period(DateOnly? From, DateOnly To, bool Binding)
{
    /// <summary>How many days a day is before the first or after the last of them; 0 for one of them.</summary>
    public int DaysFrom(DateOnly day) =>
        Math.Max(0, Math.Max((From?.DayNumber ?? 0) - day.DayNumber, day.DayNumber - To.DayNumber));
}
