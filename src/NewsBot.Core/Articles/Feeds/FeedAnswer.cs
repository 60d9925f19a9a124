using NewsBot.Core.Articles.Feeds.Formats;
using NewsBot.Core.Articles.Fetching;
using NewsBot.Core.Texts;

namespace NewsBot.Core.Articles.Feeds;

/// <summary>What came of asking for a feed.</summary>
internal abstract record FeedAnswer
{
    /// <summary>The feed, and the answer that it came with.</summary>
    public sealed record Read(Feed Feed, FetchResult.Fetched Page) : FeedAnswer;

    /// <summary>Nothing has changed.</summary>
    public sealed record Unchanged(TimeSpan? Freshness) : FeedAnswer;

    /// <summary>Something else is there.</summary>
    public sealed record NoFeed(FetchResult.Fetched Page) : FeedAnswer;

    /// <summary>Nothing came.</summary>
    public sealed record Failed(Phrase Reason, TimeSpan? RetryAfter, bool IsGone) : FeedAnswer;
}
