using NewsBot.Core.Texts;

namespace NewsBot.Core.Articles.Feeds;

/// <summary>What came of adding a feed.</summary>
public abstract record FeedAddition
{
    /// <summary>The feed is followed.</summary>
    /// <param name="IsNew">False where it was followed before.</param>
    /// <param name="Kind">As of <see cref="NewsBot.Core.Articles.Feeds.Formats.Feed.Kind"/>.</param>
    /// <param name="Items">Entries that it has now.</param>
    public sealed record Followed(FeedSubscription Feed, bool IsNew, string Kind, int Items) : FeedAddition;

    /// <summary>There is no feed to follow.</summary>
    public sealed record Refused(Phrase Reason) : FeedAddition;
}
