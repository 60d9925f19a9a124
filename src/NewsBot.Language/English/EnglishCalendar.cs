namespace NewsBot.Language.English;

/// <summary>How English speaks of times.</summary>
internal static class EnglishCalendar
{
    private static readonly string[] Tens =
        ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"];

    /// <summary>The rules.</summary>
    public static TimeRules Rules { get; } = new()
    {
        Doubtful = WordList.Set("may march mar fall"),
        DayEndings = ["st", "nd", "rd", "th"],
        DecadeEndings = ["s"],
        Of = ["of"],
        Weekdays = WordList.Map(
            (DayOfWeek.Monday, "monday"),
            (DayOfWeek.Tuesday, "tuesday"),
            (DayOfWeek.Wednesday, "wednesday"),
            (DayOfWeek.Thursday, "thursday"),
            (DayOfWeek.Friday, "friday"),
            (DayOfWeek.Saturday, "saturday"),
            (DayOfWeek.Sunday, "sunday")),
        Seasons = WordList.Map((3, "spring springtime"), (6, "summer"), (9, "autumn fall"), (12, "winter")),
        NearDays = WordList.Phrases(
            (0, "today, tonight, this morning, this afternoon, this evening"),
            (-1, "yesterday, last night, last evening"),
            (-2, "day before yesterday")),
        Decades = WordList.Map(
            (0, "noughties"), (20, "twenties"), (30, "thirties"), (40, "forties"), (50, "fifties"), (60, "sixties"),
            (70, "seventies"), (80, "eighties"), (90, "nineties")),
        Ordinals = Ordinals(),
        Numbers = WordList.Phrases(
            (1, "one, a, an"),
            (2, "two, couple of, a couple of, couple"),
            (3, "three"),
            (4, "four"),
            (5, "five"),
            (6, "six"),
            (7, "seven"),
            (8, "eight"),
            (9, "nine"),
            (10, "ten"),
            (11, "eleven"),
            (12, "twelve"),
            (20, "twenty")),
        Units = WordList.Phrases(
            (TimeUnit.Hour, "hour, hours, hrs"),
            (TimeUnit.Day, "day, days"),
            (TimeUnit.Weekend, "weekend, weekends"),
            (TimeUnit.Week, "week, weeks, wk, wks, week beginning, week starting, week commencing"),
            (TimeUnit.Month, "month, months"),
            (TimeUnit.Quarter, "quarter, quarters"),
            (TimeUnit.Half, "half"),
            (TimeUnit.Year, "year, years, yr, yrs"),
            (TimeUnit.Decade, "decade, decades")),
        Plurals = WordList.Set("hours hrs days weekends weeks wks months quarters years yrs decades"),
        CalendarWeeks = ["calendar week"],
        Parts = WordList.Phrases(
            (TimePart.Early, "early, beginning, start, very beginning, very start"),
            (TimePart.Middle, "mid, middle"),
            (TimePart.Late, "late, later, end, close, very end")),
        Roles = new Dictionary<TimeRole, IReadOnlyList<string>>
        {
            [TimeRole.At] = ["in", "on", "at", "during", "over", "within", "throughout", "for", "across"],
            [TimeRole.Since] = ["since", "ever since"],
            [TimeRole.Starting] = ["starting", "starting in", "starting from", "starting on", "beginning in"],
            [TimeRole.After] = ["after", "following", "later than"],
            [TimeRole.Until] = ["until", "till", "til", "by", "through", "up to", "up until"],
            [TimeRole.To] = ["to"],
            [TimeRole.Before] = ["before", "prior to", "earlier than", "ahead of"],
            [TimeRole.From] = ["from"],
            [TimeRole.Between] = ["between"],
            [TimeRole.And] = ["and", "&"],
            [TimeRole.Onwards] = ["onwards", "onward", "on"],
            [TimeRole.Of] = ["of"],
            [TimeRole.In] = ["in", "on", "from"],
            [TimeRole.Article] = ["the"],
            [TimeRole.About] =
            [
                "about", "around", "roughly", "approximately", "almost", "nearly", "just", "over", "more than",
                "at least", "just over", "just under", "some", "earlier", "as early as", "whole", "entire", "sometime",
                "the whole of", "all",
            ],
            [TimeRole.This] = ["this", "current", "the current"],
            [TimeRole.Last] = ["last", "previous"],
            [TimeRole.Past] = [.. PastLeads()],
            [TimeRole.Recent] = ["recent"],
            [TimeRole.BeforeLast] = ["before last"],
            [TimeRole.Next] = ["next", "coming", "upcoming", "every", "each"],
            [TimeRole.Ago] = ["ago", "back"],
            [TimeRole.Few] = ["a few", "few", "several"],
            [TimeRole.HalfOf] = ["half", "half a"],
            [TimeRole.Daytime] =
                ["morning", "afternoon", "evening", "night", "noon", "midday", "lunchtime", "midnight"],
            [TimeRole.Now] = ["now", "the present", "present", "date", "this day", "today"],
            [TimeRole.Whose] = ["his", "her", "their", "my", "your", "our", "whose"],
            [TimeRole.Numbered] =
            [
                "no", "number", "agenda", "windows", "vision", "flight", "route", "room", "page", "article", "section",
                "chapter", "version", "apollo", "studio", "boeing", "project", "office",
            ],
            [TimeRole.Name] =
            [
                "black friday", "good friday", "ash wednesday", "super tuesday", "cyber monday", "palm sunday",
                "easter monday", "easter sunday", "bloody sunday", "arab spring", "prague spring", "spring break",
                "summer olympics", "winter olympics", "summer games", "winter games", "summer school", "summer camp",
                "winter sports", "winter sport", "summer time", "spring training", "spring offensive", "april fool",
                "april fools", "last night of", "may day", "march madness", "year's eve", "the end of the day",
            ],
        },
        Compounds = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["midweek"] = "mid this week",
            ["midyear"] = "mid this year",
            ["midsummer"] = "mid summer",
            ["midwinter"] = "mid winter",
            ["fortnight"] = "two weeks",
        },
    };

    /// <summary>"In the last month" ends today, unlike "last month".</summary>
    private static IEnumerable<string> PastLeads() =>
    [
        "past", "the past", "this past",
        .. WordList.Split("in over during within for").Select(at => $"{at} the last"),
        .. WordList.Split("in over during within for").Select(at => $"{at} the past"),
    ];

    private static Dictionary<string, int> Ordinals()
    {
        var ordinals = new Dictionary<string, int>(StringComparer.Ordinal)
        {
            ["tenth"] = 10,
            ["eleventh"] = 11,
            ["twelfth"] = 12,
            ["thirteenth"] = 13,
            ["fourteenth"] = 14,
            ["fifteenth"] = 15,
            ["sixteenth"] = 16,
            ["seventeenth"] = 17,
            ["eighteenth"] = 18,
            ["nineteenth"] = 19,
            ["twentieth"] = 20,
            ["thirtieth"] = 30,
            ["thirty first"] = 31,
        };
        foreach (var (index, ordinal) in Tens.Index())
        {
            ordinals[ordinal] = index + 1;
            ordinals[$"twenty {ordinal}"] = index + 21;
        }

        return ordinals;
    }
}
