using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsBot.Core.Questions.Answering.CitationChecks;

/// <summary>Finds dates in English and German sentences.</summary>
internal static partial class DateReader
{
    private const string Month =
        "january|february|march|april|may|june|july|august|september|october|november|december|"
        + "januar|jänner|februar|feber|märz|mai|juni|juli|oktober|dezember|"
        + "jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|okt|nov|dec|dez";

    /// <summary>How each month's names begin, in either language.</summary>
    private static readonly string[] Beginnings =
        ["jan jän", "feb", "mar mär", "apr", "may mai", "jun", "jul", "aug", "sep", "oct okt", "nov", "dec dez"];

    public static List<CalendarDate> Read(string text) =>
    [
        .. Dates().Matches(text).Select(match => new CalendarDate(
            Number(match, "day"), MonthOf(match), Number(match, "year"), match.Index, match.Index + match.Length)),
    ];

    private static int? MonthOf(Match match) =>
        match.Groups["month"] is { Success: true } name
            ? 1 + Array.FindIndex(Beginnings, month => month.Contains(name.Value[..3], StringComparison.OrdinalIgnoreCase))
            : Number(match, "number");

    private static int? Number(Match match, string group) =>
        match.Groups[group] is { Success: true } found
            ? int.Parse(found.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture)
            : null;

    // May, March and the short forms are words too: alone they count only beside a day or a year, or after in and im.
    [GeneratedRegex(
        @"\b(?<year>[12]\d{3})-(?<number>0[1-9]|1[0-2])-(?<day>[0-3]\d)\b"
        + @"|\b(?<day>[0-3]?\d)\.\s?(?<number>[01]?\d)\.\s?(?<year>[12]\d{3})\b"
        + @"|\b(?<day>[0-3]?\d)(\.|st|nd|rd|th)?\s(of\s)?(?<month>" + Month + @")\b\.?(,?\s(?<year>[12]\d{3})\b)?"
        + @"|\b(?<month>" + Month + @")\s(?<day>[0-3]?\d)(st|nd|rd|th)?\b(?!\d|[.,:]\d)(,?\s(?<year>[12]\d{3})\b)?"
        + @"|\b(?<month>" + Month + @")\.?,?\s(?<year>[12]\d{3})\b"
        + @"|(?<=\b(in|im|since|seit|until|bis|of|vom|from|ab|am)\s)(?<month>" + Month + @")\b(?!\s?\d)"
        + @"|\b(?<year>1[6-9]\d\d|20\d\d)\b(?![.,]\d|\s?(%|percent|Prozent|Euro|people|Menschen))",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Dates();
}
