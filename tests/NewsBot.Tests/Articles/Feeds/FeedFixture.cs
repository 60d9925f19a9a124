using Microsoft.Extensions.Logging.Abstractions;
using NewsBot.Core.Articles;
using NewsBot.Core.Articles.Feeds;
using NewsBot.Core.Articles.Fetching;
using NewsBot.Core.Articles.Loading;
using NewsBot.Core.Articles.Reading;
using NewsBot.Core.Articles.Reading.Drafts;
using NewsBot.Core.Texts;
using NewsBot.Sqlite;
using NewsBot.Tests.Storage;
using NewsBot.Tests.Support;
using NewsBot.Tests.Support.NewsSite;

namespace NewsBot.Tests.Articles.Feeds;

/// <summary>Feeds of a loopback site, followed into a real store under a clock that the test sets.</summary>
internal sealed class FeedFixture : IFeedNotices, IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SqliteDatabase _database;
    private readonly WebFetcher _fetcher;

    public FeedFixture(FeedOptions? options = null)
    {
        _database = new SqliteDatabase(_folder.Path, Clock);
        _fetcher = new WebFetcher(
            Microsoft.Extensions.Options.Options.Create(new FetchingOptions { AllowedHosts = ["127.0.0.1"], HostPause = TimeSpan.Zero, ObeyRobots = false }),
            TimeProvider.System);
        Store = new SqliteArticleStore(_database);
        Feeds = new SqliteFeedStore(_database);
        Audit = new SqliteAuditLog(_database);
        var reader = new SourceReader(new ReadingOptions(), new FaultsFail<SourceReader>(), _fetcher);
        Load = new LoadArticles(reader, Store, TimeProvider.System, NullLogger<LoadArticles>.Instance);
        var settings = Microsoft.Extensions.Options.Options.Create(options ?? new FeedOptions());
        var poll = new FeedPoll(Feeds, _fetcher, Load, settings, Clock, NullLogger<FeedPoll>.Instance, this);
        Poller = new FeedPoller(Feeds, poll, settings, Clock, new FaultsFail<FeedPoller>());
        Admin = new FeedAdmin(Feeds, _fetcher, Clock);
        Check = new FeedCheck(Feeds, _fetcher, reader);
    }

    public SettableClock Clock { get; } = new();

    public NewsSite Site { get; } = new();

    /// <summary>What who added a feed was told.</summary>
    public List<string> Notices { get; } = [];

    public IArticleStore Store { get; }

    public IFeedStore Feeds { get; }

    public IAuditLog Audit { get; }

    public LoadArticles Load { get; }

    public FeedPoller Poller { get; }

    public FeedAdmin Admin { get; }

    public FeedCheck Check { get; }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static string Rss(params IEnumerable<string> items) =>
        $"<rss version=\"2.0\"><channel><title>Courier</title>{string.Concat(items)}</channel></rss>";

    /// <summary>An entry that carries its whole text.</summary>
    public static string Whole(int number, string? extra = null) =>
        $"<item><guid>{number}</guid><title>Report {number}</title><link>https://courier.example/{number}</link>"
        + $"<description><![CDATA[{Text(number)} {extra}]]></description></item>";

    /// <summary>An entry whose article is on its page.</summary>
    public string Linked(int number) =>
        $"<item><guid>{number}</guid><title>Report {number}</title><link>{Site.Address($"/articles/{number}")}</link>"
        + "<description>Short.</description><pubDate>Tue, 05 Aug 2025 10:00:00 GMT</pubDate></item>";

    public static string Page(int number) =>
        $"<!doctype html><html><head><title>Report {number}</title></head><body><h1>Report {number}</h1><article>{Text(number)}</article></body></html>";

    public async Task<FeedSubscription> FollowAsync(string target) =>
        (await Feeds.AddAsync(new NewFeed("main", Site.Address(target), null, "terminal:tester"), Cancellation)).Feed;

    public async Task<FeedSubscription> FindAsync(long id) =>
        (await Feeds.FindAsync("main", id, Cancellation)).ShouldNotBeNull();

    /// <summary>Goes to the moment at which a feed is due, and asks.</summary>
    public async Task<FeedSubscription> AskAsync(long id)
    {
        Clock.Now = (await FindAsync(id)).State.DueAt ?? Clock.Now;
        await Poller.RunDueAsync(Cancellation);
        return await FindAsync(id);
    }

    public async Task<IReadOnlyList<Article>> ArticlesAsync() =>
        (await Store.ListAsync(new ArticleQuery(new ArticleFilter("main"), Take: 1000), Cancellation)).Articles;

    public Task TellAsync(FeedSubscription feed, Phrase notice, CancellationToken cancellation)
    {
        Notices.Add(notice.In("en"));
        return Task.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        Poller.Dispose();
        _fetcher.Dispose();
        await Site.DisposeAsync();
        _database.Dispose();
        _folder.Dispose();
    }

    private static string Text(int number) => string.Concat(Enumerable.Range(1, 24).Select(i =>
        $"<p>Paragraph {i} of report {number} tells what the council of town {number * 31 % 97} has decided on day {i * number}.</p>"));
}
