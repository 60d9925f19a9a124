using Microsoft.Extensions.Options;
using NewsBot.Core.Articles.Fetching;
using NewsBot.Core.Settings;
using NewsBot.Tests.Support.NewsSite;

namespace NewsBot.Tests.Articles.Fetching;

public sealed class WebFetcherTests : IAsyncDisposable
{
    private readonly NewsSite _site = new();
    private readonly FetchingOptions _options = new()
    {
        AllowedHosts = ["127.0.0.0/8"],
        HostPause = TimeSpan.Zero,
        ContactUrl = new Uri("https://bot.example/about"),
    };

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task The_bot_says_who_it_is()
    {
        string? agent = null;
        _site.Page("/", request =>
        {
            agent = request.Header("user-agent");
            return SiteAnswer.Html("x");
        });

        await FetchAsync("/");

        agent.ShouldBe($"NewsBot/{ProductVersion.Number} (+https://bot.example/about)");
    }

    [Fact]
    public async Task What_is_unchanged_is_not_sent_again()
    {
        _site.Page("/", request => request.Header("if-none-match") == "W/\"1\""
            ? SiteAnswer.Of(304).With("Cache-Control", "max-age=60")
            : SiteAnswer.Html("text").With("ETag", "W/\"1\"").With("Last-Modified", "Tue, 05 Aug 2025 10:00:00 GMT"));

        var first = (await FetchAsync("/")).ShouldBeOfType<FetchResult.Fetched>();
        first.Validators.ShouldBe(new CacheValidators("W/\"1\"", "Tue, 05 Aug 2025 10:00:00 GMT"));

        (await FetchAsync("/", first.Validators)).ShouldBe(new FetchResult.Unchanged(TimeSpan.FromMinutes(1)));
    }

    [Fact]
    public async Task Content_is_unpacked_and_its_declared_encoding_told()
    {
        _site.Page("/", SiteAnswer.Gzip("text"u8.ToArray(), "text/html; charset=\"windows-1252\""));

        var page = (await FetchAsync("/")).ShouldBeOfType<FetchResult.Fetched>();

        page.Body.ShouldBe("text"u8.ToArray());
        page.MediaType.ShouldBe("text/html");
        page.Charset.ShouldNotBeNull().Trim('"').ShouldBe("windows-1252");
    }

    [Fact]
    public async Task A_server_that_asks_to_wait_is_left_alone()
    {
        _site.Page("/", SiteAnswer.Of(503).With("Retry-After", "120"));
        using var fetcher = Fetcher();

        var first = (await FetchAsync(fetcher, "/")).ShouldBeOfType<FetchResult.Failed>();
        first.RetryAfter.ShouldBe(TimeSpan.FromMinutes(2));
        (await FetchAsync(fetcher, "/other")).ShouldBeOfType<FetchResult.Failed>().Reason.Key.ShouldBe("Fetching.Wait");

        _site.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Pages_that_the_bot_chooses_obey_robots_txt_and_it_is_asked_once()
    {
        _site.Page("/robots.txt", new SiteAnswer(200, "User-agent: *\nDisallow: /private"u8.ToArray(), "text/plain"))
            .Page("/private/1", SiteAnswer.Html("x"))
            .Page("/open", SiteAnswer.Html("x"));
        using var fetcher = Fetcher();

        (await FetchAsync(fetcher, "/private/1", isAutomatic: true))
            .ShouldBeOfType<FetchResult.Refused>().Reason.Key.ShouldBe("Fetching.Robots");
        (await FetchAsync(fetcher, "/open", isAutomatic: true)).ShouldBeOfType<FetchResult.Fetched>();
        (await FetchAsync(fetcher, "/private/1")).ShouldBeOfType<FetchResult.Fetched>();

        _site.Requests.ShouldBe(["/robots.txt", "/open", "/private/1"]);
    }

    [Fact]
    public async Task A_site_whose_robots_txt_cannot_be_had_is_left_alone_for_now()
    {
        _site.Page("/robots.txt", SiteAnswer.Of(500)).Page("/open", SiteAnswer.Html("x"));

        using var fetcher = Fetcher();
        (await FetchAsync(fetcher, "/open", isAutomatic: true))
            .ShouldBeOfType<FetchResult.Failed>().Reason.Key.ShouldBe("Fetching.NoRobots");
    }

    [Fact]
    public async Task Requests_to_one_host_keep_their_distance()
    {
        _options.HostPause = TimeSpan.FromMilliseconds(60);
        _site.Otherwise = _ => SiteAnswer.Html("x");
        using var fetcher = Fetcher();
        var start = TimeProvider.System.GetTimestamp();

        await Task.WhenAll(Enumerable.Range(0, 5).Select(i => FetchAsync(fetcher, $"/{i}")));

        TimeProvider.System.GetElapsedTime(start).ShouldBeGreaterThan(TimeSpan.FromMilliseconds(230));
    }

    private async Task<FetchResult> FetchAsync(string target, CacheValidators? known = null)
    {
        using var fetcher = Fetcher();
        return await fetcher.FetchAsync(
            new FetchRequest(_site.Address(target), known), TestContext.Current.CancellationToken);
    }

    private Task<FetchResult> FetchAsync(WebFetcher fetcher, string target, bool isAutomatic = false) =>
        fetcher.FetchAsync(
            new FetchRequest(_site.Address(target), IsAutomatic: isAutomatic), TestContext.Current.CancellationToken);

    private WebFetcher Fetcher() => new(Options.Create(_options), TimeProvider.System);
}
