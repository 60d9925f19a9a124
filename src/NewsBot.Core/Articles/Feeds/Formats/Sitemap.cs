namespace NewsBot.Core.Articles.Feeds.Formats;

/// <summary>
/// Sitemaps and indexes of them (https://www.sitemaps.org/protocol.html), with Google's news extension.
/// </summary>
internal static class Sitemap
{
    /// <summary>Most further sitemaps of an index that are looked at.</summary>
    private const int MaxParts = 5;

    public static Feed Parse(XmlNode root, Uri? address)
    {
        var isNews = root.All("url").Any(url => url.First("news:news") is not null);
        var items = root.All("url")
            .Select(url => Item(url, address?.AbsoluteUri))
            .Where(item => item.Link is not null)
            .OrderByDescending(item => item.Published ?? item.Updated)
            .Take(FeedDocument.MaxItems);
        var parts = root.All("sitemap")
            .Select(part => (Link: FeedDocument.Resolve(part.Text("loc"), address?.AbsoluteUri), Day: FeedDate.TryParse(part.Text("lastmod"))))
            .Where(part => part.Link is not null)
            .OrderByDescending(part => part.Day)
            .Take(MaxParts)
            .Select(part => part.Link!);
        return new Feed(
            isNews ? "news sitemap" : "sitemap",
            root.First("url")?.First("news:news")?.First("news:publication")?.Text("news:name"),
            null,
            null,
            address is null ? null : new Uri(address, "/"),
            address,
            [],
            null,
            [.. items],
            [.. parts]);
    }

    private static FeedItem Item(XmlNode url, string? start)
    {
        var news = url.First("news:news");
        var publication = news?.First("news:publication");
        return new FeedItem(
            null,
            news?.Text("news:title"),
            FeedDocument.Resolve(url.Text("loc"), start),
            Published: FeedDate.TryParse(news?.Text("news:publication_date")),
            Updated: FeedDate.TryParse(url.Text("lastmod")),
            Language: publication?.Text("news:language"),
            Publisher: publication?.Text("news:name"));
    }
}
