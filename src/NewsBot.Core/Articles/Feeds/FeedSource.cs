using NewsBot.Core.Articles.Feeds.Formats;
using NewsBot.Core.Articles.Fetching;
using NewsBot.Core.Texts;

namespace NewsBot.Core.Articles.Feeds;

/// <summary>Fetches feeds and reads them.</summary>
internal sealed class FeedSource(IPageFetcher fetcher)
{
    /// <summary>Asks for a feed; where it is an index of sitemaps, for its newest parts as well.</summary>
    public async Task<FeedAnswer> AskAsync(Uri address, CacheValidators? known, CancellationToken cancellation)
    {
        switch (await fetcher.FetchAsync(new FetchRequest(address, known), cancellation))
        {
            case FetchResult.Unchanged unchanged:
                return new FeedAnswer.Unchanged(unchanged.Freshness);
            case FetchResult.Refused refused:
                return new FeedAnswer.Failed(refused.Reason, null, refused.IsGone);
            case FetchResult.Failed failed:
                return new FeedAnswer.Failed(failed.Reason, failed.RetryAfter, IsGone: false);
            case FetchResult.Fetched page when FeedReader.Parse(page.Body, page.Charset, page.Address) is { } feed:
                return new FeedAnswer.Read(await WithPartsAsync(feed, cancellation), page);
            case FetchResult.Fetched page:
                return new FeedAnswer.NoFeed(page);
            default:
                return new FeedAnswer.Failed(new Phrase("Feeds.NoFeed"), null, IsGone: false);
        }
    }

    private async Task<Feed> WithPartsAsync(Feed feed, CancellationToken cancellation)
    {
        var items = new List<FeedItem>(feed.Items);
        foreach (var part in feed.Parts)
        {
            if (await fetcher.FetchAsync(new FetchRequest(part, IsAutomatic: true), cancellation) is FetchResult.Fetched page
                && FeedReader.Parse(page.Body, page.Charset, page.Address) is { } read)
            {
                items.AddRange(read.Items);
            }
        }

        return feed with { Items = items };
    }
}
