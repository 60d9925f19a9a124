using System.Diagnostics;
using NewsBot.Core.Texts;

namespace NewsBot.Core.Articles.Feeds;

/// <summary>How feeds are spoken of, wherever they are managed.</summary>
public static class FeedPhrases
{
    public static Phrase Of(FeedAddition addition) => addition switch
    {
        FeedAddition.Followed { IsNew: true } added =>
            new Phrase("Feeds.Added", added.Feed.Id, Name(added.Feed), added.Kind, added.Items),
        FeedAddition.Followed known => new Phrase("Feeds.AddedBefore", known.Feed.Id, Name(known.Feed)),
        FeedAddition.Refused refused => refused.Reason,
        _ => throw new UnreachableException(),
    };

    public static Phrase List(IReadOnlyList<FeedSubscription> feeds) =>
        feeds.Count == 0 ? new Phrase("Feeds.None") : new Phrase("Feeds.List", feeds.Count, feeds.Select(Line).ToList());

    /// <summary>One feed on one line: number, name, address, and how it is.</summary>
    public static Phrase Line(FeedSubscription feed)
    {
        var (state, address) = (feed.State, feed.Address.AbsoluteUri);
        return state.IsOff ? new Phrase("Feeds.LineOff", feed.Id, Name(feed), address, state.Articles, state.Problem)
            : state.Problem is not null
                ? new Phrase("Feeds.LineTrouble", feed.Id, Name(feed), address, state.Articles, state.FailingSince, state.Problem)
                : new Phrase("Feeds.LineWell", feed.Id, Name(feed), address, state.Articles, state.Interval.TotalMinutes);
    }

    /// <summary>As the feed calls itself, or its host.</summary>
    public static string Name(FeedSubscription feed) => feed.Title ?? feed.Address.Host;
}
