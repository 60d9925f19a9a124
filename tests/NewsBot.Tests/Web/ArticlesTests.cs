using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using NewsBot.Tests.Storage;
using NewsBot.Tests.Web.Support;

namespace NewsBot.Tests.Web;

public sealed class ArticlesTests
{
    private const string Text = "Servers for Lordstown\n\nFoxconn builds servers in Ohio. It will hire many people there.";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Articles_are_listed_filtered_and_read()
    {
        await using var web = await RunningWeb.StartAsync();
        var id = await web.StoreAsync(SomeArticle.With(title: "<script>alert(1)</script>", publisher: "The Paper"));
        await web.StoreAsync(SomeArticle.With(title: "Another"));
        await web.StoreAsync(SomeArticle.With(title: "Theirs", collection: "theirs"));
        using var client = web.Client();

        var all = await JsonAsync(client, "/api/articles");
        var one = await JsonAsync(client, "/api/articles?source=the%20paper&size=1");
        var read = await JsonAsync(client, $"/api/articles/{id}");

        all.GetProperty("total").GetInt32().ShouldBe(2);
        one.GetProperty("articles")[0].GetProperty("id").GetString().ShouldBe($"{id}");
        read.GetProperty("text").GetString().ShouldStartWith("Foxconn builds servers.");
        (await client.GetStringAsync("/api/articles", Cancellation)).ShouldNotContain("<script>");
    }

    [Theory]
    [InlineData("/api/articles/99")]
    [InlineData("/api/articles/99999999999999999999999")]
    [InlineData("/api/articles/x")]
    public async Task What_is_not_there_is_404(string path)
    {
        await using var web = await RunningWeb.StartAsync();
        using var client = web.Client();

        var response = await client.GetAsync(path, Cancellation);

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
    }

    [Theory]
    [InlineData("?page=-5&size=100000")]
    [InlineData("?page=2147483647&size=100")]
    [InlineData("?text=%00%FF")]
    public async Task No_filter_makes_it_fail(string query)
    {
        await using var web = await RunningWeb.StartAsync();
        using var client = web.Client();

        (await client.GetAsync($"/api/articles{query}", Cancellation)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_pasted_text_becomes_an_article_and_the_job_tells_its_end()
    {
        await using var web = await RunningWeb.StartAsync();
        using var client = web.Client();

        var done = await LoadAsync(client, JsonContent.Create(new { text = Text }));

        done.GetProperty("state").GetString().ShouldBe("done");
        done.GetProperty("added").GetInt32().ShouldBe(1);
        (await JsonAsync(client, "/api/articles")).GetProperty("articles")[0].GetProperty("title").GetString()
            .ShouldBe("Servers for Lordstown");
    }

    [Fact]
    public async Task Files_are_loaded_as_one_job_and_bad_ones_are_rejected_with_a_reason()
    {
        await using var web = await RunningWeb.StartAsync();
        using var client = web.Client();
        using var form = new MultipartFormDataContent
        {
            { new StringContent(Text), "files", "folder/good.txt" },
            { new ByteArrayContent([]), "files", "folder/empty.txt" },
            { new StringContent("Other title\n\nOther text of some length."), "files", "other.md" },
        };

        var done = await LoadAsync(client, form);

        done.GetProperty("added").GetInt32().ShouldBe(2);
        var problem = done.GetProperty("problems").EnumerateArray().Single();
        problem.GetProperty("source").GetString()!.ShouldContain("empty.txt");
        problem.GetProperty("reason").GetString().ShouldNotBeNullOrWhiteSpace();
    }

    [Fact]
    public async Task Articles_in_the_contracts_form_keep_their_fields()
    {
        await using var web = await RunningWeb.StartAsync();
        using var client = web.Client();

        await LoadAsync(client, JsonContent.Create(new[]
        {
            new { title = "A title", text = "Some text of the article.", url = "https://a.example/1", publisher = "The Paper", published = "2025-08-05" },
        }));

        var article = (await JsonAsync(client, "/api/articles")).GetProperty("articles")[0];
        article.GetProperty("publisher").GetString().ShouldBe("The Paper");
        article.GetProperty("published").GetString().ShouldBe("2025-08-05");
        article.GetProperty("url").GetString().ShouldBe("https://a.example/1");
    }

    [Theory]
    [InlineData("application/json", "{}")]
    [InlineData("application/json", "5")]
    [InlineData("application/json", "{\"url\":\"/etc/passwd\"}")]
    [InlineData("application/json", "{\"url\":\"file:///etc/passwd\"}")]
    [InlineData("application/json", "{\"text\":")]
    [InlineData("text/plain", "Title\n\nText.")]
    [InlineData("multipart/form-data", "no boundary")]
    [InlineData("multipart/form-data; boundary=x", "no parts")]
    [InlineData("multipart/form-data; boundary=x", "--x--\r\n")]
    public async Task What_is_not_to_be_loaded_is_400_with_a_sentence(string mediaType, string body)
    {
        await using var web = await RunningWeb.StartAsync();
        using var client = web.Client();
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.TryAddWithoutValidation("Content-Type", mediaType);

        var response = await client.PostAsync("/api/articles", content, Cancellation);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await response.Content.ReadFromJsonAsync<JsonElement>(Cancellation))
            .GetProperty("detail").GetString().ShouldNotBeNullOrWhiteSpace();
    }

    [Fact]
    public async Task An_upload_that_is_too_large_is_413_with_a_sentence()
    {
        await using var web = await RunningWeb.StartAsync(("Chat:MaxUploadBytes", "1000"));
        using var client = web.Client();
        client.DefaultRequestHeaders.ExpectContinue = true;
        using var form = new MultipartFormDataContent { { new StringContent(new string('x', 2_000)), "files", "big.txt" } };
        using var huge = new MultipartFormDataContent { { new StringContent(new string('x', 8_000_000)), "files", "huge.txt" } };

        foreach (var content in new[] { form, huge })
        {
            var response = await client.PostAsync("/api/articles", content, Cancellation);
            response.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
            (await response.Content.ReadAsStringAsync(Cancellation)).ShouldContain("too large");
        }
    }

    [Fact]
    public async Task Health_says_that_it_lives_and_is_ready()
    {
        await using var web = await RunningWeb.StartAsync();
        using var client = web.Client();

        (await client.GetStringAsync("/health/live", Cancellation)).ShouldBe("Healthy");
        (await JsonAsync(client, "/health/ready")).GetProperty("checks").GetProperty("store").GetString().ShouldBe("Healthy");
    }

    [Fact]
    public async Task The_page_is_there_and_asked_for_again_costs_nothing()
    {
        await using var web = await RunningWeb.StartAsync();
        using var client = web.Client();
        foreach (var (path, mediaType) in new[]
        {
            ("/", "text/html"), ("/app.css", "text/css"), ("/app.js", "text/javascript"), ("/icon.svg", "image/svg+xml"),
        })
        {
            var response = await client.GetAsync(path, Cancellation);
            response.Content.Headers.ContentType!.MediaType.ShouldBe(mediaType);

            using var again = new HttpRequestMessage(HttpMethod.Get, path);
            again.Headers.IfNoneMatch.Add(response.Headers.ETag!);
            (await client.SendAsync(again, Cancellation)).StatusCode.ShouldBe(HttpStatusCode.NotModified);
        }
    }

    [Fact]
    public async Task Questions_are_offered_only_where_the_article_is_that_answers_them()
    {
        await using var web = await RunningWeb.StartAsync();
        using var client = web.Client();
        (await JsonAsync(client, "/api/status")).GetProperty("examples").GetArrayLength().ShouldBe(0);

        await web.StoreAsync(SomeArticle.With(title: "NASA: DART crash shortened asteroid's orbit"));

        (await JsonAsync(client, "/api/status?language=de")).GetProperty("examples")[0].GetString()!.ShouldContain("DART");
    }

    private static async Task<JsonElement> JsonAsync(HttpClient client, string path) =>
        await client.GetFromJsonAsync<JsonElement>(path, Cancellation);

    private static async Task<JsonElement> LoadAsync(HttpClient client, HttpContent content)
    {
        var response = await client.PostAsync("/api/articles", content, Cancellation);
        response.StatusCode.ShouldBe(HttpStatusCode.Accepted, await response.Content.ReadAsStringAsync(Cancellation));
        using var watch = new HttpRequestMessage(HttpMethod.Get, response.Headers.Location);
        watch.Headers.Accept.Add(new("text/event-stream"));

        var events = await (await client.SendAsync(watch, Cancellation)).Content.ReadAsStringAsync(Cancellation);
        var last = events.TrimEnd().Split("\n\n")[^1].Split('\n');
        last[0].ShouldBe("event: done");
        return JsonDocument.Parse(last[1][6..]).RootElement;
    }
}
