namespace NewsBot.Core.Questions.Answering.CitationChecks;

/// <summary>A date as far as a text gives it; at least one part is there.</summary>
/// <param name="Start">Where it stands in the text.</param>
internal readonly record struct CalendarDate(int? Day, int? Month, int? Year, int Start, int End)
{
    /// <summary>Whether <paramref name="other"/> says at least what this says.</summary>
    /// <param name="years">Years that may be meant where the other gives none.</param>
    public bool IsSaidBy(CalendarDate other, IReadOnlySet<int> years) =>
        (Day is null || Day == other.Day)
        && (Month is null || Month == other.Month)
        && (Year is not { } year || year == other.Year || (other.Year is null && years.Contains(year)));
}
