using System.Globalization;
using System.Text.RegularExpressions;
using NewsBot.Language;
using NewsBot.Language.Shipped;

namespace NewsBot.Core.Articles.Reading.Drafts;

/// <summary>
/// Reads a day as people and programs write it: ISO 8601, the dates of mail and HTTP (RFC 5322), and prose in the
/// shipped languages. The day is the one that the writer's clock showed; a time and its zone are passed over.
/// </summary>
internal static partial class WrittenDay
{
    private const int Longest = 200;
    private const int FirstYear = 1900;
    private const int LastYear = 2100;

    private const RegexOptions Options =
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;
    private const string Before = "(?:^|[^0-9])";
    private const string After = "(?:$|[^0-9])";
    private const string Year = "(?<year>(?:19|20)[0-9]{2})";
    private const string Day = "(?<day>[0-9]{1,2})";

    private static readonly string MonthName =
        $"(?<month>{string.Join('|', ShippedLanguages.All.Months.Keys.OrderByDescending(name => name.Length))})";

    private static readonly string Ordinal = $"(?:{string.Join('|', OrdinalEndings())})";

    private static readonly Regex DayFirst =
        new($@"{Before}{Day}(?:{Ordinal}|\.)? ?{MonthName}\.?,? (?<year>[0-9]{{4}}){After}", Options);

    private static readonly Regex MonthFirst =
        new($@"(?:^|[^a-z]){MonthName}\.? {Day}{Ordinal}?,? (?<year>[0-9]{{4}}){After}", Options);

    /// <summary>
    /// The first day that the text names; null where it names none, or only one that can be read in two ways.
    /// </summary>
    public static DateOnly? TryFind(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var line = text.Length > Longest ? text[..Longest] : text;
        return Find(Iso().Match(line))
            ?? Find(DayFirst.Match(line))
            ?? Find(MonthFirst.Match(line))
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

    private static int Month(string text) =>
        char.IsAsciiDigit(text[0]) ? Number(text) : ShippedLanguages.All.Months.GetValueOrDefault(text);

    private static IEnumerable<string> OrdinalEndings() =>
        ShippedLanguages.All.All.SelectMany(language => WordList.Split(language.Spelling.OrdinalEndings));

    [GeneratedRegex($"{Before}{Year}[-/](?<month>[0-9]{{2}})[-/](?<day>[0-9]{{2}}){After}", Options)]
    private static partial Regex Iso();

    /// <summary>As in German; with slashes it could be English, where the month comes first.</summary>
    [GeneratedRegex($@"(?:^|[^0-9.]){Day}\. ?(?<month>[0-9]{{1,2}})\. ?{Year}{After}", Options)]
    private static partial Regex Dotted();

    [GeneratedRegex(
        $"[/_-]{Year}[/_-]?(?<month>0[1-9]|1[0-2]|[a-z]{{3}})[/_-]?(?<day>0[1-9]|[12][0-9]|3[01]){After}", Options)]
    private static partial Regex PathDay();
}
