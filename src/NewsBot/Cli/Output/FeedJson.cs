using System.Globalization;
using NewsBot.Core.Articles.Feeds;

namespace NewsBot.Cli.Output;

/// <summary>A feed for scripts.</summary>
/// <param name="Status"><c>well</c>, <c>trouble</c> or <c>off</c>.</param>
internal sealed record FeedJson(
    string FeedId, string Address, string? Title, string Status, int Articles, DateTimeOffset? Due, string? Problem)
{
    public static FeedJson Of(FeedSubscription feed) => new(
        feed.Id.ToString(CultureInfo.InvariantCulture),
        feed.Address.AbsoluteUri,
        feed.Title,
        feed.State.IsOff ? "off" : feed.State.Problem is null ? "well" : "trouble",
        feed.State.Articles,
        feed.State.DueAt,
        feed.State.Problem);
}
