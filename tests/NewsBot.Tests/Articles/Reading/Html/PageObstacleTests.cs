using System.Text;
using NewsBot.Core.Articles.Reading;
using NewsBot.Core.Articles.Reading.Drafts;
using NewsBot.Tests.Support;

namespace NewsBot.Tests.Articles.Reading.Html;

public sealed class PageObstacleTests
{
    private static readonly string Story = string.Concat(Enumerable.Repeat(
        "<p>The council decided on Monday to build the bridge, although its price has doubled since last year.</p>", 30));

    [Theory]
    [InlineData("""<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge","isAccessibleForFree":false}</script><p>The council decided on Monday to build the bridge, although its price has doubled.</p>""", "Articles.Paywall")]
    [InlineData("<p>Der Rat hat am Montag beschlossen, die Brücke zu bauen, obwohl ihr Preis sich verdoppelt hat.</p><p>Jetzt weiterlesen mit dem Digital-Abo.</p>", "Articles.Paywall")]
    [InlineData("<p>Wir und unsere Partner verwenden Cookies. Mit Ihrer Einwilligung zeigen wir personalisierte Werbung. Sie können zustimmen oder die Seite werbefrei lesen.</p>", "Articles.ConsentPage")]
    [InlineData("<title>Just a moment...</title><p>Checking your browser before accessing the site, this takes a few seconds only.</p>", "Articles.BotCheck")]
    [InlineData("<p>Hi</p>", null)]
    public async Task Pages_that_stand_where_the_article_should_be_are_refused_with_the_reason(string page, string? reason)
    {
        var item = await ReadAsync($"<!doctype html><html><body><h1>Bridge</h1>{page}</body></html>");
        if (reason is not null)
        {
            item.ShouldBeOfType<ReadItem.Refused>().Reason.Key.ShouldBe(reason);
        }
    }

    [Theory]
    [InlineData("""<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge","isAccessibleForFree":false}</script>""")]
    [InlineData("<p>Subscribe now to continue reading.</p>")]
    [InlineData("<p>Cookies, cookies, consent, privacy policy, cookies.</p>")]
    public async Task A_whole_article_is_read_whatever_else_the_page_says(string extra) =>
        (await ReadAsync($"<!doctype html><html><body><h1>Bridge</h1><article>{Story}</article>{extra}</body></html>"))
            .ShouldBeOfType<ReadItem.Read>();

    [Fact]
    public async Task Metadata_comes_from_the_surest_place()
    {
        var item = await ReadAsync(
            $$"""
            <!doctype html><html lang="en"><head><title>Bridge &amp; Tunnel | The Courier</title>
            <meta property="og:title" content="Bridge &amp;amp; Tunnel | The Courier"><meta property="og:site_name" content="The Courier">
            <meta property="article:published_time" content="2025-08-05T10:00:00Z"><meta name="author" content="By Ann Lee">
            <link rel="canonical" href="https://courier.example/bridge?utm_source=x&amp;id=7#top"></head>
            <body><h1>Something else</h1><time datetime="2020-01-01">old</time><article>{{Story}}</article></body></html>
            """);

        var draft = item.ShouldBeOfType<ReadItem.Read>().Draft;
        draft.Title.ShouldBe("Bridge & Tunnel");
        draft.Publisher.ShouldBe("The Courier");
        draft.Authors.ShouldBe(["Ann Lee"]);
        draft.Published.ShouldBe(new DateOnly(2025, 8, 5));
        draft.Url.ShouldBe("https://courier.example/bridge?id=7");
    }

    [Fact]
    public async Task Where_nothing_is_declared_the_visible_text_and_the_host_serve()
    {
        var item = await ReadAsync(
            $"""
            <!doctype html><html><head><link rel="canonical" href="https://www.bote.example/bruecke"></head>
            <body><div><h1>Brücke</h1><span>Von Ann Lee</span><span>Stand: 5. August 2025, 10:30 Uhr</span></div>{Story}</body></html>
            """);

        var draft = item.ShouldBeOfType<ReadItem.Read>().Draft;
        draft.Publisher.ShouldBe("bote.example");
        draft.Published.ShouldBe(new DateOnly(2025, 8, 5));
        draft.Text.ShouldStartWith("The council");
    }

    private static async Task<ReadItem> ReadAsync(string html)
    {
        var reader = new SourceReader(new ReadingOptions(), new FaultsFail<SourceReader>());
        var source = new LoadSource.Content("page.html", Encoding.UTF8.GetBytes(html));
        return await reader.ReadAsync(source, TestContext.Current.CancellationToken)
            .SingleAsync(TestContext.Current.CancellationToken);
    }
}
