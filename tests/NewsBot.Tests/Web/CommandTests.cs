using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using NewsBot.Tests.Chat.Support;
using NewsBot.Tests.Storage;
using NewsBot.Tests.Web.Support;

namespace NewsBot.Tests.Web;

/// <summary>Commands typed into the page's chat, and the feeds over HTTP.</summary>
public sealed class CommandTests
{
    private const string List =
        """<opml version="2.0"><body><outline type="rss" text="Courier" xmlUrl="https://courier.example/feed"/></body></opml>""";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_typed_is_a_command_or_a_question_with_the_limits_beside_it()
    {
        await using var web = await RunningWeb.StartAsync();
        web.Answers.On("Who?", SomeAnswer.Found());
        await web.StoreAsync(SomeArticle.With(title: "Servers for Lordstown"));
        using var client = web.Client();

        var listed = await SayAsync(client, "articles servers");
        var shown = await SayAsync(client, "show 1");
        var answered = await SayAsync(client, "Who?");

        listed.GetProperty("text").GetString()!.ShouldContain("1 · Servers for Lordstown");
        shown.GetProperty("actions")[0].GetProperty("id").GetString().ShouldBe("remove:1");
        answered.GetProperty("status").GetString().ShouldBe("found");
        web.Answers.Asked.Single().Since.ShouldBe(new DateOnly(2025, 1, 1));
    }

    [Fact]
    public async Task A_load_that_is_typed_names_its_job_to_follow()
    {
        await using var web = await RunningWeb.StartAsync();
        using var client = web.Client();

        var reply = await SayAsync(client, "load\nServers for Lordstown\n\nFoxconn builds servers in Ohio.");
        var job = reply.GetProperty("job").GetString();

        (await client.GetFromJsonAsync<JsonElement>($"/api/jobs/{job}", Cancellation)).GetProperty("id").GetString().ShouldBe(job);
        web.Log.Lines.ShouldNotContain(line => line.Text.Contains("cannot be shown", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("remove 1")]
    [InlineData("feeds")]
    [InlineData("audit")]
    public async Task Commands_of_admins_are_refused_to_others(string text)
    {
        await using var web = await RunningWeb.StartAsync(("Web:AdminToken", "a secret that is long enough"));
        using var client = web.Client();

        using var response = await client.PostAsJsonAsync("/api/say", new { text }, Cancellation);

        response.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await client.GetAsync("/api/feeds", Cancellation)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Feeds_are_imported_listed_exported_and_removed()
    {
        await using var web = await RunningWeb.StartAsync();
        using var client = web.Client();

        using var imported = await client.PostAsync("/api/feeds/opml", new StringContent(List, Encoding.UTF8, "text/x-opml"), Cancellation);
        var listed = (await client.GetFromJsonAsync<JsonElement>("/api/feeds", Cancellation)).GetProperty("feeds");
        var exported = await client.GetStringAsync("/api/feeds/opml", Cancellation);
        using var refused = await client.PostAsJsonAsync("/api/feeds", new { url = "http://127.0.0.1:1/feed" }, Cancellation);
        using var removed = await client.DeleteAsync("/api/feeds/1", Cancellation);
        using var missing = await client.DeleteAsync("/api/feeds/1", Cancellation);

        (await imported.Content.ReadFromJsonAsync<JsonElement>(Cancellation)).GetProperty("added").GetInt32().ShouldBe(1);
        listed[0].GetProperty("address").GetString().ShouldBe("https://courier.example/feed");
        listed[0].GetProperty("status").GetString().ShouldBe("well");
        exported.ShouldContain("https://courier.example/feed");
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (removed.StatusCode, missing.StatusCode).ShouldBe((HttpStatusCode.NoContent, HttpStatusCode.NotFound));
    }

    [Fact]
    public async Task Articles_are_filtered_by_date()
    {
        await using var web = await RunningWeb.StartAsync();
        await web.StoreAsync(SomeArticle.With(title: "Old", url: "https://a.example/1", published: new DateOnly(2024, 1, 1)));
        await web.StoreAsync(SomeArticle.With(title: "New", url: "https://a.example/2", published: new DateOnly(2025, 1, 1)));
        using var client = web.Client();

        var found = await client.GetFromJsonAsync<JsonElement>("/api/articles?since=2024-06-01&until=2025-06-01", Cancellation);

        found.GetProperty("articles").EnumerateArray().ShouldHaveSingleItem().GetProperty("title").GetString().ShouldBe("New");
    }

    private static async Task<JsonElement> SayAsync(HttpClient client, string text)
    {
        using var response = await client.PostAsJsonAsync("/api/say", new { text, since = "2025-01-01" }, Cancellation);
        return await response.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>(Cancellation);
    }
}
