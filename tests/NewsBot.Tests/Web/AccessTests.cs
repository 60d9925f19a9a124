using System.Net;
using System.Net.Http.Json;
using NewsBot.Tests.Storage;
using NewsBot.Tests.Web.Support;

namespace NewsBot.Tests.Web;

public sealed class AccessTests
{
    private const string Token = "0123456789abcdef";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string, string> Writes => new()
    {
        { "POST", "/api/articles" },
        { "DELETE", "/api/articles/1" },
        { "POST", "/api/articles/1/restore" },
        { "GET", "/api/jobs/1" },
        { "DELETE", "/api/jobs/1" },
    };

    [Theory]
    [MemberData(nameof(Writes))]
    public async Task Writing_needs_the_token_where_one_is_set(string method, string path)
    {
        await using var web = await RunningWeb.StartAsync(("Web:AdminToken", Token));
        using var client = web.Client();

        foreach (var authorization in new[] { null, "Bearer wrong", $"Basic {Token}", $"Bearer {Token}x", "Bearer" })
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), path);
            if (authorization is not null)
            {
                request.Headers.TryAddWithoutValidation("Authorization", authorization);
            }

            var response = await client.SendAsync(request, Cancellation);
            response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized, authorization);
            response.Headers.WwwAuthenticate.Single().Scheme.ShouldBe("Bearer");
        }

        using var admin = web.Client(Token);
        using var allowed = new HttpRequestMessage(new HttpMethod(method), path);
        (await admin.SendAsync(allowed, Cancellation)).StatusCode.ShouldBeOneOf(
            HttpStatusCode.NotFound, HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Without_a_token_writing_is_open_to_this_machine()
    {
        await using var web = await RunningWeb.StartAsync();
        var id = await web.StoreAsync(SomeArticle.With());
        using var client = web.Client();

        (await client.DeleteAsync($"/api/articles/{id}", Cancellation)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await client.GetAsync($"/api/articles/{id}", Cancellation)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await client.PostAsync($"/api/articles/{id}/restore", null, Cancellation)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
    }

    [Theory]
    [InlineData("X-Forwarded-For", "203.0.113.7")]
    [InlineData("Forwarded", "for=203.0.113.7")]
    [InlineData("X-Real-IP", "203.0.113.7")]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Origin", "null")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    public async Task What_a_proxy_passes_on_or_another_site_sends_is_not_this_machine(string header, string value)
    {
        await using var web = await RunningWeb.StartAsync();
        using var client = web.Client();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/articles")
        {
            Content = JsonContent.Create(new { text = "Title\n\nText." }),
        };
        request.Headers.TryAddWithoutValidation(header, value);

        (await client.SendAsync(request, Cancellation)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task The_pages_own_origin_may_write()
    {
        await using var web = await RunningWeb.StartAsync();
        using var client = web.Client();
        client.DefaultRequestHeaders.Add("Origin", web.Address.ToString().TrimEnd('/'));
        client.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");

        (await client.PostAsJsonAsync("/api/articles", new { text = "Title\n\nText." }, Cancellation))
            .StatusCode.ShouldBe(HttpStatusCode.Accepted);
    }

    [Fact]
    public async Task Behind_a_proxy_nobody_is_this_machine()
    {
        await using var web = await RunningWeb.StartAsync(("Web:BehindProxy", "true"));
        using var client = web.Client();

        (await client.PostAsJsonAsync("/api/articles", new { text = "Title\n\nText." }, Cancellation))
            .StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("evil.example", HttpStatusCode.MisdirectedRequest)]
    [InlineData("127.0.0.1.evil.example", HttpStatusCode.MisdirectedRequest)]
    [InlineData("localhost", HttpStatusCode.OK)]
    [InlineData("news.example.org", HttpStatusCode.OK)]
    public async Task Only_the_bots_own_names_are_answered(string host, HttpStatusCode status)
    {
        await using var web = await RunningWeb.StartAsync(("Web:Hosts:0", "news.example.org"));
        using var client = web.Client();
        client.DefaultRequestHeaders.Host = host;

        (await client.GetAsync("/", Cancellation)).StatusCode.ShouldBe(status);
    }

    [Fact]
    public async Task Another_allowed_name_reads_and_does_not_write_without_a_token()
    {
        await using var web = await RunningWeb.StartAsync(("Web:Hosts:0", "news.example.org"));
        using var client = web.Client();
        client.DefaultRequestHeaders.Host = "news.example.org";

        (await client.PostAsJsonAsync("/api/articles", new { text = "Title\n\nText." }, Cancellation))
            .StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/app.js")]
    [InlineData("/api/articles")]
    [InlineData("/api/articles/99")]
    [InlineData("/nowhere")]
    [InlineData("/health/live")]
    public async Task Every_response_bounds_what_a_browser_does_with_it(string path)
    {
        await using var web = await RunningWeb.StartAsync();
        using var client = web.Client();

        var headers = (await client.GetAsync(path, Cancellation)).Headers;

        headers.GetValues("Content-Security-Policy").Single().ShouldBe(
            "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; "
            + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
        headers.GetValues("X-Content-Type-Options").Single().ShouldBe("nosniff");
        headers.GetValues("Referrer-Policy").Single().ShouldBe("no-referrer");
        headers.Contains("Server").ShouldBeFalse();
    }

    [Theory]
    [InlineData("Web:Url", "nonsense")]
    [InlineData("Web:Url", "ftp://127.0.0.1")]
    [InlineData("Web:AdminToken", "short")]
    [InlineData("Web:Hosts:0", "https://news.example.org/")]
    [InlineData("Chat:InboxCapacity", "0")]
    public async Task A_bad_setting_is_named_at_start(string name, string value)
    {
        var fault = await Should.ThrowAsync<Microsoft.Extensions.Options.OptionsValidationException>(async () =>
        {
            await using var web = await RunningWeb.StartAsync((name, value));
        });

        fault.Message.ShouldContain(name.Split(":0")[0]);
    }
}
