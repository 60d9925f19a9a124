using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsBot.Core.Questions.Understanding;

/// <summary>Reads time expressions of a question, in English and German, against the day of asking.</summary>
internal static partial class PeriodReader
{
    private static readonly string[][] Months =
    [
        ["january", "jan", "januar", "jänner"], ["february", "feb", "februar"], ["march", "mar", "märz"],
        ["april", "apr"], ["may", "mai"], ["june", "jun", "juni"], ["july", "jul", "juli"], ["august", "aug"],
        ["september", "sep", "sept"], ["october", "oct", "oktober", "okt"], ["november", "nov"],
        ["december", "dec", "dezember", "dez"],
    ];

    /// <summary>The period that a question speaks of; null where it speaks of none that can be told.</summary>
    public static Period? Read(string question, DateOnly? askedOn)
    {
        if (Named(question, askedOn) is { } named)
        {
            return SinceBefore().IsMatch(question[..named.At].TrimEnd()) && askedOn is { } today
                ? new Period(named.From, today > named.From ? today : named.To, true)
                : new Period(named.From, named.To, false);
        }

        return askedOn is { } day ? Relative(question, day) : null;
    }

    /// <summary>Whether a word of a question is a year or the name of a month.</summary>
    public static bool IsPartOfDate(string word) =>
        Year().Match(word) is { Success: true } year && year.Length == word.Length
        || MonthName().Match(word) is { Success: true } month && month.Length == word.Length;

    private static (DateOnly From, DateOnly To, int At)? Named(string question, DateOnly? askedOn)
    {
        var iso = IsoDate().Match(question);
        if (iso.Success && DateOnly.TryParseExact(
            iso.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return (date, date, iso.Index);
        }

        var month = MonthName().Match(question);
        var year = Year().Match(question);
        if (month.Success)
        {
            var number = 1 + Array.FindIndex(
                Months, names => names.Contains(month.Groups["month"].Value.ToLowerInvariant()));
            int? inYear = year.Success ? int.Parse(year.Value, CultureInfo.InvariantCulture) : null;
            // "May" and "march" are words too: without a year or a day they count only where they are capitalised.
            var named = inYear is not null || month.Groups["day"].Success
                || char.IsUpper(month.Groups["month"].Value[0]);
            if (named && (inYear ?? (askedOn is { } asked ? LatestYear(number, asked) : null)) is { } y)
            {
                if (int.TryParse(month.Groups["day"].Value, CultureInfo.InvariantCulture, out var day)
                    && day >= 1 && day <= DateTime.DaysInMonth(y, number))
                {
                    return (new DateOnly(y, number, day), new DateOnly(y, number, day), month.Index);
                }

                return (new DateOnly(y, number, 1), new DateOnly(y, number, DateTime.DaysInMonth(y, number)), month.Index);
            }
        }

        if (year.Success)
        {
            var y = int.Parse(year.Value, CultureInfo.InvariantCulture);
            return (new DateOnly(y, 1, 1), new DateOnly(y, 12, 31), year.Index);
        }

        return null;
    }

    private static int LatestYear(int month, DateOnly askedOn) =>
        month <= askedOn.Month ? askedOn.Year : askedOn.Year - 1;

    private static Period? Relative(string question, DateOnly today)
    {
        var match = RelativeTime().Match(question);
        if (!match.Success)
        {
            return null;
        }

        var monday = today.AddDays(-(((int)today.DayOfWeek + 6) % 7));
        var monthStart = new DateOnly(today.Year, today.Month, 1);
        (DateOnly From, DateOnly To) days = match.Groups.Values.Skip(1).First(group => group.Success).Name switch
        {
            "today" => (today, today),
            "yesterday" => (today.AddDays(-1), today.AddDays(-1)),
            "thisweek" => (monday, today),
            "lastweek" => (monday.AddDays(-7), monday.AddDays(-1)),
            "thismonth" => (monthStart, today),
            "lastmonth" => (monthStart.AddMonths(-1), monthStart.AddDays(-1)),
            "thisyear" => (new DateOnly(today.Year, 1, 1), today),
            _ => (new DateOnly(today.Year - 1, 1, 1), new DateOnly(today.Year - 1, 12, 31)),
        };
        return new Period(days.From, days.To, true);
    }

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"\b(19|20)\d\d-\d\d-\d\d\b", Options)]
    private static partial Regex IsoDate();

    [GeneratedRegex(@"(?<![\d.,-])(19|20)\d\d(?![\d-]|[.,]\d)", Options)]
    private static partial Regex Year();

    [GeneratedRegex(@"(?:\b(?<day>\d{1,2})(?:\.|st|nd|rd|th)?\s+(?:of\s+)?)?\b(?<month>january|jan|februar[y]?|feb|march|märz|april|apr|may|mai|june|juni|jun|july|juli|jul|august|aug|september|sept|sep|october|oktober|oct|okt|november|nov|december|dezember|dec|dez|januar|jänner)\b(?:\s+(?<day>\d{1,2})(?:st|nd|rd|th)?(?!\d))?", Options)]
    private static partial Regex MonthName();

    [GeneratedRegex(@"\b(?:(?<today>today|heute)|(?<yesterday>yesterday|gestern)|(?<thisweek>this week|diese(?:r)? woche)|(?<lastweek>last week|(?:letzte|vorige|vergangene)[rn]? woche)|(?<thismonth>this month|diese[nmrs] monats?)|(?<lastmonth>last month|(?:letzte|vorige|vergangene)[nmrs]? monats?)|(?<thisyear>this year|diese[sm]? jahr(?:es)?)|(?<lastyear>last year|(?:letzte|voriges|vergangene)[smn]? jahr(?:es)?))\b", Options)]
    private static partial Regex RelativeTime();

    [GeneratedRegex(@"\b(since|after|seit|nach)( dem| the| Anfang)?$", Options)]
    private static partial Regex SinceBefore();
}
