using System.Globalization;
using System.Text.RegularExpressions;
using NewsBot.Language;

namespace NewsBot.Core.Questions.Understanding.Times;

/// <summary>
/// Finds the times that a question names, in any of the known languages: days, months, quarters, seasons and years.
/// </summary>
internal sealed partial class NamedTimes
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    private const string YearDigits = @"(?<![\d.,-])(?<year>(19|20)\d\d)(?!\d|-\d|[.,]\d)";
    private const string IsoDay = @"\b(?<year>(19|20)\d\d)-(?<month>\d\d)-(?<day>\d\d)\b";

    private const string NumericDay =
        @"(?<![\d.,])(?<day>[0-3]?\d)\.\s?(?<month>[01]?\d)\.\s?(?<year>(19|20)\d\d|\d\d(?!\d))?(?!\d)"
        + @"|\b(?<month>[01]?\d)/(?<day>[0-3]?\d)/(?<year>(19|20)\d\d)\b";

    private readonly CalendarWords _words;
    private readonly (Regex Pattern, Func<Match, DateOnly?, Days?> Read)[] _kinds;

    public NamedTimes(CalendarWords words)
    {
        _words = words;
        _kinds =
        [
            (new Regex(IsoDay, Options), static (match, _) => DayOf(match, Number(match, "year"))),
            (new Regex(NumericDay, Options), static (match, today) => DayOf(match, NumericYear(match, today))),
            (new Regex(Quarter(words), Options), QuarterOf),
            (new Regex(Half(words), Options), HalfOf),
            (new Regex(MonthOrDay(words), Options), MonthOrDayOf),
            (new Regex(Season(words), Options), SeasonOf),
            (new Regex(YearDigits, Options), static (match, _) => Days.OfYear(Number(match, "year"))),
            (new Regex(Weekday(words), Options), WeekdayOf),
        ];
    }

    /// <summary>The times in the order of the text; without a day of asking those only that name their year.</summary>
    public List<(Days Days, int Start, int End)> Find(string text, DateOnly? today)
    {
        var found = new List<(Days Days, int Start, int End)>();
        foreach (var (pattern, read) in _kinds)
        {
            for (var match = pattern.Match(text); match.Success; match = match.NextMatch())
            {
                var (start, end) = (match.Index, match.Index + match.Length);
                if (!found.Any(other => start < other.End && end > other.Start) && read(match, today) is { } days)
                {
                    found.Add((days, start, end));
                }
            }
        }

        found.Sort((one, other) => one.Start - other.Start);
        return found;
    }

    /// <summary>Whether a word is a year or the name of a month.</summary>
    public bool IsWord(string word) => _words.IsMonth(word) || WholeYear().IsMatch(word);

    private Days? MonthOrDayOf(Match match, DateOnly? today)
    {
        var name = match.Groups["month"].Value;
        var hasYear = match.Groups["year"].Success;
        // "May", "march" and "mar" are words too: alone they count only where they are capitalised, or after "in" or
        // "last".
        if (!hasYear && !match.Groups["day"].Success && !match.Groups["part"].Success && !match.Groups["before"].Success
            && (!char.IsUpper(name[0]) || (match.Index == 0 && _words.IsDoubtfulMonth(name))))
        {
            return null;
        }

        var month = _words.Month(name);
        if (YearOf(match, month, today) is not { } year)
        {
            return null;
        }

        if (match.Groups["day"].Success)
        {
            return Day(match, year, month);
        }

        var whole = Days.OfMonth(year, month);
        return _words.PartOfMonth(match.Groups["part"].Value) switch
        {
            MonthPart.Early => whole with { To = whole.From.AddDays(9) },
            MonthPart.Middle => new Days(whole.From.AddDays(9), whole.From.AddDays(19)),
            MonthPart.Late => whole with { From = whole.From.AddDays(19) },
            _ => whole,
        };
    }

    private static Days? DayOf(Match match, int? year) => Day(match, year, Number(match, "month"));

    private static Days? Day(Match match, int? year, int month)
    {
        var day = Number(match, "day");
        return year is { } y and >= 1 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(y, month)
            ? Days.One(new DateOnly(y, month, day))
            : null;
    }

    private static int? NumericYear(Match match, DateOnly? today)
    {
        if (match.Groups["year"].Success)
        {
            var year = Number(match, "year");
            return year < 100 ? 2000 + year : year;
        }

        return today is { } asked && Number(match, "month") is >= 1 and <= 12 and var month
            ? LatestYear(month, asked)
            : null;
    }

    private Days? QuarterOf(Match match, DateOnly? today)
    {
        var quarter = _words.Ordinal(match.Groups["number"].Value);
        var first = (3 * quarter) - 2;
        return YearOf(match, first, today) is { } year ? Days.OfMonths(year, first, 3) : null;
    }

    private Days? HalfOf(Match match, DateOnly? today)
    {
        var first = _words.Ordinal(match.Groups["number"].Value) == 1 ? 1 : 7;
        return YearOf(match, first, today) is { } year ? Days.OfMonths(year, first, 6) : null;
    }

    private Days? SeasonOf(Match match, DateOnly? today)
    {
        var first = _words.Season(match.Groups["season"].Value);
        var isOver = match.Groups["last"].Success;
        var hasYear = match.Groups["year"].Success;
        if ((!hasYear && !isOver && !match.Groups["before"].Success) || YearOf(match, first, today) is not { } year)
        {
            return null;
        }

        // "Last summer" is over; "this summer" need not be.
        var days = Days.OfMonths(year, first, 3);
        return isOver && !hasYear && today <= days.To ? Days.OfMonths(year - 1, first, 3) : days;
    }

    private static int? YearOf(Match match, int firstMonth, DateOnly? today) =>
        match.Groups["year"].Success ? Number(match, "year")
        : today is { } asked ? LatestYear(firstMonth, asked)
        : null;

    private static int LatestYear(int month, DateOnly today) => month <= today.Month ? today.Year : today.Year - 1;

    private Days? WeekdayOf(Match match, DateOnly? today) =>
        today is { } day ? Days.One(Last(day, _words.Weekday(match.Value))) : null;

    private static DateOnly Last(DateOnly today, DayOfWeek weekday) =>
        today.AddDays(-(((int)today.DayOfWeek - (int)weekday + 7) % 7));

    private static int Number(Match match, string group) =>
        int.TryParse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : 0;

    private static string Quarter(CalendarWords words)
    {
        var noun = words.AnyOf(rules => rules.Quarters);
        return $@"\bq(?<number>[1-4])(\W{{0,2}}{YearDigits})?"
            + $@"|\b(?<number>{words.OrdinalsUpTo(4)}|[1-4]\.) {noun}s?{OfYear(words)}?({YearDigits})?";
    }

    private static string Half(CalendarWords words)
    {
        var noun = words.AnyOf(rules => [.. rules.Halves, .. rules.HalfYears]);
        var ordinal = words.OrdinalsUpTo(2);
        return $@"\bh(?<number>[12])\W{{0,2}}{YearDigits}"
            + $@"|\b(?<number>{ordinal}) {noun}{OfYear(words)}({YearDigits})?"
            + $@"|\b(?<number>{ordinal}) {words.AnyOf(rules => rules.HalfYears)}\b";
    }

    private static string OfYear(CalendarWords words) => $"( {words.AnyOf(rules => rules.OfYear)} | )";

    private static string MonthOrDay(CalendarWords words)
    {
        var part = $@"(?:\b(?<part>{words.MonthParts})[ -])?";
        var before = $@"(?:(?<=\b(?<before>{words.AnyOf(rules => rules.BeforeMonths)}) ))?";
        var ending = words.AnyOf(rules => rules.DayEndings);
        var dayFirst = $@"(?:\b(?<day>[0-3]?\d)(?:\.|{ending})?\s+(?:{words.AnyOf(rules => rules.Of)}\s+)?)?";
        var dayLast = $@"(?:\.?\s+(?<day>[0-3]?\d){ending}?(?![\d]))?";
        return $@"{part}{before}{dayFirst}\b(?<month>{words.Months})\b{dayLast}(?:,?\s+{YearDigits})?";
    }

    private static string Season(CalendarWords words)
    {
        var last = words.AnyOf(rules => rules.BeforeLastSeasons);
        var other = words.AnyOf(rules => rules.BeforeSeasons);
        return $@"(?:(?<=\b(?:(?<last>{last})|(?<before>{other})) ))?\b(?<season>{words.Seasons})s?\b"
            + $@"(?: (?:{words.AnyOf(rules => rules.SeasonOfYear)} )?{YearDigits}(?:/\d\d)?)?";
    }

    private static string Weekday(CalendarWords words) =>
        $@"(?<=\b{words.AnyOf(rules => rules.BeforeWeekdays)} ){words.Weekdays}\b";

    [GeneratedRegex("^(19|20)[0-9][0-9]$")]
    private static partial Regex WholeYear();
}
