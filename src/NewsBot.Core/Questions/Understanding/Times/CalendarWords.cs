using System.Globalization;

namespace NewsBot.Core.Questions.Understanding.Times;

/// <summary>Names of months, weekdays, seasons and small numbers, English and German.</summary>
internal static class CalendarWords
{
    public const string Months =
        "january|januar|jänner|jan|february|februar|feber|feb|march|märz|maerz|mar|april|apr|may|mai|june|juni|jun|july|juli|jul|august|aug|"
        + "september|sept|sep|october|oktober|oct|okt|november|nov|december|dezember|dec|dez";

    public const string Weekdays =
        "monday|montag|tuesday|dienstag|wednesday|mittwoch|thursday|donnerstag|friday|freitag|saturday|samstag|sonnabend|sunday|sonntag";

    public const string Seasons = "spring|frühling|frühjahr|summer|sommer|autumn|fall|herbst|winter";

    public const string Numbers =
        @"\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|a couple of|couple of|a few|few|several|an?|"
        + "eine[mnr]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|einigen|einige|paar|wenigen|mehreren";

    private static readonly string[] MonthBeginnings =
        ["ja jä", "fe", "mar mär mae", "ap", "may mai", "jun", "jul", "au", "se", "oc ok", "no", "de"];

    private static readonly string[] WeekdayBeginnings = ["su so", "mo", "tu di", "we mi", "th do", "fr", "sa"];

    /// <summary>1 to 12.</summary>
    public static int Month(string name) => 1 + IndexOf(MonthBeginnings, name);

    public static DayOfWeek Weekday(string name) =>
        name.Equals("sonnabend", StringComparison.OrdinalIgnoreCase) ? DayOfWeek.Saturday : (DayOfWeek)IndexOf(WeekdayBeginnings, name);

    /// <summary>First month of a season; winter begins in December.</summary>
    public static int Season(string name) => name.ToLowerInvariant() switch
    {
        "spring" or "frühling" or "frühjahr" => 3,
        "summer" or "sommer" => 6,
        "winter" => 12,
        _ => 9,
    };

    /// <summary>The number that a word says; of a few, and of no word, <paramref name="few"/>.</summary>
    public static int Number(string word, int few) => word.ToLowerInvariant() switch
    {
        "one" or "a" or "an" or "eine" or "einem" or "einen" or "einer" => 1,
        "two" or "zwei" or "couple of" or "a couple of" => 2,
        "three" or "drei" => 3,
        "four" or "vier" => 4,
        "five" or "fünf" => 5,
        "six" or "sechs" => 6,
        "seven" or "sieben" => 7,
        "eight" or "acht" => 8,
        "nine" or "neun" => 9,
        "ten" or "zehn" => 10,
        "twelve" or "zwölf" => 12,
        var digits => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : few,
    };

    private static int IndexOf(string[] beginnings, string name) => Array.FindIndex(
        beginnings, one => one.Split(' ').Any(beginning => name.StartsWith(beginning, StringComparison.OrdinalIgnoreCase)));
}
