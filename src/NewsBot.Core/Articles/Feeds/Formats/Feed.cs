namespace NewsBot.Core.Articles.Feeds.Formats;

/// <summary>A feed or sitemap as it was read.</summary>
/// <param name="Kind">
/// As it calls itself: <c>rss 2.0</c>, <c>atom 1.0</c>, <c>json 1.1</c>, <c>sitemap</c>, <c>news sitemap</c>.
/// </param>
/// <param name="Site">The page that the feed belongs to.</param>
/// <param name="Self">Where the feed says that it lies.</param>
/// <param name="Rhythm">How often the feed says that it is worth asking; null where it does not.</param>
/// <param name="Items">In the feed's order.</param>
/// <param name="Parts">Further sitemaps, newest first, where this is an index of sitemaps.</param>
public sealed record Feed(
    string Kind,
    string? Title,
    string? Description,
    string? Language,
    Uri? Site,
    Uri? Self,
    IReadOnlyList<string> Authors,
    TimeSpan? Rhythm,
    IReadOnlyList<FeedItem> Items,
    IReadOnlyList<Uri> Parts);
