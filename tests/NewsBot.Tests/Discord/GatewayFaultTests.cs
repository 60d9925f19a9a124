using System.Diagnostics;
using NewsBot.Tests.Discord.Fake;

namespace NewsBot.Tests.Discord;

/// <summary>What goes wrong with the gateway, and what users see of it.</summary>
[Trait("Category", "Slow")]
public sealed class GatewayFaultTests : FaultyDiscord
{
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

        await WaitAsync(() => Shard.Stopped is not null);
        Shard.Stopped!.ShouldContain($"{code}");
        Discord.Gateway.Connections.ShouldBe(1);
    }

    [Fact]
    public async Task A_session_that_is_gone_is_begun_anew_within_the_budget()
    {
        Discord.Gateway.KeepsSessions = false;
        Discord.Gateway.SessionStartsLeft = 0;
        Discord.Gateway.DropAll();
        await Discord.UntilAsync(() => Discord.Gateway.Resumes == 1, Cancellation);
        var asked = Questions();
        await Discord.UntilAsync(() => Questions() > asked + 1, Cancellation);
        Discord.Gateway.Identifies.ShouldBe(1);

        Discord.Gateway.SessionStartsLeft = 5;
        await Discord.UntilAsync(() => Discord.Gateway.Identifies == 2, Cancellation);
        await ReadyAsync();

        await AnsweredOnceAsync(Ask());

        int Questions() => Discord.Rest.Requests.Count(request => request.Route == "GET gateway/bot");
    }

    [Fact]
    public async Task The_gateway_may_be_gone_for_long()
    {
        Discord.Gateway.IsGone = true;
        Discord.Gateway.DropAll();
        var missed = Ask();
        await Discord.UntilAsync(() => Discord.Gateway.Refused >= 5, Cancellation);
        Discord.Gateway.IsGone = false;

        await AnsweredOnceAsync(missed);
        Discord.Gateway.Identifies.ShouldBe(1);
    }

    [Fact]
    public async Task Where_only_the_sessions_own_gateway_is_gone_the_common_one_takes_it_over()
    {
        Discord.Gateway.IsResumeHostGone = true;
        Discord.Gateway.DropAll();

        await AnsweredOnceAsync(Ask());
        (Discord.Gateway.Identifies, Discord.Gateway.Resumes).ShouldBe((1, 1));
    }

    [Fact]
    public async Task A_session_that_was_lost_for_too_long_is_begun_anew_and_not_tried_for_ever()
    {
        await using var bot = await BotOnFakeDiscord.StartAsync(Cancellation, resumable: TimeSpan.FromMilliseconds(300));
        bot.Discord.Gateway.IsGone = true;
        bot.Discord.Gateway.DropAll();
        await bot.Discord.UntilAsync(() => bot.Discord.Gateway.Refused >= 4, Cancellation);
        bot.Discord.Gateway.IsGone = false;

        await bot.Discord.UntilAsync(() => bot.Discord.Gateway.Identifies == 2, Cancellation);
        bot.Discord.Gateway.Resumes.ShouldBe(0);
    }

    [Fact]
    public async Task A_gateway_that_says_nothing_is_left()
    {
        await using var bot = await BotOnFakeDiscord.StartAsync(Cancellation, hello: TimeSpan.FromMilliseconds(300));
        bot.Discord.Gateway.IsMute = true;
        bot.Discord.Gateway.DropAll();

        await bot.Discord.UntilAsync(() => bot.Discord.Gateway.Connections >= 3, Cancellation);
    }

    [Fact]
    public async Task A_gateway_that_starts_no_session_is_left()
    {
        await using var bot = await BotOnFakeDiscord.StartAsync(Cancellation, hello: TimeSpan.FromMilliseconds(300));
        bot.Discord.Gateway.StartsSessions = false;
        bot.Discord.Gateway.CloseAll(4009);

        await bot.Discord.UntilAsync(() => bot.Discord.Gateway.Identifies >= 3, Cancellation);
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
    public async Task Events_that_come_twice_are_answered_once()
    {
        var question = Discord.Say(FakeUser.Reader, Bot.Guild, Bot.Channel, Question, mentions: true, twice: true);
        await Discord.ReplyAsync(question, Cancellation);
        var marker = Discord.Say(FakeUser.Reader, Bot.Guild, Bot.Channel, "status", mentions: true);
        await Discord.ReplyAsync(marker, Cancellation);

        Discord.Messages.Values.Count(message => message.RepliesTo == FakeDiscord.Id(question)).ShouldBe(1);
    }

    [Fact]
    public async Task A_server_that_is_told_of_after_its_messages_is_served_all_the_same()
    {
        // Of a server that is not known yet nobody is an admin; whoever asks is answered.
        var (guild, channel) = Discord.AddGuild();
        await Bot.LoadAsync(BotOnFakeDiscord.PlantArticle, $"discord-{guild}", Cancellation);
        var early = Discord.Say(FakeUser.Reader, guild, channel, Question, mentions: true);
        Discord.Gateway.Dispatch("GUILD_CREATE", Discord.Guilds[guild].DeepClone());

        (await Discord.ReplyAsync(early, Cancellation)).Text.ShouldContain("AI servers");
    }

    [Fact]
    public async Task Ten_thousand_events_in_a_burst_hold_up_nobody()
    {
        for (var i = 0; i < 10_000; i++)
        {
            Discord.Say(FakeUser.German, Bot.Guild, Bot.Channel, "chatter");
        }

        var started = Stopwatch.GetTimestamp();
        await AnsweredOnceAsync(Ask());
        TestContext.Current.TestOutputHelper?.WriteLine($"answered {Stopwatch.GetElapsedTime(started).TotalMilliseconds:F0} ms after the burst");
        Discord.Gateway.Identifies.ShouldBe(1);
    }

    [Fact]
    public async Task What_is_shown_beside_the_name_is_shown_again_after_a_gap()
    {
        await Discord.UntilAsync(() => Shown() >= 1, Cancellation);
        var shown = Shown();
        Discord.Gateway.SendAll(7, null);

        await Discord.UntilAsync(() => Discord.Gateway.Resumes == 1 && Shown() > shown, Cancellation);

        int Shown() => Discord.Gateway.Received.Count(message => message.Op == 3);
    }
}
