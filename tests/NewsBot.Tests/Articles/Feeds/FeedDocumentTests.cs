using FsCheck;
using FsCheck.Fluent;
using NewsBot.Core.Articles.Feeds.Formats;

namespace NewsBot.Tests.Articles.Feeds;

public sealed class FeedDocumentTests
{
    private static readonly Uri Address = new("https://courier.example/feeds/all.xml");

    [Fact]
    public void A_feed_with_the_faults_of_real_feeds_is_read()
    {
        var feed = Parse(
            """

            <?xml version="1.1" encoding="ISO-8859-1"?>
            <!DOCTYPE rss [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;">]>
            <rss version="2.0"><channel><title>Law & Order&nbsp;&ndash; News</title>
            <item><title>B&uuml;rger &lol2; &amp;amp; Br&uuml;cke</title><link>/a?x=1&y=2</link>
            <itunes:author>Ann</itunes:author><pubDate>Di, 5 Aug 2025 10:00:00 MESZ</pubDate></item>
            <item><title>cut of
            """);

        feed.Title.ShouldBe("Law & Order – News");
        feed.Items[0].Title.ShouldBe("Bürger &lol2; & Brücke");
        feed.Items[0].Link.ShouldBe(new Uri("https://courier.example/a?x=1&y=2"));
        feed.Items[0].Published.ShouldBe(new DateTimeOffset(2025, 8, 5, 10, 0, 0, TimeSpan.FromHours(2)));
        feed.Items[1].Title.ShouldNotBeNull().ShouldStartWith("cut of");
    }

    [Fact]
    public void Namespaces_count_not_their_prefixes()
    {
        var feed = Parse(
            """
            <a:feed xmlns:a="http://www.w3.org/2005/Atom" xml:base="https://courier.example/"><a:title>Courier</a:title>
            <a:entry><a:id>1</a:id><a:title type="html">&lt;b&gt;Bridge&lt;/b&gt; opens</a:title><a:link href="bridge"/>
            <a:content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Text &amp; more</p></div></a:content></a:entry></a:feed>
            """);

        feed.Kind.ShouldBe("atom 1.0");
        var item = feed.Items.ShouldHaveSingleItem();
        item.Title.ShouldBe("Bridge opens");
        item.Link.ShouldBe(new Uri("https://courier.example/bridge"));
        item.Content.ShouldBe("<div><p>Text &amp; more</p></div>");
    }

    [Fact]
    public void Sitemaps_with_news_are_read_newest_first()
    {
        var feed = Parse(
            """
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9">
            <url><loc>https://courier.example/old</loc><lastmod>2025-08-01</lastmod></url>
            <url><loc>https://courier.example/new</loc><n:news><n:publication><n:name>Courier</n:name><n:language>de</n:language></n:publication>
            <n:publication_date>2025-08-05T10:00:00+02:00</n:publication_date><n:title>Bridge</n:title></n:news></url></urlset>
            """);

        feed.Kind.ShouldBe("news sitemap");
        feed.Items.Select(item => item.Link!.AbsolutePath).ShouldBe(["/new", "/old"]);
        feed.Items[0].Title.ShouldBe("Bridge");
        feed.Items[0].Publisher.ShouldBe("Courier");
    }

    [Fact]
    public void An_index_of_sitemaps_names_the_newest_parts() =>
        Parse(
            """
            <sitemapindex><sitemap><loc>https://courier.example/1.xml</loc><lastmod>2025-01-01</lastmod></sitemap>
            <sitemap><loc>https://courier.example/2.xml</loc><lastmod>2025-08-01</lastmod></sitemap></sitemapindex>
            """).Parts.Select(part => part.AbsolutePath).ShouldBe(["/2.xml", "/1.xml"]);

    [Fact]
    public void The_rhythm_that_a_feed_asks_for_is_kept()
    {
        Parse("<rss><channel><ttl>90</ttl></channel></rss>").Rhythm.ShouldBe(TimeSpan.FromMinutes(90));
        Parse("<rss xmlns:s='http://purl.org/rss/1.0/modules/syndication/'><channel><s:updatePeriod>daily</s:updatePeriod><s:updateFrequency>4</s:updateFrequency></channel></rss>")
            .Rhythm.ShouldBe(TimeSpan.FromHours(6));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html><body>no feed</body></html>")]
    [InlineData("{\"version\":\"https://jsonfeed.org/version/1\"}")]
    [InlineData("{\"items\":[]}")]
    [InlineData("plain text")]
    public void What_is_no_feed_is_told_apart(string text) => FeedDocument.Parse(text, Address).ShouldBeNull();

    [Fact]
    public void Deep_nesting_ends_the_reading_without_harm() =>
        FeedDocument.Parse("<rss>" + string.Concat(Enumerable.Repeat("<a>", 200_000)), Address).ShouldNotBeNull();

    [Fact]
    public void No_text_makes_the_reader_fail() => Prop.ForAll<string>(text =>
    {
        FeedDocument.Parse("<rss><channel><item><title>" + text, Address);
        FeedDocument.Parse("<feed " + text, Address);
        FeedDocument.Parse("{\"version\":\"1.1\",\"items\":[" + text, Address);
        Opml.Parse("<opml>" + text);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_list_of_feeds_comes_back_as_it_was_written()
    {
        (Uri, string?)[] feeds = [(new Uri("https://a.example/feed?x=1&y=<2>"), "A & \"B\""), (new Uri("https://b.example/"), null)];

        var read = Opml.Parse(Opml.Write(feeds, DateTimeOffset.UnixEpoch));

        read.Select(feed => feed.Address).ShouldBe(feeds.Select(feed => feed.Item1));
        read[0].Title.ShouldBe("A & \"B\"");
    }

    [Fact]
    public void Nested_lists_are_read_whole() =>
        Opml.Parse("<opml><body><outline text='News'><outline text='A' xmlUrl='https://a.example/f'/><outline xmlUrl='file:///etc/passwd'/></outline></body></opml>")
            .ShouldHaveSingleItem().Title.ShouldBe("A");

    [Fact]
    public void A_page_names_its_feeds() =>
        FeedDiscovery.Find(
            """
            <html><head><link rel="alternate" type="application/rss+xml" href="/comments/feed" title="Comments">
            <link rel="alternate" type="application/rss+xml" href="/feed"><link rel="alternate" hreflang="en" href="/en">
            <link rel="stylesheet" type="text/css" href="/x.css"></head></html>
            """, new Uri("https://courier.example/news/"))
            .Select(feed => feed.AbsolutePath).ShouldBe(["/feed", "/comments/feed"]);

    [Theory]
    [InlineData("Tue, 05 Aug 2025 10:00:00 GMT", "2025-08-05T10:00:00+00:00")]
    [InlineData("Tue, 05 Aug 2025 10:00 EST", "2025-08-05T10:00:00-05:00")]
    [InlineData("5 Aug 2025 10:00:00 +0200", "2025-08-05T10:00:00+02:00")]
    [InlineData("2025-08-05T10:00:00Z", "2025-08-05T10:00:00+00:00")]
    [InlineData("2025-08-05 10:00:00", "2025-08-05T10:00:00+00:00")]
    [InlineData("2025-08-05", "2025-08-05T00:00:00+00:00")]
    [InlineData("yesterday", null)]
    [InlineData("", null)]
    public void Moments_are_read_in_every_form(string text, string? expected) =>
        FeedDate.TryParse(text)?.ToString("yyyy-MM-ddTHH:mm:sszzz", null).ShouldBe(expected);

    private static Feed Parse(string text) => FeedDocument.Parse(text, Address).ShouldNotBeNull();
}
