using NewsBot.Core.Articles.Feeds.Formats;

namespace NewsBot.Core.Articles.Feeds;

/// <summary>When to ask a feed again.</summary>
internal sealed class FeedRhythm(FeedOptions options, TimeProvider time)
{
    private const int GapsLookedAt = 10;

    private static readonly TimeSpan LongestPause = TimeSpan.FromDays(1);

    /// <summary>
    /// Half of the usual time between two entries; longer where nothing has come for a while, where the feed asks for
    /// it, and where the server says that nothing will change before.
    /// </summary>
    public TimeSpan After(Feed feed, TimeSpan? freshness)
    {
        var now = time.GetUtcNow();
        var moments = feed.Items.Select(item => item.Published ?? item.Updated).OfType<DateTimeOffset>()
            .Where(moment => moment <= now)
            .OrderDescending()
            .Take(GapsLookedAt + 1)
            .ToList();
        var own = options.ShortestInterval * 3;
        if (moments.Count >= 2)
        {
            var usual = (moments[0] - moments[^1]) / (moments.Count - 1);
            var silence = (now - moments[0]) / 4;
            own = (usual > silence ? usual : silence) / 2;
        }

        return Bounded(Longest(own, Longest(feed.Rhythm ?? default, freshness ?? default)));
    }

    /// <summary>A little longer than before.</summary>
    public TimeSpan AfterNothingNew(TimeSpan interval, TimeSpan? freshness) =>
        Bounded(Longest(interval * 1.25, freshness ?? default));

    /// <summary>Twice as long with every failure; never sooner than the server asks.</summary>
    public static TimeSpan AfterFailure(TimeSpan interval, int failures, TimeSpan? retryAfter)
    {
        var pause = interval * Math.Pow(2, Math.Min(failures, 12));
        return Longest(pause < LongestPause ? pause : LongestPause, retryAfter ?? default);
    }

    /// <summary>The moment after a pause, moved by up to a tenth, so that feeds do not come all at once.</summary>
    public DateTimeOffset Due(TimeSpan pause) =>
        time.GetUtcNow() + (pause * (0.95 + (Random.Shared.NextDouble() * 0.15)));

    private TimeSpan Bounded(TimeSpan interval) =>
        interval < options.ShortestInterval ? options.ShortestInterval
        : interval > options.LongestInterval ? options.LongestInterval
        : interval;

    private static TimeSpan Longest(TimeSpan one, TimeSpan other) => one > other ? one : other;
}
