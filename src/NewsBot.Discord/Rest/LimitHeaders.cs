using System.Globalization;
using System.Net.Http.Headers;

namespace NewsBot.Discord.Rest;

/// <summary>What a response says of its route's limit (topics/rate-limits#header-format).</summary>
/// <param name="Bucket">Name of the limit, which several routes may share.</param>
/// <param name="ResetAfter">Time until <paramref name="Remaining"/> is <paramref name="Limit"/> again.</param>
internal sealed record LimitHeaders(string Bucket, int Limit, int Remaining, TimeSpan ResetAfter)
{
    /// <returns>Null where the route has no limit, or the response comes from before Discord's own servers.</returns>
    public static LimitHeaders? Read(HttpResponseHeaders headers) =>
        Text(headers, "X-RateLimit-Bucket") is { } bucket
        && Number(headers, "X-RateLimit-Limit") is { } limit
        && Number(headers, "X-RateLimit-Remaining") is { } remaining
        && Number(headers, "X-RateLimit-Reset-After") is { } resetAfter
            ? new LimitHeaders(bucket, (int)limit, (int)remaining, TimeSpan.FromSeconds(resetAfter))
            : null;

    public static string? Text(HttpResponseHeaders headers, string name) =>
        headers.TryGetValues(name, out var values) ? values.FirstOrDefault() : null;

    public static double? Number(HttpResponseHeaders headers, string name) =>
        double.TryParse(Text(headers, name), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        && number is >= 0 and < 1e8
            ? number
            : null;
}
