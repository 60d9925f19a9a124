using System.Globalization;

namespace NewsBot.Core.Articles.Feeds.Formats;

/// <summary>
/// RSS 0.9x and 2.0 (https://www.rssboard.org/rss-specification) and 1.0 (https://web.resource.org/rss/1.0/spec), with
/// the modules that news feeds use.
/// </summary>
internal static class RssFeed
{
    public static Feed Parse(XmlNode root, Uri? address)
    {
        var channel = root.First("channel") ?? new XmlNode("channel", new Dictionary<string, string>());
        var isRdf = root.Name != "rss";
        var title = channel.Text("title", "dc:title");
        var site = Link(channel, address?.AbsoluteUri);
        var language = channel.Text("language", "dc:language") ?? root.Attribute("xml:lang");
        var items = channel.All("item").Concat(root.All("item")).Take(FeedDocument.MaxItems);
        return new Feed(
            isRdf ? "rss 1.0" : $"rss {root.Attribute("version") ?? "2.0"}",
            FeedText.Line(title),
            channel.Text("description", "dc:description", "itunes:summary"),
            language,
            site,
            FeedDocument.Resolve(
                channel.All("atom:link").FirstOrDefault(link => link.Attribute("rel") == "self")?.Attribute("href"),
                address?.AbsoluteUri),
            Names(channel, "managingEditor", "webMaster", "dc:creator", "dc:author", "itunes:author"),
            Rhythm(channel),
            [.. items.Select(item => Item(item, site?.AbsoluteUri ?? address?.AbsoluteUri))],
            []);
    }

    private static FeedItem Item(XmlNode item, string? site)
    {
        var guid = item.First("guid");
        var id = guid?.OwnText();
        var isPermanent = !"false".Equals(guid?.Attribute("isPermaLink"), StringComparison.OrdinalIgnoreCase);
        var published = FeedDate.TryParse(item.Text("pubDate", "atom:published", "dc:date", "dcterms:issued", "dcterms:created"));
        return new FeedItem(
            id ?? item.Attribute("rdf:about"),
            FeedText.Line(item.Text("title", "dc:title", "media:title")),
            Link(item, site) ?? (isPermanent ? FeedDocument.Resolve(id) : null),
            item.Text("description", "dc:description", "itunes:summary", "media:description"),
            item.Text("content:encoded", "atom:content", "fullitem", "body"),
            Names(item, "author", "dc:creator", "dc:author", "itunes:author", "atom:author"),
            published,
            FeedDate.TryParse(item.Text("atom:updated", "dcterms:modified", "dc:date")),
            item.Text("dc:language"),
            item.First("source")?.OwnText());
    }

    /// <summary>The last plain link counts where there are several, as common readers have it.</summary>
    private static Uri? Link(XmlNode node, string? site)
    {
        var plain = node.All("link")
            .Where(link => link.Attribute("rel") is null or "alternate")
            .Select(link => FeedDocument.Resolve(link.OwnText() ?? link.Attribute("href"), site))
            .OfType<Uri>()
            .LastOrDefault();
        return plain ?? node.All("atom:link")
            .Where(link => link.Attribute("rel") is null or "alternate")
            .Select(link => FeedDocument.Resolve(link.Attribute("href"), site))
            .OfType<Uri>()
            .FirstOrDefault();
    }

    private static List<string> Names(XmlNode node, params IEnumerable<string> fields) =>
        fields
            .Select(field => node.All(field)
                .Select(author => PersonName.Of(author.First("name")?.OwnText() ?? author.First("atom:name")?.OwnText() ?? author.OwnText()))
                .OfType<string>()
                .ToList())
            .FirstOrDefault(names => names.Count > 0) ?? [];

    private static TimeSpan? Rhythm(XmlNode channel)
    {
        if (Number(channel.Text("ttl")) is { } minutes)
        {
            return TimeSpan.FromMinutes(minutes);
        }

        TimeSpan? period = channel.Text("sy:updatePeriod")?.ToLowerInvariant() switch
        {
            "hourly" => TimeSpan.FromHours(1),
            "daily" => TimeSpan.FromDays(1),
            "weekly" => TimeSpan.FromDays(7),
            "monthly" => TimeSpan.FromDays(30),
            "yearly" => TimeSpan.FromDays(365),
            _ => null,
        };
        return period / (Number(channel.Text("sy:updateFrequency")) ?? 1);
    }

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value is > 0 and < 1_000_000
            ? value
            : null;
}
