using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsBot.Core.Articles.Reading;

/// <summary>
/// Reads a day as people and programs write it: ISO 8601, the dates of mail and HTTP (RFC 5322), and English and German
/// prose. The day is the one that the writer's clock showed; a time and its zone are passed over.
/// </summary>
internal static partial class WrittenDay
{
    private const int Longest = 200;
    private const int FirstYear = 1900;
    private const int LastYear = 2100;

    /// <summary>Months by their first letters; "mai", "okt" and "dez" are German.</summary>
    private static readonly string[] Months =
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>The first day that the text names; null where it names none, or only one that can be read in two ways.</summary>
    public static DateOnly? TryFind(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var line = text.Length > Longest ? text[..Longest] : text;
        return Find(Iso().Match(line))
            ?? Find(DayFirst().Match(line))
            ?? Find(MonthFirst().Match(line))
            ?? Find(Dotted().Match(line));
    }

    /// <summary>The day in the path of an address such as <c>/2025/08/05/title</c> or <c>/2025/aug/05/</c>.</summary>
    public static DateOnly? InPath(Uri address) => Find(PathDay().Match(address.AbsolutePath));

    private static DateOnly? Find(Match match)
    {
        if (!match.Success)
        {
            return null;
        }

        var year = Number(match.Groups["year"].Value);
        var month = Month(match.Groups["month"].Value);
        var day = Number(match.Groups["day"].Value);
        return year is >= FirstYear and <= LastYear && month is >= 1 and <= 12
            && day >= 1 && day <= DateTime.DaysInMonth(year, month)
                ? new DateOnly(year, month, day)
                : null;
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private static int Month(string text)
    {
        if (char.IsAsciiDigit(text[0]))
        {
            return Number(text);
        }

        var start = text[..3].ToLowerInvariant() switch
        {
            "mär" or "mrz" or "mae" => "mar",
            "mai" => "may",
            "okt" => "oct",
            "dez" => "dec",
            var other => other,
        };
        return Array.IndexOf(Months, start) + 1;
    }

    private const string MonthName =
        """
        (?<month>jan(?:uary|uar)?|jänner|feb(?:ruary|ruar)?|mar(?:ch)?|mär(?:z)?|mrz|maerz|apr(?:il)?|may|mai|june?|juni|
        july?|juli|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?|dez(?:ember)?)
        """;

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace
        | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    [GeneratedRegex("""(?:^|[^0-9])(?<year>(?:19|20)[0-9]{2})[-/](?<month>[0-9]{2})[-/](?<day>[0-9]{2})(?:$|[^0-9])""", Options)]
    private static partial Regex Iso();

    [GeneratedRegex($"""(?:^|[^0-9])(?<day>[0-9]{"{1,2}"})(?:st|nd|rd|th|\.)?\ ?{MonthName}\.?,?\ (?<year>[0-9]{"{4}"})(?:$|[^0-9])""", Options)]
    private static partial Regex DayFirst();

    [GeneratedRegex($"""(?:^|[^a-z]){MonthName}\.?\ (?<day>[0-9]{"{1,2}"})(?:st|nd|rd|th)?,?\ (?<year>[0-9]{"{4}"})(?:$|[^0-9])""", Options)]
    private static partial Regex MonthFirst();

    /// <summary>German; with slashes it could be English, where the month comes first.</summary>
    [GeneratedRegex("""(?:^|[^0-9.])(?<day>[0-9]{1,2})\.\ ?(?<month>[0-9]{1,2})\.\ ?(?<year>(?:19|20)[0-9]{2})(?:$|[^0-9])""", Options)]
    private static partial Regex Dotted();

    [GeneratedRegex("""[/_-](?<year>(?:19|20)[0-9]{2})[/_-]?(?<month>0[1-9]|1[0-2]|[a-z]{3})[/_-]?(?<day>0[1-9]|[12][0-9]|3[01])(?:$|[^0-9])""", Options)]
    private static partial Regex PathDay();
}
