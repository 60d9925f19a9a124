using NewsBot.Core.Texts;

namespace NewsBot.Core.Articles.Feeds;

/// <summary>Tells who added a feed what they should know of it.</summary>
public interface IFeedNotices
{
    /// <summary>Tells it where the feed was added, if that place can be spoken to. Never fails for want of it.</summary>
    Task TellAsync(FeedSubscription feed, Phrase notice, CancellationToken cancellation);
}
