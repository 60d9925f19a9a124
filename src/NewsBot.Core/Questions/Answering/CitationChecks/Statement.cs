namespace NewsBot.Core.Questions.Answering.CitationChecks;

/// <summary>A sentence as the check sees it.</summary>
/// <param name="Words">Those that say something, in order; without words that are part of a date.</param>
/// <param name="Denials">Places of words that deny.</param>
internal sealed record Statement(
    string Text,
    string Language,
    IReadOnlyList<StatementWord> Words,
    IReadOnlyList<CalendarDate> Dates,
    IReadOnlyList<int> Denials);
