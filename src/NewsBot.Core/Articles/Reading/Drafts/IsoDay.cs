using System.Globalization;

namespace NewsBot.Core.Articles.Reading.Drafts;

/// <summary>Reads the day out of an ISO 8601 date or date-time, as the publisher's clock showed it.</summary>
internal static class IsoDay
{
    /// <summary>
    /// The day of "2025-08-05", "2025-08-05T10:00:00+02:00" or "2025-08-05 10:00"; null where the text begins
    /// otherwise. The offset is not applied: the day of publication is the publisher's.
    /// </summary>
    public static DateOnly? TryParse(string? text) =>
        text is { Length: >= 10 }
        && (text.Length == 10 || text[10] is 'T' or 't' or ' ')
        && DateOnly.TryParseExact(text[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;
}
