using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace NewsBot.Tests.Discord.Fake;

/// <summary>
/// Limits as Discord has them: by route and major parameter, with a window that begins with the first request.
/// </summary>
internal sealed class FakeBuckets
{
    // A fifth of what is usual at Discord, so that tests need not wait for it.
    private static readonly TimeSpan Window = TimeSpan.FromMilliseconds(200);

    private readonly Lock _gate = new();
    private readonly Dictionary<string, (int Left, DateTime Resets)> _windows = [];

    /// <summary>Limit and window by the beginning of the route; the longest that fits counts.</summary>
    public Dictionary<string, (int Limit, TimeSpan Window)> Rules { get; } = new()
    {
        ["POST channels/{id}/messages"] = (5, Window),
        ["PATCH channels/{id}/messages"] = (5, Window),
        ["POST channels/{id}/typing"] = (5, Window),
        ["PATCH webhooks"] = (5, Window),
        ["POST webhooks"] = (5, Window),
        ["GET"] = (50, Window),
    };

    /// <summary>Requests that came although they should have waited.</summary>
    public int Exceeded { get; private set; }

    /// <returns>Null where the request may go on; otherwise how long it has to wait.</returns>
    public TimeSpan? Take(string route, string major, IHeaderDictionary headers)
    {
        var rule = Rules.Keys.Where(key => route.StartsWith(key, StringComparison.Ordinal)).MaxBy(key => key.Length);
        if (rule is null)
        {
            return null;
        }

        var (limit, length) = Rules[rule];
        lock (_gate)
        {
            var now = TimeProvider.System.GetUtcNow().UtcDateTime;
            var key = $"{rule}|{major}";
            var window = _windows.TryGetValue(key, out var known) && known.Resets > now
                ? known
                : (Left: limit, Resets: now + length);
            var isAllowed = window.Left > 0;
            _windows[key] = isAllowed ? (window.Left - 1, window.Resets) : window;
            var resetAfter = window.Resets - now;
            headers["X-RateLimit-Bucket"] = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(
                System.Text.Encoding.UTF8.GetBytes(rule)))[..32];
            headers["X-RateLimit-Limit"] = limit.ToString(CultureInfo.InvariantCulture);
            headers["X-RateLimit-Remaining"] = _windows[key].Left.ToString(CultureInfo.InvariantCulture);
            headers["X-RateLimit-Reset"] = (new DateTimeOffset(window.Resets, TimeSpan.Zero).ToUnixTimeMilliseconds() / 1000.0)
                .ToString("F3", CultureInfo.InvariantCulture);
            headers["X-RateLimit-Reset-After"] = resetAfter.TotalSeconds.ToString("F3", CultureInfo.InvariantCulture);
            if (isAllowed)
            {
                return null;
            }

            Exceeded++;
            return resetAfter;
        }
    }
}
