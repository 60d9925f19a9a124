using NewsBot.Core.Articles.Feeds.Formats;
using NewsBot.Core.Articles.Fetching;
using NewsBot.Core.Articles.Reading.Html;
using NewsBot.Core.Articles.Reading.Text;
using NewsBot.Core.Texts;

namespace NewsBot.Core.Articles.Feeds;

/// <summary>Adds feeds, and writes lists of them.</summary>
public sealed class FeedAdmin(IFeedStore feeds, IPageFetcher fetcher, TimeProvider time)
{
    /// <summary>Where sites have their feed that do not name it on their pages.</summary>
    private static readonly string[] UsualPlaces = ["/feed", "/rss", "/rss.xml", "/feed.xml", "/atom.xml", "/index.xml"];

    private readonly FeedSource _source = new(fetcher);

    /// <summary>Follows the feed at an address, or the first feed that the page there names.</summary>
    /// <param name="origin">As in <see cref="FeedSubscription.Origin"/>.</param>
    public async Task<FeedAddition> AddAsync(
        string collection, Uri address, string addedBy, string? origin, CancellationToken cancellation)
    {
        switch (await _source.AskAsync(address, null, cancellation))
        {
            case FeedAnswer.Read read:
                return await AddAsync(new NewFeed(collection, address, null, addedBy, origin), read, cancellation);
            case FeedAnswer.Failed failed:
                return new FeedAddition.Refused(failed.Reason);
            case FeedAnswer.NoFeed other:
                foreach (var place in Places(other.Page))
                {
                    if (await _source.AskAsync(place, null, cancellation) is FeedAnswer.Read { Feed.Items.Count: > 0 } found)
                    {
                        return await AddAsync(new NewFeed(collection, place, null, addedBy, origin), found, cancellation);
                    }
                }

                break;
            default:
                break;
        }

        return new FeedAddition.Refused(new Phrase("Feeds.NoFeedThere"));
    }

    /// <summary>Follows a list of feeds without asking them first; they are asked one after the other soon.</summary>
    /// <returns>How many are new.</returns>
    public async Task<int> ImportAsync(
        string collection, string opml, string addedBy, string? origin, CancellationToken cancellation)
    {
        var added = 0;
        foreach (var (address, title) in Opml.Parse(opml))
        {
            var (_, isNew) = await feeds.AddAsync(
                new NewFeed(collection, address, title, addedBy, origin), cancellation);
            added += isNew ? 1 : 0;
        }

        return added;
    }

    /// <summary>The feeds of a collection as a list that other programs read.</summary>
    public async Task<string> ExportAsync(string collection, CancellationToken cancellation) => Opml.Write(
        (await feeds.ListAsync(collection, cancellation)).Select(feed => (feed.Address, feed.Title)), time.GetUtcNow());

    private async Task<FeedAddition> AddAsync(NewFeed asked, FeedAnswer.Read read, CancellationToken cancellation)
    {
        var (feed, isNew) = await feeds.AddAsync(
            asked with { Address = read.Page.MovedTo ?? asked.Address, Title = read.Feed.Title }, cancellation);
        return new FeedAddition.Followed(feed, isNew, read.Feed.Kind, read.Feed.Items.Count);
    }

    private static IEnumerable<Uri> Places(FetchResult.Fetched page)
    {
        var html = TextDecoder.Decode(page.Body, page.Charset ?? HtmlCharset.Declared(page.Body));
        IReadOnlyList<Uri> named = HtmlDepth.Exceeds(html, 512) ? [] : FeedDiscovery.Find(html, page.Address);
        return named.Count > 0 ? named : UsualPlaces.Select(place => new Uri(page.Address, place));
    }
}
