namespace NewsBot.Language.English;

/// <summary>How English speaks of times.</summary>
internal static class EnglishCalendar
{
    private const string Last = "(?:last|past|previous)";

    /// <summary>The rules.</summary>
    public static TimeRules Rules { get; } = new()
    {
        DoubtfulMonths = WordList.Set("may"),
        BeforeMonths =
        [
            "in", "since", "last", "this", "during", "from", "between", "and", "until", "till", "before",
            "after", "through", "to",
        ],
        MonthParts = WordList.Phrases(
            (MonthPart.Early, "early, beginning of, start of"),
            (MonthPart.Middle, "mid, middle of"),
            (MonthPart.Late, "late, end of")),
        DayEndings = ["st", "nd", "rd", "th"],
        Of = ["of"],
        Weekdays = WordList.Map(
            (DayOfWeek.Monday, "monday"),
            (DayOfWeek.Tuesday, "tuesday"),
            (DayOfWeek.Wednesday, "wednesday"),
            (DayOfWeek.Thursday, "thursday"),
            (DayOfWeek.Friday, "friday"),
            (DayOfWeek.Saturday, "saturday"),
            (DayOfWeek.Sunday, "sunday")),
        BeforeWeekdays = ["on", "last", "this", "since"],
        Seasons = WordList.Map((3, "spring"), (6, "summer"), (9, "autumn"), (12, "winter")),
        BeforeSeasons = ["this", "in", "in the", "during", "since"],
        BeforeLastSeasons = ["last", "past"],
        Ordinals = WordList.Map((1, "first 1st"), (2, "second 2nd"), (3, "third 3rd"), (4, "fourth 4th")),
        Quarters = ["quarter"],
        Halves = ["half"],
        OfYear = ["of"],
        SeasonOfYear = ["of"],
        Numbers = WordList.Phrases(
            (1, "one, a, an"),
            (2, "two, couple of, a couple of"),
            (3, "three"),
            (4, "four"),
            (5, "five"),
            (6, "six"),
            (7, "seven"),
            (8, "eight"),
            (9, "nine"),
            (10, "ten"),
            (12, "twelve")),
        Few = ["a few", "few", "several"],
        Units = new Dictionary<TimeUnit, string>
        {
            [TimeUnit.Hour] = "hour hours",
            [TimeUnit.Day] = "day days",
            [TimeUnit.Week] = "week weeks",
            [TimeUnit.Month] = "month months",
            [TimeUnit.Year] = "year years",
        },
        Spans =
        [
            $"(?:(?:in|over|during|within|for) )?(?:the )?{Last} (?:{{number}} )?"
                + @"(?=days|weeks|months|years|hours|\d){unit}",
            @"(?:in|over|during|within) the (?<single>last|past) (?=day|week|month|year|hour){unit}",
            "(?:last|past) {number} {unit}",
        ],
        Ago = ["{number} {unit} ago"],
        Relative = new Dictionary<RelativeTime, string>
        {
            [RelativeTime.BeforeYesterday] = "(?:the )?day before yesterday",
            [RelativeTime.Today] = "today|tonight|this (?:morning|afternoon|evening)",
            [RelativeTime.Yesterday] = "yesterday|last night",
            [RelativeTime.WeekBefore] = "(?:the )?week before last",
            [RelativeTime.ThisWeek] = "this week",
            [RelativeTime.LastWeek] = $"{Last} week",
            [RelativeTime.Weekend] = "(?:this|last|the|past|at the|over the) weekend",
            [RelativeTime.ThisMonth] = "this month",
            [RelativeTime.LastMonth] = $"{Last} month",
            [RelativeTime.ThisQuarter] = "this quarter",
            [RelativeTime.LastQuarter] = "(?:last|previous) quarter",
            [RelativeTime.ThisYear] = "this year",
            [RelativeTime.YearBefore] = "(?:the )?year before last",
            [RelativeTime.LastYear] = $"{Last} year",
        },
        Since = ["since", "after"],
        Until = ["before", "until", "till", "by"],
        From = ["between", "from"],
        To = ["and", "to", "until", "till", "through"],
        Articles = ["the"],
        About = ["about", "on"],
        Last = ["last"],
    };
}
