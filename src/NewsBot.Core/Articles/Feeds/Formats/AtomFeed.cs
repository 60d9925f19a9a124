namespace NewsBot.Core.Articles.Feeds.Formats;

/// <summary>Atom 1.0 (RFC 4287) and 0.3.</summary>
internal static class AtomFeed
{
    private const string Namespace03 = "http://purl.org/atom/ns#";

    public static Feed Parse(XmlNode root, Uri? address)
    {
        var prefix = root.Name.StartsWith("atom:", StringComparison.OrdinalIgnoreCase) ? "atom:" : "";
        var start = Base(root, address?.AbsoluteUri);
        var isOld = root.Attribute("version") == "0.3" || root.Attributes.Values.Contains(Namespace03);
        var authors = Names(root, prefix);
        return new Feed(
            isOld ? "atom 0.3" : "atom 1.0",
            FeedText.Line(Text(root, $"{prefix}title")),
            Text(root, $"{prefix}subtitle") ?? Text(root, $"{prefix}tagline"),
            root.Attribute("xml:lang"),
            Link(root, prefix, start, "alternate"),
            Link(root, prefix, start, "self"),
            authors,
            Rhythm: null,
            [.. root.All($"{prefix}entry").Take(FeedDocument.MaxItems).Select(entry => Entry(entry, prefix, start))],
            []);
    }

    private static FeedItem Entry(XmlNode entry, string prefix, string? start)
    {
        var own = Base(entry, start);
        var updated = FeedDate.TryParse(entry.Text($"{prefix}updated", $"{prefix}modified"));
        return new FeedItem(
            entry.Text($"{prefix}id"),
            FeedText.Line(Text(entry, $"{prefix}title")),
            Link(entry, prefix, own, "alternate") ?? FeedDocument.Resolve(entry.First($"{prefix}content")?.Attribute("src"), own),
            Text(entry, $"{prefix}summary"),
            Text(entry, $"{prefix}content"),
            Names(entry, prefix) is { Count: > 0 } names ? names : entry.First($"{prefix}source") is { } source ? Names(source, prefix) : [],
            FeedDate.TryParse(entry.Text($"{prefix}published", $"{prefix}issued", $"{prefix}created")) ?? updated,
            updated,
            entry.Attribute("xml:lang"));
    }

    /// <summary>
    /// A text construct: XHTML as its markup, everything else as its text (which may be escaped markup).
    /// </summary>
    private static string? Text(XmlNode parent, string name) =>
        parent.First(name) is not { } node ? null
        : node.Attribute("type") is "xhtml" or "application/xhtml+xml" || node.Children.Any() ? node.Markup()
        : node.OwnText();

    private static Uri? Link(XmlNode node, string prefix, string? start, string relation) =>
        node.All($"{prefix}link")
            .Where(link => (link.Attribute("rel") ?? "alternate") == relation)
            .OrderByDescending(link => link.Attribute("type") is null or "text/html" or "application/xhtml+xml")
            .Select(link => FeedDocument.Resolve(link.Attribute("href"), start))
            .FirstOrDefault(link => link is not null);

    private static IReadOnlyList<string> Names(XmlNode node, string prefix) =>
        [.. node.All($"{prefix}author").Select(author => author.Text($"{prefix}name")).OfType<string>()];

    private static string? Base(XmlNode node, string? outer) =>
        node.Attribute("xml:base") is { } given ? FeedDocument.Resolve(given, outer)?.AbsoluteUri ?? outer : outer;
}
