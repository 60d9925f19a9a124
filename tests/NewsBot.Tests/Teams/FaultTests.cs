using System.Diagnostics;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NewsBot.Core.Questions;
using NewsBot.Tests.Chat.Support;
using NewsBot.Tests.Support;
using NewsBot.Tests.Teams.Support;

namespace NewsBot.Tests.Teams;

/// <summary>What happens when Teams fails: nothing is said twice, and nothing is lost in silence.</summary>
[Trait("Category", "Slow")]
public sealed class FaultTests : IAsyncLifetime
{
    private const string Question = "What does Foxconn plan?";

    private readonly JumpingClock _clock = new();
    private FakeConnector _connector = null!;
    private RunningTeams _teams = null!;
    private TeamsCaller _caller = null!;

    public async ValueTask InitializeAsync()
    {
        _connector = await FakeConnector.StartAsync();
        _teams = await RunningTeams.StartAsync(services => services.AddSingleton<TimeProvider>(_clock));
        _teams.Answers.On(Question, SomeAnswer.Found());
        _caller = new TeamsCaller(_teams.Endpoint);
    }

    public async ValueTask DisposeAsync()
    {
        _caller.Dispose();
        await _teams.DisposeAsync();
        await _connector.DisposeAsync();
    }

    [Theory]
    [InlineData(412)]
    [InlineData(429)]
    public async Task What_was_refused_for_now_is_sent_again(int status)
    {
        _connector.Then(FakeConnector.Error(status, retryAfter: status == 429 ? 1 : null));

        await AskAsync();

        await _connector.SentAsync(s => s.Card is not null && !s.Refused, "the sources");
        Answers().ShouldBe(1);
    }

    [Fact]
    public async Task Where_Teams_wants_a_long_rest_it_is_given_and_the_log_told()
    {
        _connector.Always = FakeConnector.Error(429, retryAfter: 600);

        await AskAsync();
        await LoggedAsync("could not be shown", LogLevel.Warning);

        _connector.Requests.Count(s => s.Type == "message").ShouldBe(2);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task What_may_have_arrived_is_not_sent_again_but_its_fate_is_told(int status)
    {
        _connector.Then(_connector.AcceptAndError(status));

        await AskAsync();

        await _connector.SentAsync(s => s.CardText.Contains("Something went wrong", StringComparison.Ordinal) && !s.Refused, "the failure");
        Answers().ShouldBe(1);
        _teams.Log.Lines.ShouldContain(line => line.Level == LogLevel.Error);
    }

    [Theory]
    [InlineData(502)]
    [InlineData(504)]
    public async Task An_update_is_sent_again_until_it_arrives(int status)
    {
        _teams.Answers.On(Question, async (_, progress, _) =>
        {
            await _connector.SentAsync(s => s.Type == "typing", "the typing");
            _clock.Jump(TimeSpan.FromSeconds(2));
            progress!.Report(new AnswerDraft("Foxconn plans"));
            await _connector.SentAsync(s => s.Text == "Foxconn plans", "the draft");
            return SomeAnswer.Found();
        });
        _connector.Then(_ => null, FakeConnector.Error(status), FakeConnector.Error(status));

        await AskAsync("groupChat");

        await _connector.SentAsync(s => s.Method == "PUT" && !s.Refused, "the update");
        await _connector.SentAsync(s => s.Card is not null && !s.Refused, "the sources");
        Answers().ShouldBe(1);
    }

    [Theory]
    [InlineData(404, "ConversationNotFound")]
    [InlineData(403, "MessageWritesBlocked")]
    [InlineData(403, "BotNotInConversationRoster")]
    public async Task Where_the_bot_is_no_longer_wanted_it_says_nothing_more(int status, string code)
    {
        _connector.Always = FakeConnector.Error(status, code);

        await AskAsync();
        await _connector.SentAsync(s => s.Refused, "the attempt");
        await LoggedAsync("gone or has blocked");

        _connector.Requests.Count(s => s.Type == "message").ShouldBe(1);
        _teams.Log.Lines.ShouldNotContain(line => line.Level >= LogLevel.Error);
    }

    [Fact]
    public async Task A_stream_that_its_reader_stops_is_left_as_it_is()
    {
        var stop = Streaming();
        _connector.Always = sent => sent.Stream?["streamType"]?.GetValue<string>() == "streaming"
            ? FakeConnector.Error(403, "ContentStreamNotAllowed", "Content stream was canceled by user.")(sent)
            : null;

        await AskAsync();
        await _connector.SentAsync(s => s.Refused, "the refused part");
        stop.SetResult();
        await SayAsync("status");

        await _connector.SentAsync(s => s.CardText.Contains("Recent questions", StringComparison.Ordinal), "the next turn");
        Answers().ShouldBe(0);
    }

    [Fact]
    public async Task A_stream_that_takes_too_long_becomes_an_update_in_place()
    {
        var stop = Streaming();
        _connector.Always = sent => sent.Stream?["streamType"]?.GetValue<string>() == "final"
            ? FakeConnector.Error(403, "ContentStreamNotAllowed", "Content stream finished due to exceeded streaming time.")(sent)
            : null;

        await AskAsync();
        await _connector.SentAsync(s => s.Stream?["streamType"]?.GetValue<string>() == "streaming", "the part");
        stop.SetResult();

        var update = await _connector.SentAsync(s => s.Method == "PUT", "the update");
        update.Id.ShouldBe(_connector.Requests.First(s => s.Stream is not null).Id);
        await _connector.SentAsync(s => s.Card is not null && s.Stream is null, "the sources");
        Answers().ShouldBe(1);
    }

    [Fact]
    public async Task A_stream_that_is_refused_from_the_start_becomes_a_message_that_is_updated()
    {
        var stop = Streaming();
        _connector.Always = sent => sent.Stream is not null ? FakeConnector.Error(405, "BadArgument")(sent) : null;

        await AskAsync();
        await _connector.SentAsync(s => s.Refused, "the refused stream");
        stop.SetResult();

        await _connector.SentAsync(s => s.Card is not null && !s.Refused, "the sources");
        Answers().ShouldBe(1);
    }

    [Fact]
    public async Task The_end_of_a_stream_whose_fate_is_unknown_is_made_sure_by_an_update()
    {
        var stop = Streaming();
        _connector.Always = sent => sent.Stream?["streamType"]?.GetValue<string>() == "final"
            ? _connector.AcceptAndError(502)(sent)
            : null;

        await AskAsync();
        await _connector.SentAsync(s => s.Stream?["streamType"]?.GetValue<string>() == "streaming", "the part");
        stop.SetResult();

        await _connector.SentAsync(s => s.Method == "PUT", "the update");
        await _connector.SentAsync(s => s.Card is not null && s.Stream is null, "the sources");
        Answers().ShouldBe(1);
    }

    [Fact]
    public async Task A_stream_counts_its_parts_from_one_and_ends_without_a_number()
    {
        var stop = Streaming();

        await AskAsync();
        await _connector.SentAsync(s => s.Stream?["streamType"]?.GetValue<string>() == "streaming", "the part");
        stop.SetResult();
        var last = await _connector.SentAsync(s => s.Stream?["streamType"]?.GetValue<string>() == "final", "the end");

        var parts = _connector.Requests.Where(s => s.Stream is not null).ToList();
        parts.Select(s => s.Stream!["streamType"]!.GetValue<string>()).ShouldBe(["informative", "streaming", "final"]);
        parts.Select(s => s.Stream!["streamSequence"]?.GetValue<int>()).ShouldBe([1, 2, null]);
        last.Stream!["streamId"]!.GetValue<string>().ShouldBe(parts[0].Id);
        last.Card.ShouldNotBeNull();
        Answers().ShouldBe(1);
    }

    [Fact]
    public async Task A_stream_whose_answer_turns_out_otherwise_is_ended_with_what_it_has_shown_and_updated()
    {
        var stop = Streaming(draft: "Foxconn will");

        await AskAsync();
        await _connector.SentAsync(s => s.Text == "Foxconn will", "the part");
        stop.SetResult();

        var end = await _connector.SentAsync(s => s.Stream?["streamType"]?.GetValue<string>() == "final", "the end");
        end.Text.ShouldBe("Foxconn will");
        var update = await _connector.SentAsync(s => s.Method == "PUT", "the update");
        update.Id.ShouldBe(end.Stream!["streamId"]!.GetValue<string>());
        await _connector.SentAsync(s => s.Card is not null && s.Stream is null, "the sources");
        Answers().ShouldBe(1);
    }

    [Fact]
    public async Task A_stream_is_ended_before_Teams_ends_it_and_the_rest_is_an_update()
    {
        var stop = new TaskCompletionSource();
        _teams.Answers.On(Question, async (_, progress, _) =>
        {
            await _connector.SentAsync(s => s.Stream is not null, "what the bot does");
            _clock.Jump(TimeSpan.FromSeconds(101));
            progress!.Report(new AnswerDraft("Das Gelände soll"));
            await stop.Task;
            return SomeAnswer.Found();
        });

        await AskAsync();
        await _connector.SentAsync(s => s.Stream?["streamType"]?.GetValue<string>() == "final", "the end");
        stop.SetResult();

        await _connector.SentAsync(s => s.Method == "PUT", "the update");
        await _connector.SentAsync(s => s.Card is not null && s.Stream is null, "the sources");
        Answers().ShouldBe(1);
    }

    [Fact]
    public async Task What_is_answered_at_once_is_neither_streamed_nor_typed()
    {
        _teams.Answers.On(Question, (_, progress, _) =>
        {
            progress!.Report(new AnswerDraft("Das Gelände soll"));
            return Task.FromResult<Answer>(SomeAnswer.Found());
        });

        await AskAsync();

        await _connector.SentAsync(s => s.Card is not null, "the sources");
        _connector.Requests.ShouldAllBe(s => s.Type == "message");
        _connector.Requests.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Where_Teams_is_away_the_question_is_given_up_and_the_next_one_answered()
    {
        var service = _connector.Service;
        await _connector.DisposeAsync();
        await _caller.PostAsync(SomeActivity.Message(Question, service, "gone"));
        await LoggedAsync("", LogLevel.Error);
        using var http = new HttpClient();
        (await http.GetStringAsync(new Uri(_teams.Address, "/health/ready"), TestContext.Current.CancellationToken))
            .ShouldContain("\"teams\":\"Degraded\"");

        _connector = await FakeConnector.StartAsync();
        await AskAsync();
        await _connector.SentAsync(s => s.Card is not null, "the next answer");
    }

    [Fact]
    public async Task A_token_that_Teams_refuses_is_renewed_once()
    {
        await using var server = await TokenServer.StartAsync();
        await using var teams = await RunningTeams.StartAsync(TokenServer.Trust, server.Settings);
        teams.Answers.On(Question, SomeAnswer.Found());
        using var caller = new TeamsCaller(teams.Endpoint);
        var token = new TestToken(server.Endorsed) { Service = ("serviceurl", _connector.Service.ToString()) };
        _connector.Then(FakeConnector.Error(401));

        await caller.PostAsync(SomeActivity.Message(Question, _connector.Service), "Bearer " + token.Write());
        await _connector.SentAsync(s => s.Card is not null && !s.Refused, "the sources");

        _connector.Requests.Select(s => s.Authorization).Distinct().ShouldBe(["Bearer token-1", "Bearer token-2"]);
        server.TokenRequests[0]["scope"].ShouldBe("https://api.botframework.com/.default");
        server.TokenRequests[0]["grant_type"].ShouldBe("client_credentials");
        server.TokenRequests[0]["client_id"].ShouldBe(TestToken.AppId);
    }

    [Fact]
    public async Task A_registration_that_is_given_no_token_is_told_to_the_log_and_the_health()
    {
        await using var server = await TokenServer.StartAsync();
        server.RefusesTokens = true;
        await using var teams = await RunningTeams.StartAsync(TokenServer.Trust, server.Settings);
        using var caller = new TeamsCaller(teams.Endpoint);
        var token = new TestToken(server.Endorsed) { Service = ("serviceurl", _connector.Service.ToString()) };

        (await caller.PostAsync(SomeActivity.Message(Question, _connector.Service), "Bearer " + token.Write()))
            .ShouldBe(HttpStatusCode.Accepted);

        await LoggedAsync("could not be answered", LogLevel.Error, log: teams.Log);
        teams.Log.Lines.ShouldContain(line => line.Cause != null && line.Cause.ToString().Contains("AADSTS7000215", StringComparison.Ordinal));
        using var http = new HttpClient();
        (await http.GetStringAsync(new Uri(teams.Address, "/health/ready"), TestContext.Current.CancellationToken))
            .ShouldContain("\"teams\":\"Degraded\"");
        _connector.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_conversation_that_asks_too_much_at_once_is_told_so_once()
    {
        await using var teams = await RunningTeams.StartAsync(("Chat:ConversationCapacity", "2"));
        using var caller = new TeamsCaller(teams.Endpoint);
        var hold = new TaskCompletionSource();
        teams.Answers.On("Slow?", async (_, _, _) =>
        {
            await hold.Task;
            return SomeAnswer.NotFound();
        });
        for (var i = 0; i < 10; i++)
        {
            (await caller.PostAsync(SomeActivity.Message("Slow?", _connector.Service))).ShouldBe(HttpStatusCode.Accepted);
        }

        await _connector.SentAsync(s => s.CardText.Contains("many questions at the moment", StringComparison.Ordinal), "busy");
        hold.SetResult();
        _connector.Requests.Count(s => s.CardText.Contains("many questions", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    [Trait("Category", "Slow")]
    public async Task A_thousand_messages_at_once_are_all_answered_once()
    {
        var begun = Stopwatch.GetTimestamp();
        var statuses = await Task.WhenAll(Enumerable.Range(0, 1_000).Select(i => _caller.PostAsync(
            SomeActivity.Message(Question, _connector.Service, $"a:{i}", user: $"00000000-0000-0000-0001-{i:D12}"))));
        var acknowledged = Stopwatch.GetElapsedTime(begun);

        await _connector.SentAsync(
            _ => _connector.Visible.Values.Count(s => s.Card is not null) >= 1_000, "a thousand cards");

        statuses.ShouldAllBe(status => status == HttpStatusCode.Accepted);
        Answers().ShouldBe(1_000);
        _connector.Visible.Values.GroupBy(s => s.Conversation).ShouldAllBe(c =>
            c.Count(s => s.Card != null) == 1 && c.Count(s => s.Text.Contains("[1]", StringComparison.Ordinal)) == 1);
        TestContext.Current.TestOutputHelper!.WriteLine(
            $"acknowledged in {acknowledged.TotalSeconds:F2} s, answered in {Stopwatch.GetElapsedTime(begun).TotalSeconds:F1} s");
    }

    private int Answers() => _connector.Visible.Values.Count(s => s.Text.Contains("[1]", StringComparison.Ordinal));

    private Task<HttpStatusCode> AskAsync(string kind = "personal") => SayAsync(Question, kind);

    private Task<HttpStatusCode> SayAsync(string text, string kind = "personal") =>
        _caller.PostAsync(SomeActivity.Message(text, _connector.Service, kind: kind));

    // An answer that has begun, and ends when the test says so.
    private TaskCompletionSource Streaming(Answer? answer = null, string draft = "Das Gelände soll")
    {
        var stop = new TaskCompletionSource();
        _teams.Answers.On(Question, async (_, progress, _) =>
        {
            await _connector.SentAsync(s => s.Type == "typing", "what the bot does");
            _clock.Jump(TimeSpan.FromSeconds(2));
            progress!.Report(new AnswerDraft(draft));
            await stop.Task;
            _clock.Jump(TimeSpan.FromSeconds(2));
            return answer ?? SomeAnswer.Found();
        });
        return stop;
    }

    private async Task LoggedAsync(string text, LogLevel level = LogLevel.Information, KeptLog? log = null)
    {
        using var patience = Patience.Bounded(TestContext.Current.CancellationToken);
        while (!(log ?? _teams.Log).Lines.Any(line => line.Level >= level && line.Text.Contains(text, StringComparison.Ordinal)))
        {
            await Task.Delay(20, patience.Token);
        }
    }
}
