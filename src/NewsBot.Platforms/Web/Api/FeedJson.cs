using NewsBot.Core.Articles.Feeds;

namespace NewsBot.Platforms.Web.Api;

/// <summary>A feed that is followed.</summary>
/// <param name="Status"><c>well</c>, <c>trouble</c> or <c>off</c>.</param>
/// <param name="Due">When it is asked next.</param>
internal sealed record FeedJson(
    string Id, string Address, string? Title, string Status, int Articles, DateTimeOffset? Due, string? Problem)
{
    public static FeedJson Of(FeedSubscription feed) => new(
        Format.Id(feed.Id),
        feed.Address.AbsoluteUri,
        feed.Title,
        feed.State.IsOff ? "off" : feed.State.Problem is null ? "well" : "trouble",
        feed.State.Articles,
        feed.State.DueAt,
        feed.State.Problem);
}
