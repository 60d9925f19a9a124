using System.Text.RegularExpressions;
using NewsBot.Language;

namespace NewsBot.Core.Questions.Understanding.Times;

/// <summary>Finds times that are reckoned from the day of asking: last week, gestern, two weeks ago.</summary>
internal sealed class RelativeTimes
{
    private const RegexOptions Options =
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private const int FewDays = 7;
    private const int FewOthers = 3;

    private readonly CalendarWords _words;
    private readonly Regex _span;
    private readonly Regex _ago;
    private readonly Regex _named;

    public RelativeTimes(CalendarWords words)
    {
        _words = words;
        _span = Reckoned(words, rules => rules.Spans);
        _ago = Reckoned(words, rules => rules.Ago);
        var times = Enum.GetValues<RelativeTime>().Select(time => $"(?<{time}>{Said(words, time)})");
        _named = new Regex(@"\b" + Pattern.AnyOf(times) + @"\b", Options);
    }

    /// <summary>The first such time of a text; null where there is none.</summary>
    public TimeMention? Find(string text, DateOnly today)
    {
        if (_span.Match(text) is { Success: true } span)
        {
            return Mention(new Days(Back(span, today), today), true, span);
        }

        if (_ago.Match(text) is { Success: true } ago)
        {
            return Mention(Around(ago, Back(ago, today), today), false, ago);
        }

        var match = _named.Match(text);
        return match.Success ? Mention(Named(match, today), true, match) : null;
    }

    private static TimeMention Mention(Days days, bool binding, Match match) =>
        new(new Period(days.From, days.To, binding), match.Index, match.Index + match.Length);

    /// <summary>The day so many units ago.</summary>
    private DateOnly Back(Match match, DateOnly today)
    {
        var isDay = match.Groups[nameof(TimeUnit.Day)].Success;
        var number = Math.Min(_words.Number(match.Groups["number"].Value, isDay ? FewDays : FewOthers), 100);
        number = match.Groups["number"].Success || !match.Groups["single"].Success ? number : 1;
        return isDay ? today.AddDays(-number)
            : match.Groups[nameof(TimeUnit.Week)].Success ? today.AddDays(-7 * number)
            : match.Groups[nameof(TimeUnit.Month)].Success ? today.AddMonths(-number)
            : match.Groups[nameof(TimeUnit.Hour)].Success ? today.AddDays(-1)
            : today.AddYears(-number);
    }

    /// <summary>"Two weeks ago" is not said to the day.</summary>
    private static Days Around(Match match, DateOnly day, DateOnly today)
    {
        var isDay = match.Groups[nameof(TimeUnit.Day)].Success || match.Groups[nameof(TimeUnit.Hour)].Success;
        var margin = isDay ? 1 : match.Groups[nameof(TimeUnit.Week)].Success ? 4 : 15;
        return match.Groups[nameof(TimeUnit.Year)].Success
            ? Days.OfYear(day.Year)
            : new Days(day.AddDays(-margin), day.AddDays(margin)).UpTo(today);
    }

    private static Days Named(Match match, DateOnly today)
    {
        var week = Days.WeekOf(today);
        var month = Days.OfMonth(today.Year, today.Month);
        var quarter = QuarterOf(today);
        return Enum.Parse<RelativeTime>(match.Groups.Values.Skip(1).First(group => group.Success).Name) switch
        {
            RelativeTime.Today => Days.One(today),
            RelativeTime.Yesterday => Days.One(today.AddDays(-1)),
            RelativeTime.BeforeYesterday => Days.One(today.AddDays(-2)),
            RelativeTime.ThisWeek => week.UpTo(today),
            RelativeTime.LastWeek => Days.WeekOf(today.AddDays(-7)),
            RelativeTime.WeekBefore => Days.WeekOf(today.AddDays(-14)),
            RelativeTime.Weekend => Weekend(today),
            RelativeTime.ThisMonth => month.UpTo(today),
            RelativeTime.LastMonth => Days.OfMonth(month.From.AddDays(-1).Year, month.From.AddDays(-1).Month),
            RelativeTime.ThisQuarter => quarter.UpTo(today),
            RelativeTime.LastQuarter => QuarterOf(quarter.From.AddMonths(-3)),
            RelativeTime.ThisYear => Days.OfYear(today.Year).UpTo(today),
            RelativeTime.YearBefore => Days.OfYear(today.Year - 2),
            _ => Days.OfYear(today.Year - 1),
        };
    }

    private static Days QuarterOf(DateOnly day) => Days.OfMonths(day.Year, (3 * ((day.Month - 1) / 3)) + 1, 3);

    /// <summary>The last Saturday and Sunday, or those that have begun.</summary>
    private static Days Weekend(DateOnly today)
    {
        var saturday = today.AddDays(-(((int)today.DayOfWeek + 1) % 7));
        return new Days(saturday, saturday.AddDays(1)).UpTo(today);
    }

    private static string Said(CalendarWords words, RelativeTime time) =>
        Pattern.AnyOf(words.Patterns(rules => rules.Relative.TryGetValue(time, out var said) ? [said] : []));

    private static string Said(CalendarWords words, TimeUnit unit) =>
        words.AnyOf(rules => rules.Units.TryGetValue(unit, out var said) ? WordList.Split(said) : []);

    private static Regex Reckoned(CalendarWords words, Func<TimeRules, IEnumerable<string>> patterns)
    {
        var units = Pattern.AnyOf(Enum.GetValues<TimeUnit>().Select(unit => $"(?<{unit}>{Said(words, unit)})"));
        var any = Pattern.AnyOf(words.Patterns(patterns))
            .Replace("{number}", $"(?<number>{words.Numbers})", StringComparison.Ordinal)
            .Replace("{unit}", units + @"\b", StringComparison.Ordinal);
        return new Regex(@"\b" + any, Options);
    }
}
