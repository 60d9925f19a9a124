using System.Net;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using NewsBot.Tests.Teams.Support;

namespace NewsBot.Tests.Teams;

[Trait("Category", "Slow")]
public sealed class EndpointTests : IAsyncLifetime
{
    private FakeConnector _connector = null!;
    private RunningTeams _teams = null!;
    private TeamsCaller _caller = null!;

    public async ValueTask InitializeAsync()
    {
        _connector = await FakeConnector.StartAsync();
        _teams = await RunningTeams.StartAsync();
        _caller = new TeamsCaller(_teams.Endpoint);
    }

    public async ValueTask DisposeAsync()
    {
        _caller.Dispose();
        await _teams.DisposeAsync();
        await _connector.DisposeAsync();
    }

    [Fact]
    public async Task Only_posts_are_taken()
    {
        using var answer = await _caller.GetAsync();
        answer.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"type":""}""")]
    [InlineData("""{"type":5}""")]
    [InlineData("""{"type":"message","type":"invoke"}""")]
    public async Task What_is_no_activity_is_a_bad_request(string body) =>
        (await _caller.PostAsync(body)).ShouldBe(HttpStatusCode.BadRequest);

    [Fact]
    public async Task A_page_of_another_site_cannot_post_without_asking() =>
        (await _caller.PostAsync(SomeActivity.Message("Hi", _connector.Service), contentType: "text/plain"))
            .ShouldBe(HttpStatusCode.BadRequest);

    [Fact]
    public async Task An_unknown_invoke_is_not_implemented() =>
        (await _caller.PostAsync(SomeActivity.Invoke("task/fetch", [], _connector.Service)))
            .ShouldBe(HttpStatusCode.NotImplemented);

    [Theory]
    [InlineData("event")]
    [InlineData("messageReaction")]
    [InlineData("somethingNew")]
    public async Task Unknown_activities_and_fields_are_passed_over(string type)
    {
        var activity = SomeActivity.Envelope(type, _connector.Service.ToString(), "a:chat", "personal", "msteams");
        activity["somethingNew"] = new JsonObject { ["deep"] = new JsonArray(1, "two", null) };
        (await _caller.PostAsync(activity.ToJsonString())).ShouldBe(HttpStatusCode.Accepted);
    }

    [Fact]
    public async Task A_service_elsewhere_is_never_called_without_an_app_id() =>
        (await _caller.PostAsync(SomeActivity.Message("Hi", new Uri("https://elsewhere.example/"))))
            .ShouldBe(HttpStatusCode.Unauthorized);

    [Fact]
    public async Task Other_channels_are_not_dealt_with()
    {
        var activity = SomeActivity.Envelope("message", _connector.Service.ToString(), "a:chat", "personal", "webchat", RunningTeams.Admin);
        activity["text"] = "remove 1";
        (await _caller.PostAsync(activity.ToJsonString())).ShouldBe(HttpStatusCode.Accepted);
        _teams.Log.Lines.ShouldContain(line => line.Text.Contains("of another channel", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_body_without_end_is_a_bad_request() =>
        (await _caller.PostAsync("{\"type\":\"" + new string('x', 400_000) + "\"}")).ShouldBe(HttpStatusCode.BadRequest);

    [Fact]
    public void A_damaged_activity_is_never_a_fault() => Damage(50);

    [Fact]
    [Trait("Category", "Slow")]
    public void A_thousand_damaged_activities_are_never_a_fault() => Damage(1_000);

    private void Damage(int times)
    {
        var genuine = SomeActivity.Message(
            "<at>News Bot</at> Who?", new Uri("http://127.0.0.1:9/"), entities: new JsonArray(new JsonObject
            {
                ["type"] = "mention",
                ["text"] = "<at>News Bot</at>",
                ["mentioned"] = new JsonObject { ["id"] = "28:bot" },
            }));
        var values = new[] { "null", "5", "\"\\ud800\"", "[]", "{}", "true", "[[[[]]]]", "1e999", "\"\"", "{\"id\":{}}" };
        var damaged = from at in Gen.Choose(0, genuine.Length - 1)
                      from length in Gen.Choose(0, 8)
                      from text in Gen.OneOf(Gen.Elements(values), ArbMap.Default.GeneratorFor<string>())
                      select genuine[..at] + text + genuine[Math.Min(genuine.Length, at + length)..];
        var replaced = from member in Gen.Elements(JsonNode.Parse(genuine)!.AsObject().Select(m => m.Key).ToArray())
                       from value in Gen.Elements(values)
                       select Replace(genuine, member, value);
        Prop.ForAll(Gen.OneOf(damaged, replaced).ToArbitrary(), activity =>
            (int)_caller.PostAsync(activity).GetAwaiter().GetResult() < 500).Check(Config.QuickThrowOnFailure.WithMaxTest(times));
    }

    private static string Replace(string activity, string member, string value)
    {
        var parts = JsonNode.Parse(activity)!.AsObject().Select(m =>
            $"\"{m.Key}\":{(m.Key == member ? value : m.Value?.ToJsonString() ?? "null")}");
        return "{" + string.Join(',', parts) + "}";
    }
}
