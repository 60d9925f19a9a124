using System.Text;
using Microsoft.Extensions.Options;
using NewsBot.Core.Articles.Fetching;
using NewsBot.Tests.Support;
using NewsBot.Tests.Support.NewsSite;

namespace NewsBot.Tests.Articles.Fetching;

/// <summary>
/// <c>news.test</c> is allowed although it is on loopback; the listener called forbidden stands for everything that the
/// bot must not reach.
/// </summary>
public sealed class HostileSiteTests : IAsyncDisposable
{
    private readonly NewsSite _site = new();
    private readonly NewsSite _forbidden = new() { Otherwise = _ => SiteAnswer.Html("secret") };
    private readonly FixedNames _names = new FixedNames().Add("news.test", "127.0.0.1");
    private readonly FetchingOptions _options = new()
    {
        AllowedHosts = ["news.test"],
        HostPause = TimeSpan.Zero,
        MaxBytes = 1024 * 1024,
        Timeout = Patience.Limit,
    };

    public async ValueTask DisposeAsync()
    {
        await _site.DisposeAsync();
        await _forbidden.DisposeAsync();
    }

    [Theory]
    [InlineData("http://127.0.0.1:{0}/")]
    [InlineData("http://localhost:{0}/")]
    [InlineData("http://2130706433:{0}/")]
    [InlineData("http://0x7f.1:{0}/")]
    [InlineData("http://0.0.0.0:{0}/")]
    [InlineData("http://[::1]:{0}/")]
    [InlineData("http://[::ffff:127.0.0.1]:{0}/")]
    [InlineData("http://[::ffff:7f00:1]:{0}/")]
    [InlineData("http://[64:ff9b::127.0.0.1]:{0}/")]
    [InlineData("http://[2002:7f00:1::]:{0}/")]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    [InlineData("http://rebound.test:{0}/")]
    public async Task Neither_an_address_nor_a_redirect_leads_into_the_local_network(string template)
    {
        _names.Add("localhost", "127.0.0.1 ::1").Add("rebound.test", "10.0.0.1 127.0.0.1");
        var address = string.Format(null, CompositeFormat.Parse(template), _forbidden.Port);
        _site.Page("/go", SiteAnswer.Redirect(address));

        await ShouldBeRefusedAsync("Fetching.Forbidden", new Uri(address));
        await ShouldBeRefusedAsync("Fetching.Forbidden", _site.Address("/go", "news.test"));

        _forbidden.Connections.ShouldBe(0);
    }

    [Fact]
    public async Task A_name_that_changes_its_address_after_the_check_gains_nothing()
    {
        // The first answer is the site, which is allowed; any later one is the forbidden listener's address.
        _options.AllowedHosts.Add("127.0.0.1");
        _names.Add("turncoat.test", "127.0.0.1", "127.0.0.2");
        _site.Otherwise = _ => SiteAnswer.Html("public") with { Closes = true };
        using var fetcher = Fetcher();

        (await FetchAsync(fetcher, _site.Address("/", "turncoat.test"))).ShouldBeOfType<FetchResult.Fetched>();
        _names.Lookups.ShouldBe(1); // what was looked up and checked is what was connected to

        var second = await FetchAsync(fetcher, _site.Address("/", "turncoat.test"));
        second.ShouldBeOfType<FetchResult.Refused>().Reason.Key.ShouldBe("Fetching.Forbidden");
        _names.Lookups.ShouldBe(2);
        _site.Connections.ShouldBe(1);
    }

    [Fact]
    public async Task Of_several_addresses_only_the_allowed_ones_are_tried()
    {
        _options.AllowedHosts.Add("127.0.0.1");
        _names.Add("two.test", "127.0.0.9 127.0.0.1");
        _site.Otherwise = _ => SiteAnswer.Html("public");

        (await FetchAsync(_site.Address("/", "two.test"))).ShouldBeOfType<FetchResult.Fetched>();
    }

    [Fact]
    public async Task A_redirect_must_lead_to_the_web()
    {
        foreach (var location in new[] { "file:///etc/passwd", "gopher://x/", "javascript:alert(1)", "http://", "" })
        {
            _site.Page("/go", SiteAnswer.Redirect(location));
            if (location.Length > 0)
            {
                await ShouldBeRefusedAsync("Fetching.BadRedirect", _site.Address("/go", "news.test"));
            }
        }
    }

    [Fact]
    public async Task A_circle_of_redirects_ends()
    {
        _site.Page("/a", SiteAnswer.Redirect("/b")).Page("/b", SiteAnswer.Redirect("/a"));

        await ShouldBeRefusedAsync("Fetching.TooManyRedirects", _site.Address("/a", "news.test"));

        _site.Requests.Count.ShouldBe(11);
    }

    [Fact]
    public async Task Ten_redirects_are_followed_and_a_permanent_move_is_told()
    {
        for (var i = 0; i < 10; i++)
        {
            _site.Page($"/{i}", SiteAnswer.Redirect($"/{i + 1}", 301));
        }

        _site.Page("/10", SiteAnswer.Html("there"));

        var page = (await FetchAsync(_site.Address("/0", "news.test"))).ShouldBeOfType<FetchResult.Fetched>();
        page.MovedTo.ShouldBe(_site.Address("/10", "news.test"));
    }

    [Fact]
    public async Task A_gzip_bomb_is_not_unpacked()
    {
        _site.Page("/bomb", SiteAnswer.Gzip(new byte[64 * 1024 * 1024]));
        await ShouldBeRefusedAsync("Fetching.TooLarge", _site.Address("/bomb", "news.test"));
    }

    [Fact]
    public async Task A_body_that_is_too_long_is_refused()
    {
        _site.Page("/long", SiteAnswer.Html(new string('x', 2 * 1024 * 1024)));
        await ShouldBeRefusedAsync("Fetching.TooLarge", _site.Address("/long", "news.test"));
    }

    [Fact]
    public async Task Broken_answers_are_failures()
    {
        (string Path, SiteAnswer Answer)[] broken =
        [
            ("/nothing", new SiteAnswer(0, []) { Raw = [] }),
            ("/noise", new SiteAnswer(0, []) { Raw = Encoding.ASCII.GetBytes("SSH-2.0-OpenSSH_9.2\r\n") }),
            ("/short", SiteAnswer.Html("half") with { ClaimedLength = 100_000 }),
            ("/gzip", new SiteAnswer(200, Encoding.ASCII.GetBytes(new string('?', 500))) { Headers = [("Content-Encoding", "gzip")] }),
            ("/headers", new SiteAnswer(0, []) { Raw = Encoding.ASCII.GetBytes(
                "HTTP/1.1 200 OK\r\n" + string.Concat(Enumerable.Repeat("X: " + new string('y', 1000) + "\r\n", 200))) }),
        ];
        foreach (var (path, answer) in broken)
        {
            _site.Page(path, answer);
            var result = await FetchAsync(_site.Address(path, "news.test"));
            result.ShouldBeOfType<FetchResult.Failed>(path).Reason.Key.ShouldBe("Fetching.Broken", path);
        }
    }

    [Fact]
    public async Task An_answer_that_never_ends_is_left()
    {
        _options.Timeout = TimeSpan.FromSeconds(1);
        _site.Page("/slow", SiteAnswer.Html("begins") with { ClaimedLength = 1000, Hangs = true });

        var result = await FetchAsync(_site.Address("/slow", "news.test"));

        result.ShouldBeOfType<FetchResult.Failed>().Reason.Key.ShouldBe("Fetching.TooSlow");
    }

    [Theory]
    [InlineData(401, "Fetching.NotAllowed")]
    [InlineData(403, "Fetching.NotAllowed")]
    [InlineData(404, "Fetching.NotFound")]
    [InlineData(410, "Fetching.NotFound")]
    [InlineData(418, "Fetching.Status")]
    public async Task Refusals_of_the_server_have_their_own_reasons(int status, string reason)
    {
        _site.Page("/", SiteAnswer.Of(status));
        await ShouldBeRefusedAsync(reason, _site.Address("/", "news.test"));
    }

    [Fact]
    public async Task Pictures_are_refused_unread()
    {
        _site.Page("/", new SiteAnswer(200, new byte[100], "image/png"));
        await ShouldBeRefusedAsync("Fetching.NotText", _site.Address("/", "news.test"));
    }

    [Fact]
    public async Task Unknown_names_closed_ports_and_other_schemes_have_their_own_reasons()
    {
        var port = await ClosedPortAsync();

        Reason(await FetchAsync(new Uri("http://nowhere.test/"))).ShouldBe("Fetching.NoSuchHost");
        Reason(await FetchAsync(new Uri($"http://news.test:{port}/"))).ShouldBe("Fetching.NotReached");
        Reason(await FetchAsync(new Uri("ftp://news.test/"))).ShouldBe("Fetching.NoAddress");
    }

    private static async Task<int> ClosedPortAsync()
    {
        await using var closed = new NewsSite();
        return closed.Port;
    }

    private static string Reason(FetchResult result) => result switch
    {
        FetchResult.Refused refused => refused.Reason.Key,
        FetchResult.Failed failed => failed.Reason.Key,
        _ => "",
    };

    private async Task ShouldBeRefusedAsync(string reason, Uri address) =>
        (await FetchAsync(address)).ShouldBeOfType<FetchResult.Refused>(address.ToString()).Reason.Key.ShouldBe(reason);

    private async Task<FetchResult> FetchAsync(Uri address)
    {
        using var fetcher = Fetcher();
        return await FetchAsync(fetcher, address);
    }

    private static Task<FetchResult> FetchAsync(WebFetcher fetcher, Uri address) =>
        fetcher.FetchAsync(new FetchRequest(address), TestContext.Current.CancellationToken);

    private WebFetcher Fetcher() => new(Options.Create(_options), TimeProvider.System, _names);
}
