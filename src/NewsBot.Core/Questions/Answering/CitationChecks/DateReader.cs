using System.Globalization;
using System.Text.RegularExpressions;
using NewsBot.Language;

namespace NewsBot.Core.Questions.Answering.CitationChecks;

/// <summary>Finds dates in sentences of any known language.</summary>
internal sealed class DateReader
{
    private const RegexOptions Options =
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    private const string Year = @"(?<year>[12]\d{3})\b";
    private const string IsoDay = @"\b(?<year>[12]\d{3})-(?<number>0[1-9]|1[0-2])-(?<day>[0-3]\d)\b";
    private const string NumericDay = @"\b(?<day>[0-3]?\d)\.\s?(?<number>[01]?\d)\.\s?" + Year;

    private readonly IReadOnlyDictionary<string, int> _months;
    private readonly Regex _dates;

    public DateReader(Languages languages)
    {
        _months = languages.Months;
        TimeRules[] times = [.. languages.All.Select(language => language.Times)];
        StatementRules[] statements = [.. languages.All.Select(language => language.Statements)];
        // May, March and the short forms are words too: alone they count only beside a day or a year, or after in and
        // im.
        var month = $"(?<month>{Pattern.AnyWord(_months.Keys)})";
        var ending = Pattern.AnyWord(times.SelectMany(rules => rules.DayEndings));
        var of = Pattern.AnyWord(times.SelectMany(rules => rules.Of));
        var before = Pattern.AnyWord(statements.SelectMany(rules => rules.BeforeMonths));
        var counted = Pattern.AnyWord(statements.SelectMany(rules => rules.Counted));
        string[] forms =
        [
            IsoDay,
            NumericDay,
            $@"\b(?<day>[0-3]?\d)(\.|{ending})?\s({of}\s)?{month}\b\.?(,?\s{Year})?",
            $@"\b{month}\s(?<day>[0-3]?\d){ending}?\b(?!\d|[.,:]\d)(,?\s{Year})?",
            $@"\b{month}\.?,?\s{Year}",
            $@"(?<=\b{before}\s){month}\b(?!\s?\d)",
            $@"\b(?<year>1[6-9]\d\d|20\d\d)\b(?![.,]\d|\s?(%|{counted}))",
        ];
        _dates = new Regex(string.Join('|', forms), Options);
    }

    public List<CalendarDate> Read(string text) =>
    [
        .. _dates.Matches(text).Select(match => new CalendarDate(
            Number(match, "day"), MonthOf(match), Number(match, "year"), match.Index, match.Index + match.Length)),
    ];

    private int? MonthOf(Match match) =>
        match.Groups["month"] is { Success: true } name ? _months[name.Value] : Number(match, "number");

    private static int? Number(Match match, string group) =>
        match.Groups[group] is { Success: true } found
            ? int.Parse(found.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture)
            : null;
}
