using System.Collections.Concurrent;
using System.Globalization;
using NewsBot.Core.Articles;
using NewsBot.Tests.Support.NewsSite;

namespace NewsBot.Tests.Articles.Feeds;

/// <summary>Many feeds over a simulated week, asked at a site on loopback.</summary>
public sealed class FeedWeekTests
{
    private const int EntriesShown = 10;

    [Fact]
    public Task A_week_of_feeds_loses_nothing_and_brings_nothing_twice() => FollowAsync(12);

    [Fact]
    [Trait("Category", "Slow")]
    public Task A_week_of_a_thousand_feeds_loses_nothing_and_brings_nothing_twice() => FollowAsync(1_000);

    private static async Task FollowAsync(int count)
    {
        await using var bench = new FeedFixture();
        bench.Site.Remembers = false;
        var start = bench.Clock.Now;
        var sent = new ConcurrentDictionary<string, int>();
        var (requests, unchanged, saved) = (0, 0, 0L);
        bench.Site.Otherwise = request =>
        {
            Interlocked.Increment(ref requests);
            var feed = int.Parse(request.Target[6..], CultureInfo.InvariantCulture);
            var entries = Entries(feed, start, bench.Clock.Now);
            var tag = $"\"{entries}\"";
            var body = Body(feed, entries, start);
            if (request.Header("if-none-match") == tag)
            {
                Interlocked.Increment(ref unchanged);
                Interlocked.Add(ref saved, body.Length);
                return SiteAnswer.Of(304);
            }

            return feed % 20 == 0 && sent.AddOrUpdate(request.Target, 1, (_, n) => n + 1) % 5 == 0
                ? SiteAnswer.Of(500) // every twentieth feed fails every fifth time
                : SiteAnswer.Xml(body).With("ETag", tag);
        };
        for (var feed = 1; feed <= count; feed++)
        {
            await bench.FollowAsync($"/feed/{feed}");
        }

        var watch = TimeProvider.System.GetTimestamp();
        while (bench.Clock.Now < start.AddDays(7))
        {
            await bench.Poller.RunDueAsync(TestContext.Current.CancellationToken);
            bench.Clock.Now += TimeSpan.FromMinutes(5);
        }

        var took = TimeProvider.System.GetElapsedTime(watch);
        bench.Clock.Now += TimeSpan.FromDays(1); // everything is due once more
        var final = bench.Clock.Now;
        bench.Site.Otherwise = request =>
        {
            var feed = int.Parse(request.Target[6..], CultureInfo.InvariantCulture);
            return SiteAnswer.Xml(Body(feed, Entries(feed, start, final.AddDays(-1)), start));
        };
        await bench.Poller.RunDueAsync(TestContext.Current.CancellationToken);

        var expected = Enumerable.Range(1, count).Sum(feed => Entries(feed, start, final.AddDays(-1)));
        var stored = (await bench.Store.CoverageAsync(new ArticleFilter("main"), TestContext.Current.CancellationToken)).Articles;
        TestContext.Current.SendDiagnosticMessage(
            $"{count} feeds, 7 days: {requests} requests, {unchanged} of them unchanged, {saved / 1024 / 1024} MB saved, "
            + $"{bench.Site.BytesSent / 1024 / 1024} MB sent, {stored} articles of {expected}, {took.TotalSeconds:F1} s");
        stored.ShouldBe(expected);
        (await bench.Feeds.ListAsync("main", TestContext.Current.CancellationToken))
            .Sum(feed => feed.State.Articles).ShouldBe(expected);
    }

    /// <summary>Feeds differ: the quickest has something new every two hours, the slowest every four days.</summary>
    private static int Entries(int feed, DateTimeOffset start, DateTimeOffset now) =>
        Math.Min(EntriesShown, 3) + (int)((now - start) / TimeSpan.FromHours(2 + (feed * 7 % 95)));

    private static string Body(int feed, int entries, DateTimeOffset start)
    {
        var gap = TimeSpan.FromHours(2 + (feed * 7 % 95));
        return FeedFixture.Rss(Enumerable.Range(Math.Max(1, entries - EntriesShown + 1), Math.Min(entries, EntriesShown)).Select(number =>
            FeedFixture.Whole((feed * 100_000) + number)
                .Replace("</item>", $"<pubDate>{start + (gap * (number - 3)):R}</pubDate></item>", StringComparison.Ordinal)));
    }
}
