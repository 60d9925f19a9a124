using Microsoft.Extensions.Logging;
using NewsBot.Core.Articles.Feeds;
using NewsBot.Core.Texts;

namespace NewsBot.Core.Chat.Notices;

/// <summary>Tells in the conversation in which a feed was added.</summary>
public sealed partial class FeedNotices(IEnumerable<INoticeOutlet> outlets, ILogger<FeedNotices> log) : IFeedNotices
{
    /// <inheritdoc />
    public async Task TellAsync(FeedSubscription feed, Phrase notice, CancellationToken cancellation)
    {
        if (NoticeAddress.Parse(feed.Origin) is not { } address
            || outlets.FirstOrDefault(outlet => outlet.Platform == address.Platform) is not { } outlet)
        {
            return;
        }

        try
        {
            if (!await outlet.TellAsync(address.Conversation, notice, address.Language, cancellation))
            {
                LogNobody(feed.Id, address.Platform);
            }
        }
        catch (Exception fault) when (fault is not (OperationCanceledException or OutOfMemoryException))
        {
            // Whatever a platform's trouble is, the feed's state is saved and the other feeds go on.
            LogNotTold(feed.Id, address.Platform, fault);
        }
    }

    [LoggerMessage(1120, LogLevel.Information, "Nobody on {Platform} can be told of feed {FeedId} any more")]
    private partial void LogNobody(long feedId, string platform);

    [LoggerMessage(1121, LogLevel.Warning, "A notice about feed {FeedId} could not be posted on {Platform}")]
    private partial void LogNotTold(long feedId, string platform, Exception exception);
}
