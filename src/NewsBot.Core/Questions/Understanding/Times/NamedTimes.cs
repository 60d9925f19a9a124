using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsBot.Core.Questions.Understanding.Times;

/// <summary>Finds the times that a question names: days, months, quarters, seasons and years.</summary>
internal static partial class NamedTimes
{
    private static readonly (Regex Pattern, Func<Match, DateOnly?, Days?> Read)[] Kinds =
    [
        (IsoDay(), static (match, _) => Day(match, Number(match, "year"), Number(match, "month"))),
        (NumericDay(), static (match, today) => Day(match, NumericYear(match, today), Number(match, "month"))),
        (Quarter(), static (match, today) => QuarterOf(match, today)),
        (Half(), static (match, today) => HalfOf(match, today)),
        (MonthOrDay(), static (match, today) => MonthOrDayOf(match, today)),
        (Season(), static (match, today) => SeasonOf(match, today)),
        (Year(), static (match, _) => Days.OfYear(Number(match, "year"))),
        (Weekday(), static (match, today) => today is { } day ? Days.One(Last(day, CalendarWords.Weekday(match.Value))) : null),
    ];

    /// <summary>The times in the order of the text; without a day of asking those only that name their year.</summary>
    public static List<(Days Days, int Start, int End)> Find(string text, DateOnly? today)
    {
        var found = new List<(Days Days, int Start, int End)>();
        foreach (var (pattern, read) in Kinds)
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
    public static bool IsWord(string word) => WholeWord().IsMatch(word);

    private static Days? MonthOrDayOf(Match match, DateOnly? today)
    {
        var name = match.Groups["month"].Value;
        var hasYear = match.Groups["year"].Success;
        // "May", "march" and "mar" are words too: alone they count only where they are capitalised, or after "in" or "last".
        if (!hasYear && !match.Groups["day"].Success && !match.Groups["part"].Success && !match.Groups["before"].Success
            && (!char.IsUpper(name[0]) || (match.Index == 0 && name.Equals("May", StringComparison.OrdinalIgnoreCase))))
        {
            return null;
        }

        var month = CalendarWords.Month(name);
        if ((hasYear ? Number(match, "year") : today is { } asked ? LatestYear(month, asked) : (int?)null) is not { } year)
        {
            return null;
        }

        if (match.Groups["day"].Success)
        {
            return Day(match, year, month);
        }

        var whole = Days.OfMonth(year, month);
        return match.Groups["part"].Value.ToLowerInvariant() switch
        {
            "" => whole,
            "anfang" or "early" or "beginning of" or "start of" => whole with { To = whole.From.AddDays(9) },
            "mitte" or "mid" or "mid-" or "middle of" => new Days(whole.From.AddDays(9), whole.From.AddDays(19)),
            _ => whole with { From = whole.From.AddDays(19) },
        };
    }

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

        return today is { } asked && Number(match, "month") is >= 1 and <= 12 and var month ? LatestYear(month, asked) : null;
    }

    private static Days? QuarterOf(Match match, DateOnly? today)
    {
        var quarter = Ordinal(match.Groups["number"].Value);
        var first = (3 * quarter) - 2;
        return YearOf(match, first, today) is { } year ? Days.OfMonths(year, first, 3) : null;
    }

    private static Days? HalfOf(Match match, DateOnly? today)
    {
        var first = Ordinal(match.Groups["number"].Value) == 1 ? 1 : 7;
        return YearOf(match, first, today) is { } year ? Days.OfMonths(year, first, 6) : null;
    }

    private static Days? SeasonOf(Match match, DateOnly? today)
    {
        var first = CalendarWords.Season(match.Groups["season"].Value);
        var before = match.Groups["before"].Value;
        var hasYear = match.Groups["year"].Success;
        if ((!hasYear && before.Length == 0) || YearOf(match, first, today) is not { } year)
        {
            return null;
        }

        // "Last summer" is over; "this summer" need not be.
        var days = Days.OfMonths(year, first, 3);
        var isLast = !hasYear && before.ToLowerInvariant() is ['l' or 'v' or 'p', ..] && today <= days.To;
        return isLast ? Days.OfMonths(year - 1, first, 3) : days;
    }

    private static int? YearOf(Match match, int firstMonth, DateOnly? today) =>
        match.Groups["year"].Success ? Number(match, "year")
        : today is { } asked ? LatestYear(firstMonth, asked)
        : null;

    private static int LatestYear(int month, DateOnly today) => month <= today.Month ? today.Year : today.Year - 1;

    private static DateOnly Last(DateOnly today, DayOfWeek weekday) =>
        today.AddDays(-(((int)today.DayOfWeek - (int)weekday + 7) % 7));

    private static int Ordinal(string word) => word.ToLowerInvariant() switch
    {
        "1" or "first" or "erste" or "ersten" or "erstes" => 1,
        "2" or "second" or "zweite" or "zweiten" or "zweites" => 2,
        "3" or "third" or "dritte" or "dritten" or "drittes" => 3,
        _ => 4,
    };

    private static int Number(Match match, string group) =>
        int.TryParse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    private const string YearDigits = @"(?<![\d.,-])(?<year>(19|20)\d\d)(?!\d|-\d|[.,]\d)";

    [GeneratedRegex(@"\b(?<year>(19|20)\d\d)-(?<month>\d\d)-(?<day>\d\d)\b", Options)]
    private static partial Regex IsoDay();

    [GeneratedRegex(@"(?<![\d.,])(?<day>[0-3]?\d)\.\s?(?<month>[01]?\d)\.\s?(?<year>(19|20)\d\d|\d\d(?!\d))?(?!\d)|\b(?<month>[01]?\d)/(?<day>[0-3]?\d)/(?<year>(19|20)\d\d)\b", Options)]
    private static partial Regex NumericDay();

    [GeneratedRegex(@"\bq(?<number>[1-4])(\W{0,2}" + YearDigits + @")?|\b(?<number>first|second|third|fourth|1st|2nd|3rd|4th|erste[ns]?|zweite[ns]?|dritte[ns]?|vierte[ns]?|[1-4]\.) (quarter|quartal)s?( (of|von|des jahres) | )?(" + YearDigits + ")?", Options)]
    private static partial Regex Quarter();

    [GeneratedRegex(@"\bh(?<number>[12])\W{0,2}" + YearDigits + @"|\b(?<number>first|second|erste[ns]?|zweite[ns]?) (half|halbjahr)( (of|von|des jahres) | )(" + YearDigits + @")?|\b(?<number>erste[ns]?|zweite[ns]?) halbjahr\b", Options)]
    private static partial Regex Half();

    [GeneratedRegex(@"(?:\b(?<part>anfang|mitte|ende|early|mid|late|beginning of|start of|middle of|end of)[ -])?(?:(?<=\b(?<before>in|im|since|seit|ab|last|letzten?|vergangenen?|this|diese[nm]|during|from|von|between|zwischen|and|und|until|till|bis|before|vor|nach|after|through|to) ))?(?:\b(?<day>[0-3]?\d)(?:\.|st|nd|rd|th)?\s+(?:of\s+)?)?\b(?<month>" + CalendarWords.Months + @")\b(?:\.?\s+(?<day>[0-3]?\d)(?:st|nd|rd|th)?(?![\d]))?(?:,?\s+" + YearDigits + ")?", Options)]
    private static partial Regex MonthOrDay();

    [GeneratedRegex(@"(?:(?<=\b(?<before>last|this|past|letzten?|vergangenen?|vorigen?|diesen|diesem|im|in|in the|during|since|seit|seit dem) ))?\b(?<season>spring|summer|autumn|winter|frühling|frühjahr|sommer|herbst)s?\b(?: (?:of |des jahres )?" + YearDigits + @"(?:/\d\d)?)?", Options)]
    private static partial Regex Season();

    [GeneratedRegex(YearDigits, Options)]
    private static partial Regex Year();

    [GeneratedRegex(@"(?<=\b(?:on|last|this|since|am|letzten|vergangenen|vorigen|diesen|seit) )(?:" + CalendarWords.Weekdays + @")\b", Options)]
    private static partial Regex Weekday();

    [GeneratedRegex("^((19|20)[0-9][0-9]|" + CalendarWords.Months + ")$", Options)]
    private static partial Regex WholeWord();
}
