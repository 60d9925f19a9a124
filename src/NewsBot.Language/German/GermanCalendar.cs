namespace NewsBot.Language.German;

/// <summary>How German speaks of times.</summary>
internal static class GermanCalendar
{
    private const string Last = "(?:letzte|vorige|vergangene)";

    /// <summary>The rules.</summary>
    public static TimeRules Rules { get; } = new()
    {
        BeforeMonths =
        [
            "im", "in", "seit", "ab", "letzte", "letzten", "vergangene", "vergangenen", "diesen", "diesem",
            "dieser", "von", "zwischen", "und", "bis", "vor", "nach",
        ],
        MonthParts = WordList.Map((MonthPart.Early, "anfang"), (MonthPart.Middle, "mitte"), (MonthPart.Late, "ende")),
        Weekdays = WordList.Map(
            (DayOfWeek.Monday, "montag"),
            (DayOfWeek.Tuesday, "dienstag"),
            (DayOfWeek.Wednesday, "mittwoch"),
            (DayOfWeek.Thursday, "donnerstag"),
            (DayOfWeek.Friday, "freitag"),
            (DayOfWeek.Saturday, "samstag sonnabend"),
            (DayOfWeek.Sunday, "sonntag")),
        BeforeWeekdays = ["am", "letzten", "vergangenen", "vorigen", "diesen", "seit"],
        Seasons = WordList.Map((3, "frühling frühjahr"), (6, "sommer"), (9, "herbst"), (12, "winter")),
        BeforeSeasons = ["im", "in", "diesen", "diesem", "seit", "seit dem"],
        BeforeLastSeasons = ["letzte", "letzten", "vergangene", "vergangenen", "vorige", "vorigen"],
        Ordinals = WordList.Map(
            (1, "erste ersten erstes"),
            (2, "zweite zweiten zweites"),
            (3, "dritte dritten drittes"),
            (4, "vierte vierten viertes")),
        Quarters = ["quartal"],
        HalfYears = ["halbjahr"],
        OfYear = ["von", "des jahres"],
        SeasonOfYear = ["des jahres"],
        Numbers = WordList.Map(
            (1, "eine einem einen einer"),
            (2, "zwei"),
            (3, "drei"),
            (4, "vier"),
            (5, "fünf"),
            (6, "sechs"),
            (7, "sieben"),
            (8, "acht"),
            (9, "neun"),
            (10, "zehn"),
            (12, "zwölf")),
        Few = ["einigen", "einige", "paar", "wenigen", "mehreren"],
        Units = new Dictionary<TimeUnit, string>
        {
            [TimeUnit.Hour] = "stunde stunden",
            [TimeUnit.Day] = "tag tage tagen",
            [TimeUnit.Week] = "woche wochen",
            [TimeUnit.Month] = "monat monate monaten",
            [TimeUnit.Year] = "jahr jahre jahren",
        },
        Spans =
        [
            "(?:(?:in|während|seit) )?(?:den|der) (?:letzten|vergangenen|zurückliegenden) (?:{number} )?"
                + @"(?=tage|wochen|monate|jahre|stunden|\d){unit}",
        ],
        Ago = ["vor (?:etwa |rund |ungefähr |gut |knapp )?(?:ein )?{number} {unit}"],
        Relative = new Dictionary<RelativeTime, string>
        {
            [RelativeTime.BeforeYesterday] = "vorgestern",
            [RelativeTime.Today] = "heute",
            [RelativeTime.Yesterday] = "gestern",
            [RelativeTime.WeekBefore] = "vorletzte[rn]? woche",
            [RelativeTime.ThisWeek] = "diese(?:r)? woche",
            [RelativeTime.LastWeek] = $"{Last}[rn]? woche",
            [RelativeTime.Weekend] = "(?:am|letzte[sn]?|vergangene[sn]?|dieses) wochenende",
            [RelativeTime.ThisMonth] = "diese[nmrs] monats?",
            [RelativeTime.LastMonth] = $"{Last}[nmrs]? monats?",
            [RelativeTime.ThisQuarter] = "diese[sm] quartal",
            [RelativeTime.LastQuarter] = $"{Last}[sn]? quartal",
            [RelativeTime.ThisYear] = "diese[sm]? jahr(?:es)?|heuer",
            [RelativeTime.YearBefore] = "vorletzte[smn]? jahr(?:es)?",
            [RelativeTime.LastYear] = "(?:letzte|voriges|vergangene)[smn]? jahr(?:es)?",
        },
        Since = ["seit", "nach", "ab"],
        Until = ["vor", "bis"],
        From = ["zwischen", "von", "vom"],
        To = ["und", "bis"],
        Articles = ["dem", "den", "der", "zum"],
        About = ["etwa"],
        Last = ["letzte", "letzten", "vergangene", "vergangenen"],
    };
}
