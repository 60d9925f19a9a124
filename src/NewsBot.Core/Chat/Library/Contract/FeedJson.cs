using System.Globalization;
using NewsBot.Core.Articles.Feeds;

namespace NewsBot.Core.Chat.Library.Contract;

/// <summary>A feed that is followed.</summary>
/// <param name="Status"><c>well</c>, <c>trouble</c> or <c>off</c>.</param>
/// <param name="Due">When it is asked next.</param>
public sealed record FeedJson(
    string FeedId, string Address, string? Title, string Status, int Articles, DateTimeOffset? Due, string? Problem)
{
    /// <summary>The same as <see cref="FeedId"/>: what HTTP has always called it.</summary>
    public string Id => FeedId;

    public static FeedJson Of(FeedSubscription feed) => new(
        feed.Id.ToString(CultureInfo.InvariantCulture),
        feed.Address.AbsoluteUri,
        feed.Title,
        feed.State.IsOff ? "off" : feed.State.Problem is null ? "well" : "trouble",
        feed.State.Articles,
        feed.State.DueAt,
        feed.State.Problem);
}
