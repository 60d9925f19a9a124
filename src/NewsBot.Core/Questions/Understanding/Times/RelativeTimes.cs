using System.Text.RegularExpressions;

namespace NewsBot.Core.Questions.Understanding.Times;

/// <summary>Finds times that are reckoned from the day of asking: last week, gestern, two weeks ago.</summary>
internal static partial class RelativeTimes
{
    private const int FewDays = 7;
    private const int FewOthers = 3;

    /// <summary>The first such time of a text; null where there is none.</summary>
    public static TimeMention? Find(string text, DateOnly today)
    {
        if (Span().Match(text) is { Success: true } span)
        {
            return Mention(new Days(Back(span, today), today), true, span);
        }

        if (Ago().Match(text) is { Success: true } ago)
        {
            return Mention(Around(ago, Back(ago, today), today), false, ago);
        }

        var match = Word().Match(text);
        return match.Success ? Mention(Named(match, today), true, match) : null;
    }

    private static TimeMention Mention(Days days, bool binding, Match match) =>
        new(new Period(days.From, days.To, binding), match.Index, match.Index + match.Length);

    /// <summary>The day so many units ago.</summary>
    private static DateOnly Back(Match match, DateOnly today)
    {
        var isDay = match.Groups["day"].Success;
        var number = Math.Min(CalendarWords.Number(match.Groups["number"].Value, isDay ? FewDays : FewOthers), 100);
        number = match.Groups["number"].Success || !match.Groups["single"].Success ? number : 1;
        return isDay ? today.AddDays(-number)
            : match.Groups["week"].Success ? today.AddDays(-7 * number)
            : match.Groups["month"].Success ? today.AddMonths(-number)
            : match.Groups["hour"].Success ? today.AddDays(-1)
            : today.AddYears(-number);
    }

    /// <summary>"Two weeks ago" is not said to the day.</summary>
    private static Days Around(Match match, DateOnly day, DateOnly today)
    {
        var margin = match.Groups["day"].Success || match.Groups["hour"].Success ? 1 : match.Groups["week"].Success ? 4 : 15;
        return match.Groups["year"].Success
            ? Days.OfYear(day.Year)
            : new Days(day.AddDays(-margin), day.AddDays(margin)).UpTo(today);
    }

    private static Days Named(Match match, DateOnly today)
    {
        var week = Days.WeekOf(today);
        var month = Days.OfMonth(today.Year, today.Month);
        var quarter = Days.OfMonths(today.Year, (3 * ((today.Month - 1) / 3)) + 1, 3);
        return match.Groups.Values.Skip(1).First(group => group.Success).Name switch
        {
            "today" => Days.One(today),
            "yesterday" => Days.One(today.AddDays(-1)),
            "beforeyesterday" => Days.One(today.AddDays(-2)),
            "thisweek" => week.UpTo(today),
            "lastweek" => Days.WeekOf(today.AddDays(-7)),
            "weekbefore" => Days.WeekOf(today.AddDays(-14)),
            "weekend" => Weekend(today),
            "thismonth" => month.UpTo(today),
            "lastmonth" => Days.OfMonth(month.From.AddDays(-1).Year, month.From.AddDays(-1).Month),
            "thisquarter" => quarter.UpTo(today),
            "lastquarter" => Days.OfMonths(quarter.From.AddMonths(-3).Year, quarter.From.AddMonths(-3).Month, 3),
            "thisyear" => Days.OfYear(today.Year).UpTo(today),
            "yearbefore" => Days.OfYear(today.Year - 2),
            _ => Days.OfYear(today.Year - 1),
        };
    }

    /// <summary>The last Saturday and Sunday, or those that have begun.</summary>
    private static Days Weekend(DateOnly today)
    {
        var saturday = today.AddDays(-(((int)today.DayOfWeek + 1) % 7));
        return new Days(saturday, saturday.AddDays(1)).UpTo(today);
    }

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private const string Units =
        @"(?:(?<hour>hours?|stunden?)|(?<day>days?|tag(?:e|en)?)|(?<week>weeks?|wochen?)|(?<month>months?|monat(?:e|en)?)|(?<year>years?|jahr(?:e|en)?))\b";

    [GeneratedRegex(@"\b(?:(?:in|over|during|within|for) )?(?:the )?(?:last|past|previous) (?:(?<number>" + CalendarWords.Numbers + ") )?(?=days|weeks|months|years|hours|\\d)" + Units
        + @"|\b(?:in|over|during|within) the (?<single>last|past) (?=day|week|month|year|hour)" + Units
        + @"|\b(?:(?:in|während|seit) )?(?:den|der) (?:letzten|vergangenen|zurückliegenden) (?:(?<number>" + CalendarWords.Numbers + @") )?(?=tage|wochen|monate|jahre|stunden|\d)" + Units
        + "|\\b(?:last|past) (?<number>" + CalendarWords.Numbers + ") " + Units, Options)]
    private static partial Regex Span();

    [GeneratedRegex(@"\b(?<number>" + CalendarWords.Numbers + ") " + Units + @" ago\b|\bvor (?:etwa |rund |ungefähr |gut |knapp )?(?:ein )?(?<number>" + CalendarWords.Numbers + ") " + Units, Options)]
    private static partial Regex Ago();

    [GeneratedRegex(@"\b(?:(?<beforeyesterday>(?:the )?day before yesterday|vorgestern)|(?<today>today|tonight|this (?:morning|afternoon|evening)|heute)|(?<yesterday>yesterday|last night|gestern)|(?<weekbefore>(?:the )?week before last|vorletzte[rn]? woche)|(?<thisweek>this week|diese(?:r)? woche)|(?<lastweek>(?:last|past|previous) week|(?:letzte|vorige|vergangene)[rn]? woche)|(?<weekend>(?:this|last|the|past|at the|over the) weekend|(?:am|letzte[sn]?|vergangene[sn]?|dieses) wochenende)|(?<thismonth>this month|diese[nmrs] monats?)|(?<lastmonth>(?:last|past|previous) month|(?:letzte|vorige|vergangene)[nmrs]? monats?)|(?<thisquarter>this quarter|diese[sm] quartal)|(?<lastquarter>(?:last|previous) quarter|(?:letzte|vorige|vergangene)[sn]? quartal)|(?<thisyear>this year|diese[sm]? jahr(?:es)?|heuer)|(?<yearbefore>(?:the )?year before last|vorletzte[smn]? jahr(?:es)?)|(?<lastyear>(?:last|past|previous) year|(?:letzte|voriges|vergangene)[smn]? jahr(?:es)?))\b", Options)]
    private static partial Regex Word();
}
