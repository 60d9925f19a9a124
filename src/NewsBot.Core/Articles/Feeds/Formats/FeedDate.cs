using System.Globalization;
using System.Text.RegularExpressions;
using NewsBot.Core.Articles.Reading.Drafts;

namespace NewsBot.Core.Articles.Feeds.Formats;

/// <summary>Reads the moments of feeds: ISO 8601, RFC 5322 with the zones of RFC 822, and days alone.</summary>
internal static partial class FeedDate
{
    private static readonly Dictionary<string, int> Zones = new(StringComparer.OrdinalIgnoreCase)
    {
        ["UT"] = 0,
        ["GMT"] = 0,
        ["UTC"] = 0,
        ["Z"] = 0,
        ["EST"] = -5,
        ["EDT"] = -4,
        ["CST"] = -6,
        ["CDT"] = -5,
        ["MST"] = -7,
        ["MDT"] = -6,
        ["PST"] = -8,
        ["PDT"] = -7,
        ["CET"] = 1,
        ["CEST"] = 2,
        ["MEZ"] = 1,
        ["MESZ"] = 2,
        ["BST"] = 1,
        ["WET"] = 0,
        ["EET"] = 2,
        ["EEST"] = 3,
        ["MSK"] = 3,
    };

    public static DateTimeOffset? TryParse(string? text)
    {
        var line = text?.Trim() ?? "";
        if (line.Length is 0 or > 100)
        {
            return null;
        }

        if (char.IsAsciiDigit(line[0]) && DateTimeOffset.TryParse(
            line, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) && Iso().IsMatch(line))
        {
            return moment;
        }

        if (WrittenDay.TryFind(line) is not { } day)
        {
            return null;
        }

        var match = Clock().Match(line);
        return match.Success && TimeOnly.TryParse(match.Groups["time"].Value, CultureInfo.InvariantCulture, out var time)
            ? new DateTimeOffset(day.ToDateTime(time), Offset(match.Groups["zone"].Value))
            : new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
    }

    private static TimeSpan Offset(string zone)
    {
        if (Zones.TryGetValue(zone, out var hours))
        {
            return TimeSpan.FromHours(hours);
        }

        var digits = zone.Replace(":", "", StringComparison.Ordinal);
        return digits.Length == 5 && int.TryParse(digits[1..], NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            && TimeSpan.FromMinutes((value / 100 * 60) + (value % 100)) is var offset && offset <= TimeSpan.FromHours(14)
                ? digits[0] == '-' ? -offset : offset
                : TimeSpan.Zero;
    }

    [GeneratedRegex("^[0-9]{4}-[0-9]{2}-[0-9]{2}", RegexOptions.NonBacktracking)]
    private static partial Regex Iso();

    [GeneratedRegex(@"(?<time>[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?)(?: *(?<zone>[+-][0-9]{2}:?[0-9]{2}|[A-Za-z]{1,4}))?", RegexOptions.NonBacktracking)]
    private static partial Regex Clock();
}
