using System.Xml.Linq;
using NewsBot.Core.Articles.Sources;

namespace NewsBot.Core.Articles.Feeds.Formats;

/// <summary>Lists of feeds as readers exchange them (http://opml.org/spec2.opml).</summary>
public static class Opml
{
    private const int MaxFeeds = 10_000;

    /// <summary>The feeds of a list, each address once; empty where the text is no list.</summary>
    public static IReadOnlyList<(Uri Address, string? Title)> Parse(string text)
    {
        if (XmlNodes.Parse(text) is not { } root || !root.Name.Equals("opml", StringComparison.OrdinalIgnoreCase))
        {
            return [];
        }

        return
        [
            .. Outlines(root)
                .Select(outline => (
                    Address: WebAddress.TryParse(outline.Attribute("xmlUrl") ?? outline.Attribute("xmlurl")),
                    Title: outline.Attribute("title") ?? outline.Attribute("text")))
                .Where(feed => feed.Address is not null)
                .Select(feed => (feed.Address!, feed.Title))
                .DistinctBy(feed => feed.Item1.AbsoluteUri)
                .Take(MaxFeeds),
        ];
    }

    /// <summary>The feeds as a list that other programs read.</summary>
    public static string Write(IEnumerable<(Uri Address, string? Title)> feeds, DateTimeOffset now) => new XDocument(
        new XElement(
            "opml",
            new XAttribute("version", "2.0"),
            new XElement("head", new XElement("title", "NewsBot"), new XElement("dateCreated", now.ToString("R"))),
            new XElement(
                "body",
                feeds.Select(feed => new XElement(
                    "outline",
                    new XAttribute("type", "rss"),
                    new XAttribute("text", feed.Title ?? feed.Address.Host),
                    new XAttribute("xmlUrl", feed.Address.AbsoluteUri)))))).ToString();

    private static IEnumerable<XmlNode> Outlines(XmlNode node) =>
        node.Children.SelectMany(child => Outlines(child).Prepend(child));
}
