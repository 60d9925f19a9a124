using Microsoft.Extensions.Logging;
using NewsBot.Core.Chat;
using NewsBot.Core.Chat.Turns;
using NewsBot.Core.Questions;
using NewsBot.Tests.Chat.Support;
using NewsBot.Tests.Support;

namespace NewsBot.Tests.Chat;

public sealed class TurnWorkerTests
{
    [Fact]
    public async Task A_question_is_acknowledged_drafted_and_answered()
    {
        await using var chat = await RunningChat.StartAsync();
        var drafted = new TaskCompletionSource();
        chat.Answers.On("Who?", async (_, progress, _) =>
        {
            progress!.Report(new AnswerDraft("So far"));
            await drafted.Task;
            return SomeAnswer.Found();
        });
        var channel = new RecordingChannel();
        chat.Post(SomeMessage.Asking("Who?"), channel);

        await Task.Run(() => SpinWait.SpinUntil(() => channel.Drafts.Count > 0, Patience.Limit));
        drafted.SetResult();

        (await channel.NextAsync()).ShouldBeOfType<Reply.Answered>();
        channel.Acknowledged.ShouldBe(1);
        channel.Drafts.ShouldBe(["So far"]);
    }

    [Fact]
    public async Task A_fault_is_answered_with_a_reference_that_is_in_the_log_and_the_next_turn_is_dealt_with()
    {
        await using var chat = await RunningChat.StartAsync();
        chat.Answers.On("Broken?", (_, _, _) => throw new InvalidOperationException("A secret cause."));

        var failure = (await chat.SayAsync(SomeMessage.Asking("Broken?"))).ShouldBeOfType<Reply.Failure>();

        failure.Text.In("en").ShouldContain(failure.Reference);
        failure.Text.In("en").ShouldNotContain("secret");
        var line = chat.Log.Lines.Single(l => l.Level == LogLevel.Error);
        line.Text.ShouldContain(failure.Reference);
        line.Text.ShouldNotContain("Broken?");
        line.Cause.ShouldBeOfType<InvalidOperationException>();
        (await chat.SayAsync(SomeMessage.Asking("Next?"))).ShouldBeOfType<Reply.Answered>();
    }

    [Fact]
    public async Task A_channel_that_fails_is_tried_again_with_the_failure()
    {
        await using var chat = await RunningChat.StartAsync();
        var channel = new RecordingChannel();
        channel.Faults.Enqueue(new IOException("No typing indicator."));
        channel.Faults.Enqueue(new IOException("Not shown."));
        chat.Post(SomeMessage.Asking("Who?"), channel);

        (await channel.NextAsync()).ShouldBeOfType<Reply.Failure>();
    }

    [Fact]
    public async Task A_channel_that_is_gone_for_good_ends_its_turn_alone()
    {
        await using var chat = await RunningChat.StartAsync();
        var channel = new RecordingChannel();
        for (var i = 0; i < 3; i++)
        {
            channel.Faults.Enqueue(new IOException("Gone."));
        }

        var (_, _, turn) = chat.Post(SomeMessage.Asking("Who?"), channel);

        await turn.Ended.WaitAsync(Patience.Limit, TestContext.Current.CancellationToken);
        channel.IsSilent.ShouldBeTrue();
        (await chat.SayAsync(SomeMessage.Asking("Next?"))).ShouldBeOfType<Reply.Answered>();
    }

    [Fact]
    public async Task A_turn_that_takes_too_long_is_stopped_and_says_so()
    {
        var clock = new ManualClock();
        await using var chat = await RunningChat.StartAsync(clock);
        var started = new TaskCompletionSource();
        chat.Answers.On("Slow?", async (_, _, cancellation) =>
        {
            started.SetResult();
            await Task.Delay(Timeout.Infinite, cancellation);
            return SomeAnswer.Found();
        });
        var (_, channel, _) = chat.Post(SomeMessage.Asking("Slow?"));
        await started.Task.WaitAsync(Patience.Limit, TestContext.Current.CancellationToken);

        clock.Advance(TimeSpan.FromSeconds(91));

        (await channel.NextAsync()).ShouldBeOfType<Reply.Failure>().Text.Key.ShouldBe("Chat.TookTooLong");
    }

    [Fact]
    public async Task An_asker_who_went_away_is_told_nothing()
    {
        await using var chat = await RunningChat.StartAsync();
        using var gone = new CancellationTokenSource();
        chat.Answers.On("Slow?", async (_, _, cancellation) =>
        {
            await gone.CancelAsync();
            await Task.Delay(Timeout.Infinite, cancellation);
            return SomeAnswer.Found();
        });

        var (_, channel, turn) = chat.PostUntilGone(SomeMessage.Asking("Slow?"), gone.Token);

        await turn.Ended.WaitAsync(Patience.Limit, TestContext.Current.CancellationToken);
        channel.IsSilent.ShouldBeTrue();
        chat.Log.Lines.ShouldNotContain(line => line.Level >= LogLevel.Warning);
    }

    [Fact]
    public async Task What_waits_at_shutdown_is_still_answered()
    {
        await using var chat = await RunningChat.StartAsync(configure: options => options.Workers = 1);
        var go = new TaskCompletionSource();
        chat.Answers.On("Slow?", async (_, _, _) =>
        {
            await go.Task;
            return SomeAnswer.Found();
        });
        var (_, slow, _) = chat.Post(SomeMessage.Asking("Slow?", "a"));
        var (_, waiting, _) = chat.Post(SomeMessage.Asking("Waiting?", "b"));

        var stopping = chat.StopAsync(TestContext.Current.CancellationToken);
        chat.Post(SomeMessage.Asking("Late?", "c")).Admission.ShouldBe(Admission.Busy);
        go.SetResult();
        await stopping;

        (await slow.NextAsync()).ShouldBeOfType<Reply.Answered>();
        (await waiting.NextAsync()).ShouldBeOfType<Reply.Answered>();
    }

    [Fact]
    public async Task Many_questions_at_once_are_all_answered_or_told_busy()
    {
        await using var chat = await RunningChat.StartAsync(configure: options => options.QuestionsPerMinute = 0);
        var posted = Enumerable.Range(0, 1_500).Select(i => chat.Post(SomeMessage.Asking("Who?", $"c{i % 200}"))).ToList();

        foreach (var (admission, channel, turn) in posted)
        {
            if (admission == Admission.Taken)
            {
                (await channel.NextAsync()).ShouldBeOfType<Reply.Answered>();
            }
            else
            {
                admission.ShouldBe(Admission.Busy);
            }
        }

        posted.Count(p => p.Admission == Admission.Taken).ShouldBeGreaterThanOrEqualTo(1_000);
    }
}
