namespace NewsBot.Core.Questions.Understanding.Times;

/// <summary>Days that a question speaks of, both inclusive.</summary>
/// <param name="From">The first of them; null for all days up to the last.</param>
/// <param name="Binding">
/// Whether the asker restricts the search to articles of these days ("last week", "since July"), rather than naming
/// the time of the event ("in 2012"), of which later articles may tell too.
/// </param>
public sealed record Period(DateOnly? From, DateOnly To, bool Binding);
