using NewsBot.Tests.Discord.Fake;

namespace NewsBot.Tests.Discord;

/// <summary>What goes wrong with requests, and what users see of it.</summary>
[Trait("Category", "Slow")]
public sealed class RestFaultTests : FaultyDiscord
{
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
        foreach (var route in new[] { "POST channels/{id}/messages", "PATCH webhooks", "POST interactions" })
        {
            Discord.Rest.Fail(new FakeFault(route, status, Times: 2, scope, RetryAfter: 0.1));
        }

        await AnsweredOnceAsync(Ask());
        await RepliedOnceAsync();
    }

    [Fact]
    public async Task A_response_that_was_lost_leads_to_no_second_message()
    {
        foreach (var route in new[] { "POST channels/{id}/messages", "PATCH webhooks", "POST interactions" })
        {
            Discord.Rest.Fail(new FakeFault(route, 502, AfterDoing: true));
        }

        await AnsweredOnceAsync(Ask());
        await RepliedOnceAsync();
    }

    [Fact]
    public async Task Slow_responses_delay_and_lose_nothing()
    {
        Discord.Rest.Delay = TimeSpan.FromMilliseconds(300);

        await AnsweredOnceAsync(Ask());
        await RepliedOnceAsync();
    }

    [Fact]
    public async Task An_outage_that_lasts_for_several_attempts_loses_no_answer()
    {
        Discord.Rest.Fail(new FakeFault("PATCH webhooks", 503, Times: 6));
        Discord.Rest.Fail(new FakeFault("POST channels/{id}/messages", 503, Times: 6));

        await AnsweredOnceAsync(Ask());
        await RepliedOnceAsync();
    }

    [Fact]
    public async Task A_deferral_that_seems_to_have_failed_does_not_keep_the_answer_back()
    {
        Discord.Rest.Fail(new FakeFault("POST interactions", 502, Times: 4, AfterDoing: true));

        await AnsweredOnceAsync(Ask());
    }

    [Fact]
    public async Task An_answer_whose_interaction_came_too_late_is_given_in_the_channel()
    {
        Discord.Rest.Routes.ResponseLimit = TimeSpan.Zero;

        Ask();

        var answer = await Discord.UntilAsync(
            () => Discord.Messages.Values.FirstOrDefault(message => message is { Interaction: null, IsFinal: true }), Cancellation);
        answer.Text.ShouldContain("AI servers");
        answer.Channel.ShouldBe(Bot.Channel);
    }

    [Fact]
    public async Task A_private_answer_whose_interaction_is_over_is_shown_to_nobody()
    {
        var asked = Discord.Slash(
            FakeUser.Reader, Bot.Guild, Bot.Channel, "ask", new() { ["question"] = Question, ["private"] = true });
        var answer = await Discord.AnswerAsync(asked, Cancellation);
        asked.IsOver = true;
        Discord.Rest.Routes.ResponseLimit = TimeSpan.Zero;

        Discord.Press(FakeUser.Reader, Bot.Guild, answer, answer.Button("👍"));
        var marker = Discord.Say(FakeUser.Reader, Bot.Guild, Bot.Channel, "status", mentions: true);
        await Discord.ReplyAsync(marker, Cancellation);

        Discord.Messages.Values.Count(message => !message.IsEphemeral).ShouldBe(1);
    }

    [Fact]
    public async Task A_rejected_token_is_not_used_again()
    {
        Discord.Rest.Fail(new FakeFault("POST channels/{id}/typing", 401, Times: 1_000));
        Mention();
        await Discord.UntilAsync(() => Discord.Rest.InvalidRequests == 1, Cancellation);

        await AnsweredOnceAsync(Ask());
        Discord.Rest.InvalidRequests.ShouldBe(1);
    }

    [Fact]
    public async Task Where_embeds_are_forbidden_the_answer_comes_as_text_with_its_sources()
    {
        Discord.Rest.Fail(new FakeFault("POST channels/{id}/messages", 403, Code: 50013));

        var reply = await Discord.ReplyAsync(Mention(), Cancellation);

        reply.Body["content"]!.ToString().ShouldContain("AI servers");
        reply.Body["content"]!.ToString().ShouldContain("Sources");
        reply.Body["embeds"].ShouldBeNull();
    }

    [Fact]
    public async Task Where_the_history_may_not_be_read_the_answer_stands_by_itself()
    {
        Discord.Rest.Routes.MayReadHistory = false;

        Mention();

        var answer = await Discord.UntilAsync(() => Discord.Messages.Values.FirstOrDefault(message => message.IsFinal), Cancellation);
        answer.Text.ShouldContain("AI servers");
        answer.RepliesTo.ShouldBeNull();
    }

    [Fact]
    public async Task Limits_are_kept_rather_than_run_into()
    {
        var asked = Enumerable.Range(0, 20).Select(_ => Mention()).ToList();
        foreach (var message in asked)
        {
            await Discord.ReplyAsync(message, Cancellation);
        }

        Discord.Rest.Buckets.Exceeded.ShouldBeLessThanOrEqualTo(1);
        Discord.Rest.BeyondGlobalLimit.ShouldBe(0);
    }
}
