using NewsBot.Core.Articles.Fetching;

namespace NewsBot.Core.Articles.Feeds;

/// <summary>Where the bot stands with a feed.</summary>
/// <param name="DueAt">When it is asked next; null where it is switched off.</param>
/// <param name="Interval">Time between two questions while all is well.</param>
/// <param name="Known">What it said it can be recognised by, after everything that came with it was dealt with.</param>
/// <param name="Failures">How often in a row it could not be had or read.</param>
/// <param name="FailingSince">Since when.</param>
/// <param name="Problem">The last reason, in English; null where the last time went well.</param>
/// <param name="AskedAt">When it was last asked.</param>
/// <param name="NewsAt">When it last brought something new.</param>
/// <param name="Articles">Articles and new versions that it has brought.</param>
public sealed record FeedState(
    DateTimeOffset? DueAt,
    TimeSpan Interval,
    CacheValidators? Known = null,
    int Failures = 0,
    DateTimeOffset? FailingSince = null,
    string? Problem = null,
    DateTimeOffset? AskedAt = null,
    DateTimeOffset? NewsAt = null,
    int Articles = 0)
{
    /// <summary>Whether the feed is asked no more, after long failure or because it is gone.</summary>
    public bool IsOff => DueAt is null;
}
