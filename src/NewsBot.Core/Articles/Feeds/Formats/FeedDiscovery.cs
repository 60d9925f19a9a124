using AngleSharp.Html.Parser;

namespace NewsBot.Core.Articles.Feeds.Formats;

/// <summary>Finds the feeds that a page names: https://www.rssboard.org/rss-autodiscovery</summary>
internal static class FeedDiscovery
{
    private const int MaxFeeds = 20;

    private static readonly string[] Types =
        ["application/rss+xml", "application/atom+xml", "application/feed+json", "application/json", "application/rdf+xml", "text/xml", "application/xml"];

    /// <summary>In the page's order, those for comments last.</summary>
    public static IReadOnlyList<Uri> Find(string html, Uri address)
    {
        using var document = new HtmlParser().ParseDocument(html);
        var start = FeedDocument.Resolve(document.QuerySelector("base[href]")?.GetAttribute("href"), address.AbsoluteUri) ?? address;
        return
        [
            .. document.QuerySelectorAll("link[rel~='alternate'],link[rel~='feed']")
                .Where(link => Types.Contains(link.GetAttribute("type")?.Trim().ToLowerInvariant())
                    || link.GetAttribute("rel")!.Contains("feed", StringComparison.OrdinalIgnoreCase))
                .OrderBy(link => $"{link.GetAttribute("title")} {link.GetAttribute("href")}".Contains("comment", StringComparison.OrdinalIgnoreCase))
                .Select(link => FeedDocument.Resolve(link.GetAttribute("href"), start.AbsoluteUri))
                .OfType<Uri>()
                .Distinct()
                .Take(MaxFeeds),
        ];
    }
}
