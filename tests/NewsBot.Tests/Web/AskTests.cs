using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using NewsBot.Core.Questions;
using NewsBot.Tests.Chat.Support;
using NewsBot.Tests.Support;
using NewsBot.Tests.Web.Support;

namespace NewsBot.Tests.Web;

public sealed class AskTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_question_is_answered_in_the_contracts_form()
    {
        await using var web = await RunningWeb.StartAsync();
        web.Answers.On("Who?", SomeAnswer.Found());
        using var client = web.Client();

        var response = await client.PostAsJsonAsync(
            "/api/ask", new { question = "Who?", since = "2025-01-01", source = "Nikkei", language = "de" }, Cancellation);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>(Cancellation);
        answer.GetProperty("status").GetString().ShouldBe("found");
        answer.GetProperty("citations")[0].GetProperty("quote").GetString().ShouldBe(SomeAnswer.Quote);
        var asked = web.Answers.Asked.Single();
        (asked.Since, asked.Source, asked.Locale).ShouldBe((new DateOnly(2025, 1, 1), "Nikkei", "de"));
    }

    [Fact]
    public async Task Events_show_the_answer_growing()
    {
        await using var web = await RunningWeb.StartAsync();
        var read = new TaskCompletionSource();
        web.Answers.On("Who?", async (_, progress, _) =>
        {
            progress!.Report(new AnswerDraft("Foxconn"));
            await read.Task;
            return SomeAnswer.Found();
        });
        using var client = web.Client();
        using var request = Events("/api/ask", """{"question":"Who?"}""");

        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Cancellation);
        using var lines = new StreamReader(await response.Content.ReadAsStreamAsync(Cancellation), Encoding.UTF8);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("text/event-stream");
        (await lines.ReadLineAsync(Cancellation)).ShouldBe("event: progress");
        (await lines.ReadLineAsync(Cancellation)).ShouldBe("""data: {"text":"Foxconn"}""");
        read.SetResult();

        var rest = await lines.ReadToEndAsync(Cancellation);
        rest.ShouldContain("event: actions\ndata: {\"actions\":[{\"id\":\"show:1:1:10:");
        rest.ShouldContain("event: answer\ndata: {\"status\":\"found\"");
        rest.ShouldEndWith("\n\n");
    }

    [Fact]
    public async Task A_fault_is_an_event_with_a_reference()
    {
        await using var web = await RunningWeb.StartAsync();
        web.Answers.On("Who?", (_, _, _) => throw new InvalidOperationException("secret"));
        using var client = web.Client();
        using var request = Events("/api/ask", """{"question":"Who?"}""");

        var body = await (await client.SendAsync(request, Cancellation)).Content.ReadAsStringAsync(Cancellation);

        body.ShouldContain("event: error");
        body.ShouldContain("\"reference\":\"");
        body.ShouldNotContain("secret");
    }

    [Fact]
    public async Task A_fault_is_a_problem_with_a_reference_where_no_events_are_asked_for()
    {
        await using var web = await RunningWeb.StartAsync();
        web.Answers.On("Who?", (_, _, _) => throw new InvalidOperationException("secret"));
        using var client = web.Client();

        var response = await client.PostAsJsonAsync("/api/ask", new { question = "Who?" }, Cancellation);

        response.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        var problem = await response.Content.ReadFromJsonAsync<JsonElement>(Cancellation);
        problem.GetProperty("detail").GetString()!.ShouldContain(problem.GetProperty("reference").GetString()!);
    }

    [Fact]
    public async Task Follow_ups_share_their_conversation()
    {
        await using var web = await RunningWeb.StartAsync();
        using var client = web.Client();
        foreach (var question in new[] { "First?", "Second?" })
        {
            await client.PostAsJsonAsync("/api/ask", new { question, conversation = "abc-1" }, Cancellation);
        }

        web.Answers.Asked.Last().Thread!.ShouldHaveSingleItem().Question.ShouldBe("First?");
    }

    [Fact]
    public async Task An_action_is_handed_back_and_done()
    {
        await using var web = await RunningWeb.StartAsync();
        var found = SomeAnswer.Found();
        web.Answers.On("Who?", found with { More = [found.Citations[0] with { Number = 2 }] });
        using var client = web.Client();
        using var request = Events("/api/ask", """{"question":"Who?"}""");
        var events = await (await client.SendAsync(request, Cancellation)).Content.ReadAsStringAsync(Cancellation);
        var id = JsonDocument.Parse(events.Split('\n').First(line => line.StartsWith("data: {\"actions\"", StringComparison.Ordinal))[6..])
            .RootElement.GetProperty("actions").EnumerateArray()
            .Single(action => action.GetProperty("kind").GetString() == "moreSources").GetProperty("id").GetString();

        var reply = await (await client.PostAsJsonAsync("/api/actions", new { id }, Cancellation))
            .Content.ReadFromJsonAsync<JsonElement>(Cancellation);

        reply.GetProperty("citations")[0].GetProperty("number").GetInt32().ShouldBe(2);
    }

    [Fact]
    public async Task Too_many_questions_are_429_with_a_time_to_wait()
    {
        await using var web = await RunningWeb.StartAsync(("Chat:QuestionsPerMinute", "1"));
        using var client = web.Client();
        await client.PostAsJsonAsync("/api/ask", new { question = "Who?" }, Cancellation);

        var response = await client.PostAsJsonAsync("/api/ask", new { question = "Who?" }, Cancellation);

        response.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        response.Headers.RetryAfter!.Delta!.Value.ShouldBeInRange(TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task A_full_inbox_is_503_and_says_so_in_the_callers_language()
    {
        await using var web = await RunningWeb.StartAsync(
            ("Chat:InboxCapacity", "1"), ("Chat:Workers", "1"), ("Chat:QuestionsPerMinute", "0"));
        var working = new TaskCompletionSource();
        var go = new TaskCompletionSource();
        web.Answers.On("Slow?", async (_, _, _) =>
        {
            working.TrySetResult();
            await go.Task;
            return SomeAnswer.Found();
        });
        using var client = web.Client();
        var slow = client.PostAsJsonAsync("/api/ask", new { question = "Slow?" }, Cancellation);
        await working.Task.WaitAsync(Patience.Limit, Cancellation);

        // One waits; of two more, one at least finds the inbox full.
        var others = Enumerable.Range(0, 2)
            .Select(_ => client.PostAsJsonAsync("/api/ask?language=de", new { question = "Who?" }, Cancellation)).ToList();
        var busy = await (await Task.WhenAny(others)).WaitAsync(Patience.Limit, Cancellation);

        busy.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await busy.Content.ReadAsStringAsync(Cancellation)).ShouldContain("Gerade kommen viele Fragen zusammen");
        go.SetResult();
        (await slow).StatusCode.ShouldBe(HttpStatusCode.OK);
        await Task.WhenAll(others);
    }

    [Theory]
    [InlineData("", 400)]
    [InlineData("{", 400)]
    [InlineData("null", 400)]
    [InlineData("[]", 400)]
    [InlineData("""{"question":""}""", 400)]
    [InlineData("""{"question":5}""", 400)]
    [InlineData("""{"question":"Who?","since":"yesterday"}""", 400)]
    [InlineData("""{"question":"Who?","conversation":"../../etc"}""", 400)]
    [InlineData("""{"question":"Who?","language":"xx-\u0000"}""", 200)]
    [InlineData("""{"question":"\ud800"}""", 400)]
    [InlineData("""{"question":"\u0000 <script>"}""", 200)]
    public async Task No_body_makes_it_fail(string body, int status)
    {
        await using var web = await RunningWeb.StartAsync();
        using var client = web.Client();

        var response = await client.PostAsync(
            "/api/ask", new StringContent(body, Encoding.UTF8, "application/json"), Cancellation);

        ((int)response.StatusCode).ShouldBe(status);
        if (status != 200)
        {
            response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
            (await response.Content.ReadFromJsonAsync<JsonElement>(Cancellation))
                .GetProperty("detail").GetString().ShouldNotBeNullOrWhiteSpace();
        }
    }

    [Fact]
    public async Task A_body_that_is_too_large_is_413_with_a_sentence()
    {
        await using var web = await RunningWeb.StartAsync();
        using var client = web.Client();

        var response = await client.PostAsJsonAsync("/api/ask", new { question = new string('x', 100_000) }, Cancellation);

        response.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await response.Content.ReadAsStringAsync(Cancellation)).ShouldContain("too large");
    }

    private static HttpRequestMessage Events(string path, string json) => new(HttpMethod.Post, path)
    {
        Content = new StringContent(json, Encoding.UTF8, "application/json"),
        Headers = { Accept = { new("text/event-stream") } },
    };
}
