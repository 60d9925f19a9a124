using NewsBot.Core.Articles.Sources;

namespace NewsBot.Core.Articles.Feeds.Formats;

/// <summary>Reads a feed of any format.</summary>
internal static class FeedDocument
{
    /// <summary>Most entries that are read of one feed.</summary>
    public const int MaxItems = 2_000;

    /// <param name="address">Where the feed was fetched from; relative addresses are resolved against it.</param>
    /// <returns>Null where the text is no feed.</returns>
    public static Feed? Parse(string text, Uri? address)
    {
        var start = text.AsSpan().TrimStart().TrimStart('\uFEFF');
        if (start.StartsWith("{"))
        {
            return JsonFeed.Parse(text, address);
        }

        return XmlNodes.Parse(text) is { } root
            ? root.Name.ToLowerInvariant() switch
            {
                "rss" or "rdf:rdf" or "rdf" => RssFeed.Parse(root, address),
                "feed" or "atom:feed" => AtomFeed.Parse(root, address),
                "urlset" or "sitemapindex" => Sitemap.Parse(root, address),
                _ => null,
            }
            : null;
    }

    /// <summary>An absolute web address, resolved where it is relative; null where it is none.</summary>
    public static Uri? Resolve(string? link, params ReadOnlySpan<string?> bases)
    {
        if (string.IsNullOrWhiteSpace(link))
        {
            return null;
        }

        if (WebAddress.TryParse(link) is { } absolute)
        {
            return absolute;
        }

        foreach (var against in bases)
        {
            if (WebAddress.TryParse(against) is { } start && Uri.TryCreate(start, link.Trim(), out var resolved))
            {
                return WebAddress.TryParse(resolved.AbsoluteUri);
            }
        }

        return null;
    }
}
