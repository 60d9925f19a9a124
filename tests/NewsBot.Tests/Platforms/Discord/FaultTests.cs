using System.Diagnostics;
using NewsBot.Platforms.Discord.Gateway;
using NewsBot.Tests.Platforms.Discord.Fake;

namespace NewsBot.Tests.Platforms.Discord;

/// <summary>What goes wrong between the bot and Discord, and what users see of it.</summary>
public sealed class FaultTests : IAsyncLifetime
{
    private const string Question = "What does Foxconn convert its plant in Lordstown into?";

    private BotOnFakeDiscord _bot = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private FakeDiscord Discord => _bot.Discord;

    public async ValueTask InitializeAsync() => _bot = await BotOnFakeDiscord.StartAsync(
        Cancellation, prepare: discord => discord.Rest.Patience = TimeSpan.FromSeconds(30));

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task A_dropped_connection_is_resumed_and_what_was_missed_is_answered()
    {
        Discord.Gateway.DropAll();
        var missed = Ask();

        await AnsweredOnceAsync(missed);
        (Discord.Gateway.Identifies, Discord.Gateway.Resumes).ShouldBe((1, 1));
    }

    [Fact]
    public async Task A_heartbeat_without_an_answer_ends_the_connection_and_the_session_goes_on()
    {
        // The interval is told at the beginning of a connection.
        Discord.Gateway.HeartbeatInterval = 200;
        Discord.Gateway.DropAll();
        await Discord.UntilAsync(() => Discord.Gateway.Resumes == 1, Cancellation);
        Discord.Gateway.AcknowledgesHeartbeats = false;
        await Discord.UntilAsync(() => Discord.Gateway.Resumes >= 2, Cancellation);
        Discord.Gateway.AcknowledgesHeartbeats = true;

        await AnsweredOnceAsync(Ask());
        Discord.Gateway.Identifies.ShouldBe(1);
    }

    [Fact]
    public async Task Op_7_is_followed_by_a_resume()
    {
        Discord.Gateway.SendAll(7, null);

        await AnsweredOnceAsync(Ask());
        (Discord.Gateway.Identifies, Discord.Gateway.Resumes).ShouldBe((1, 1));
    }

    [Theory]
    [InlineData(true, 1, 1)]
    [InlineData(false, 2, 0)]
    public async Task Op_9_says_whether_the_session_goes_on(bool resumable, int identifies, int resumes)
    {
        Discord.Gateway.SendAll(9, resumable);
        await Discord.UntilAsync(
            () => Discord.Gateway.Identifies == identifies && Discord.Gateway.Resumes == resumes && Discord.Gateway.Connections == 2,
            Cancellation);
        await ReadyAsync();

        await AnsweredOnceAsync(Ask());
    }

    [Theory]
    [InlineData(4000, true)]
    [InlineData(4001, true)]
    [InlineData(4002, true)]
    [InlineData(4003, false)]
    [InlineData(4005, true)]
    [InlineData(4007, false)]
    [InlineData(4008, true)]
    [InlineData(4009, false)]
    [InlineData(1000, false)]
    [InlineData(1001, false)]
    public async Task After_this_close_code_the_bot_comes_back(int code, bool resumes)
    {
        Discord.Gateway.CloseAll(code);
        await Discord.UntilAsync(
            () => Discord.Gateway.Resumes == (resumes ? 1 : 0) && Discord.Gateway.Identifies == (resumes ? 1 : 2), Cancellation);
        await ReadyAsync();

        await AnsweredOnceAsync(Ask());
    }

    [Theory]
    [InlineData(4004)]
    [InlineData(4010)]
    [InlineData(4011)]
    [InlineData(4012)]
    [InlineData(4013)]
    [InlineData(4014)]
    public async Task After_this_close_code_the_bot_does_not_come_back(int code)
    {
        Discord.Gateway.CloseAll(code);

        var shard = _bot.Service<GatewayClient>().Shards[0];
        await WaitAsync(() => shard.Stopped is not null);
        shard.Stopped!.ShouldContain($"{code}");
        Discord.Gateway.Connections.ShouldBe(1);
    }

    [Fact]
    public async Task A_session_that_is_gone_is_begun_anew_within_the_budget()
    {
        Discord.Gateway.KeepsSessions = false;
        Discord.Gateway.SessionStartsLeft = 0;
        Discord.Gateway.DropAll();
        await Discord.UntilAsync(() => Discord.Gateway.Resumes == 1, Cancellation);
        var asked = Discord.Rest.Requests.Count(request => request.Route == "GET gateway/bot");
        await Discord.UntilAsync(
            () => Discord.Rest.Requests.Count(request => request.Route == "GET gateway/bot") > asked + 1, Cancellation);
        Discord.Gateway.Identifies.ShouldBe(1);

        Discord.Gateway.SessionStartsLeft = 5;
        await Discord.UntilAsync(() => Discord.Gateway.Identifies == 2, Cancellation);
        await ReadyAsync();

        await AnsweredOnceAsync(Ask());
        Discord.Gateway.StartsBeyondBudget.ShouldBe(0);
    }

    [Theory]
    [InlineData(429, "user")]
    [InlineData(429, "global")]
    [InlineData(429, "shared")]
    [InlineData(429, null)]
    [InlineData(500, null)]
    [InlineData(502, null)]
    [InlineData(0, null)]
    public async Task A_message_that_was_refused_for_now_is_sent_again_and_posted_once(int status, string? scope)
    {
        Discord.Rest.Fail(new FakeFault("POST channels/{id}/messages", status, Times: 2, scope));
        Discord.Rest.Fail(new FakeFault("PATCH webhooks", status, Times: 2, scope));
        Discord.Rest.Fail(new FakeFault("POST interactions", status, Times: 2, scope));

        await AnsweredOnceAsync(Ask());
        await RepliedOnceAsync();
    }

    [Fact]
    public async Task A_response_that_was_lost_leads_to_no_second_message()
    {
        Discord.Rest.Fail(new FakeFault("POST channels/{id}/messages", 502, AfterDoing: true));
        Discord.Rest.Fail(new FakeFault("POST interactions", 502, AfterDoing: true));
        Discord.Rest.Fail(new FakeFault("PATCH webhooks", 502, AfterDoing: true));

        await AnsweredOnceAsync(Ask());
        await RepliedOnceAsync();
    }

    [Fact]
    public async Task Slow_responses_delay_and_lose_nothing()
    {
        Discord.Rest.Delay = TimeSpan.FromMilliseconds(700);

        await AnsweredOnceAsync(Ask());
        await RepliedOnceAsync();
    }

    [Fact]
    public async Task Events_that_come_twice_and_in_the_wrong_order_are_answered_once()
    {
        // A reply that comes before the message that it goes on from is an ordinary question.
        var second = Discord.Say(FakeUser.Reader, _bot.Guild, _bot.Channel, Question, mentions: true, twice: true);
        await Discord.ReplyAsync(second, Cancellation);
        var marker = Discord.Say(FakeUser.Reader, _bot.Guild, _bot.Channel, "status", mentions: true);
        await Discord.ReplyAsync(marker, Cancellation);

        Discord.Messages.Values.Count(message => message.RepliesTo == FakeDiscord.Id(second)).ShouldBe(1);
    }

    [Fact]
    public async Task Ten_thousand_events_in_a_burst_hold_up_nobody()
    {
        for (var i = 0; i < 10_000; i++)
        {
            Discord.Say(FakeUser.German, _bot.Guild, _bot.Channel, "chatter", isReadable: true);
        }

        var started = Stopwatch.GetTimestamp();
        await AnsweredOnceAsync(Ask());
        TestContext.Current.TestOutputHelper?.WriteLine($"answered {Stopwatch.GetElapsedTime(started).TotalMilliseconds:F0} ms after the burst");
        Discord.Gateway.Identifies.ShouldBe(1);
    }

    [Fact]
    public async Task The_gateway_may_be_gone_for_long()
    {
        Discord.Gateway.IsGone = true;
        Discord.Gateway.DropAll();
        var connections = Discord.Gateway.Connections;
        var missed = Ask();
        await Task.Delay(TimeSpan.FromSeconds(3), Cancellation);
        Discord.Gateway.Connections.ShouldBe(connections);
        Discord.Gateway.IsGone = false;

        await AnsweredOnceAsync(missed);
        Discord.Gateway.Identifies.ShouldBe(1);
    }

    [Fact]
    public async Task A_rejected_token_is_not_used_again()
    {
        Discord.Rest.Fail(new FakeFault("POST channels/{id}/typing", 401, Times: 1_000));
        Discord.Say(FakeUser.German, _bot.Guild, _bot.Channel, Question, mentions: true);
        await Discord.UntilAsync(() => Discord.Rest.InvalidRequests == 1, Cancellation);

        await AnsweredOnceAsync(Ask());
        Discord.Rest.InvalidRequests.ShouldBe(1);
    }

    [Fact]
    public async Task Where_embeds_are_forbidden_the_answer_comes_as_text()
    {
        Discord.Rest.Fail(new FakeFault("POST channels/{id}/messages", 403, Code: 50013));
        var message = Discord.Say(FakeUser.German, _bot.Guild, _bot.Channel, Question, mentions: true);

        var reply = await Discord.ReplyAsync(message, Cancellation);

        reply.Body["content"]!.ToString().ShouldContain("AI servers");
        reply.Body["embeds"].ShouldBeNull();
    }

    [Fact]
    public async Task A_gateway_that_talks_nonsense_is_left_and_joined_anew()
    {
        Discord.Gateway.SendAll(10, null);
        await Discord.UntilAsync(() => Discord.Gateway.Identifies == 2, Cancellation);
        await ReadyAsync();

        await AnsweredOnceAsync(Ask());
    }

    [Fact]
    public async Task Limits_are_kept_rather_than_run_into()
    {
        var asked = Enumerable.Range(0, 20)
            .Select(_ => Discord.Say(FakeUser.Reader, _bot.Guild, _bot.Channel, "status", mentions: true)).ToList();
        foreach (var message in asked)
        {
            await Discord.ReplyAsync(message, Cancellation);
        }

        Discord.Rest.Buckets.Exceeded.ShouldBeLessThanOrEqualTo(1);
    }

    private FakeInteraction Ask() => Discord.Slash(
        FakeUser.Reader, _bot.Guild, _bot.Channel, "ask", new() { ["question"] = Question });

    private async Task AnsweredOnceAsync(FakeInteraction asked)
    {
        (await Discord.AnswerAsync(asked, Cancellation)).Text.ShouldContain("AI servers");
        asked.FollowUps.ShouldBeEmpty();
        Discord.Messages.Values.Count(message => message.Interaction == asked).ShouldBe(1);
    }

    private async Task RepliedOnceAsync()
    {
        var message = Discord.Say(FakeUser.German, _bot.Guild, _bot.Channel, Question, mentions: true);
        (await Discord.ReplyAsync(message, Cancellation)).Text.ShouldContain("AI servers");
        var marker = Discord.Say(FakeUser.Reader, _bot.Guild, _bot.Channel, "status", mentions: true);
        await Discord.ReplyAsync(marker, Cancellation);
        Discord.Messages.Values.Count(reply => reply.RepliesTo == FakeDiscord.Id(message)).ShouldBe(1);
    }

    private Task ReadyAsync() => WaitAsync(() => _bot.Service<GatewayClient>().Shards[0].IsReady);

    private static async Task WaitAsync(Func<bool> look)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        limit.CancelAfter(TimeSpan.FromSeconds(20));
        while (!look())
        {
            await Task.Delay(10, limit.Token);
        }
    }
}
