using System.Text;
using Microsoft.Extensions.DependencyInjection;
using NewsBot.Core.Articles;
using NewsBot.Core.Articles.Feeds;
using NewsBot.Core.Articles.Jobs;
using NewsBot.Core.Health;
using NewsBot.Tests.Storage;
using NewsBot.Tests.Support;
using NewsBot.Tests.Support.NewsSite;

namespace NewsBot.Tests.Host;

/// <summary>The bot is killed again and again while it follows feeds and works on a load that was accepted.</summary>
[Trait("Category", "Slow")]
public sealed class FeedKillTests
{
    private const int Kills = 10;
    private const int Feeds = 12;
    private const int Entries = 40;
    private const int Loaded = 2_000;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Killed_ten_times_while_it_polls_and_loads_it_loses_nothing_and_stores_nothing_twice()
    {
        using var folder = new TemporaryFolder();
        await using var site = new CountingSite(Answer);
        var job = await PrepareAsync(folder.Path, site);
        for (var kill = 0; kill < Kills; kill++)
        {
            var after = Random.Shared.Next(1, 60);
            TestContext.Current.TestOutputHelper?.WriteLine($"Kill {kill + 1}: after {after} requests");
            var reached = site.AfterMore(after);
            using var bot = await StartAsync(folder.Path);
            await reached.WaitAsync(Patience.Limit, Cancellation);
            await bot.Process.KillAsync();
            await MakeDueAsync(folder.Path);
        }

        var last = TimeProvider.System.GetUtcNow();
        using (await StartAsync(folder.Path))
        {
            await UntilDoneAsync(folder.Path, job, last);
        }

        await ShouldHoldAsync(folder.Path, job);
    }

    private static async Task<long> PrepareAsync(string data, CountingSite site)
    {
        await using var bot = InProcess.On(data);
        for (var feed = 0; feed < Feeds; feed++)
        {
            await bot.GetRequiredService<IFeedStore>().AddAsync(
                new NewFeed(Article.DefaultCollection, site.Address($"/feed/{feed}"), null, "terminal:tester"), Cancellation);
        }

        var lines = string.Join('\n', Enumerable.Range(0, Loaded).Select(SomeNews.JsonLine));
        return (await bot.GetRequiredService<IJobQueue>().EnqueueAsync(
            new NewJob(Article.DefaultCollection, "news.jsonl", "web:tester", Payload: Encoding.UTF8.GetBytes(lines)), Cancellation)).Id;
    }

    private static Task<RunningBot> StartAsync(string data) => RunningBot.StartAsync(
        data,
        "--set", "Bundled:Load=false", "--set", "Browser:Open=false", "--set", "Loading:Lease=00:00:01",
        "--set", "Fetching:AllowedHosts:0=127.0.0.1", "--set", "Fetching:HostPause=00:00:00", "--set", "Fetching:ObeyRobots=false");

    /// <summary>Has the feeds that were being asked asked again without the wait for their lease's end.</summary>
    private static async Task MakeDueAsync(string data)
    {
        await using var bot = InProcess.On(data);
        var feeds = bot.GetRequiredService<IFeedStore>();
        foreach (var feed in await feeds.ListAsync("main", Cancellation))
        {
            await feeds.SaveAsync(feed with { State = feed.State with { DueAt = DateTimeOffset.UnixEpoch } }, [], Cancellation);
        }
    }

    private static async Task UntilDoneAsync(string data, long job, DateTimeOffset since)
    {
        using var patience = Patience.Bounded(Cancellation);
        await using var bot = InProcess.On(data);
        var (feeds, jobs) = (bot.GetRequiredService<IFeedStore>(), bot.GetRequiredService<IJobQueue>());
        using var look = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        while (await look.WaitForNextTickAsync(patience.Token))
        {
            if ((await jobs.FindAsync("main", job, patience.Token))!.State == JobState.Done
                && (await feeds.ListAsync("main", patience.Token)).All(feed => feed.State.AskedAt >= since))
            {
                return;
            }
        }
    }

    private static async Task ShouldHoldAsync(string data, long job)
    {
        await using var bot = InProcess.On(data);
        var articles = await bot.GetRequiredService<IArticleStore>()
            .ExportAsync("main", Cancellation).ToListAsync(Cancellation);

        articles.Count.ShouldBe(Loaded + (Feeds * Entries));
        articles.DistinctBy(article => article.Title).Count().ShouldBe(articles.Count);
        articles.ShouldAllBe(article => article.Version == 1);
        for (var feed = 0; feed < Feeds; feed++)
        {
            for (var entry = 0; entry < Entries; entry++)
            {
                articles.ShouldContain(article => article.Text == SomeNews.Text(Number(feed, entry)));
            }
        }

        var progress = (await bot.GetRequiredService<IJobQueue>().FindAsync("main", job, Cancellation))
            .ShouldNotBeNull().Progress;
        (progress.Items, progress.Rejected, progress.Failed, progress.Updated).ShouldBe((Loaded, 0, 0, 0));
        foreach (var check in bot.GetServices<IDoctorCheck>())
        {
            (await check.RunAsync(Cancellation)).ShouldAllBe(finding => finding.Level != FindingLevel.Fail);
        }
    }

    /// <summary>Every other feed carries whole texts; the rest have them on pages of their own.</summary>
    private static SiteAnswer Answer(SiteRequest request, Uri site)
    {
        var parts = request.Target.Split('/');
        if (parts[1] == "page")
        {
            var number = int.Parse(parts[2], System.Globalization.CultureInfo.InvariantCulture);
            return SiteAnswer.Html($"<title>{SomeNews.Title(number)}</title><h1>{SomeNews.Title(number)}</h1><article>{Paragraphs(number)}</article>");
        }

        var feed = int.Parse(parts[2], System.Globalization.CultureInfo.InvariantCulture);
        var items = Enumerable.Range(0, Entries).Select(entry => Number(feed, entry)).Select(number =>
            $"<item><guid>{number}</guid><title>{SomeNews.Title(number)}</title><link>{site}page/{number}</link>"
            + $"<description><![CDATA[{(feed % 2 == 0 ? Paragraphs(number) : "Short.")}]]></description></item>");
        return SiteAnswer.Xml($"<rss version=\"2.0\"><channel><title>Courier {feed}</title>{string.Concat(items)}</channel></rss>");
    }

    private static string Paragraphs(int number) =>
        string.Concat(SomeNews.Text(number).Split("\n\n").Select(paragraph => $"<p>{paragraph}</p>"));

    private static int Number(int feed, int entry) => 10_000 + (feed * Entries) + entry;

    /// <summary>A site that tells when so many requests have come.</summary>
    private sealed class CountingSite : IAsyncDisposable
    {
        private readonly NewsSite _site = new() { Remembers = false };
        private readonly Lock _lock = new();
        private (int Left, TaskCompletionSource Reached) _waiting = (0, new TaskCompletionSource());

        public CountingSite(Func<SiteRequest, Uri, SiteAnswer> answer) => _site.Otherwise = request =>
        {
            lock (_lock)
            {
                _waiting.Left--;
                if (_waiting.Left <= 0)
                {
                    _waiting.Reached.TrySetResult();
                }
            }

            return answer(request, _site.Address("/"));
        };

        public Uri Address(string target) => _site.Address(target);

        public Task AfterMore(int requests)
        {
            lock (_lock)
            {
                _waiting = (requests, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
                return _waiting.Reached.Task;
            }
        }

        public ValueTask DisposeAsync() => _site.DisposeAsync();
    }
}
