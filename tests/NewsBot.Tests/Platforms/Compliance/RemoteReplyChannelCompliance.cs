using NewsBot.Core.Articles.Jobs;
using NewsBot.Core.Chat;
using NewsBot.Core.Questions;

namespace NewsBot.Tests.Platforms.Compliance;

/// <summary>What channels do besides whose messages are sent to a service that keeps them, and that may fail.</summary>
public abstract class RemoteReplyChannelCompliance : ReplyChannelCompliance
{
    [Fact]
    public async Task Progress_is_shown_in_place()
    {
        var channel = await OpenAsync();
        await channel.AcknowledgeAsync(Cancellation);

        await channel.ShowAsync(Load(JobState.Waiting, 0), Cancellation);
        LetTimePass();
        await channel.ShowAsync(Load(JobState.Running, 3), Cancellation);
        (await WordsAsync()).ShouldContain("running");
        await channel.ShowAsync(Load(JobState.Done, 12), Cancellation);

        (await SeenAsync()).ShouldHaveSingleItem();
        (await WordsAsync()).ShouldContain("done");
        (await WordsAsync()).ShouldNotContain("running");
    }

    [Fact]
    public async Task What_the_service_puts_off_is_sent_again_and_seen_once()
    {
        var channel = await OpenAsync();
        await channel.AcknowledgeAsync(Cancellation);
        PutOffOnce();

        await channel.ShowAsync(Thanks(), Cancellation);

        Plain((await SeenAsync()).ShouldHaveSingleItem().Words).ShouldContain(Sentence);
    }

    [Fact]
    public async Task What_may_have_arrived_is_not_seen_twice()
    {
        var channel = await OpenAsync();
        await channel.AcknowledgeAsync(Cancellation);
        LoseResponseOnce();

        // A platform that cannot tell whether it arrived throws, and the turn worker says that something went wrong.
        await TryAsync(channel.ShowAsync(Thanks(), Cancellation));

        (await SeenAsync()).Count(message => Plain(message.Words).Contains(Sentence)).ShouldBe(1);
    }

    [Fact]
    public async Task A_draft_that_is_refused_does_not_lose_the_answer()
    {
        var channel = await OpenAsync();
        await TakeLongAsync(channel);
        RefuseOnce();
        await TryAsync(channel.DraftAsync(new AnswerDraft(Draft), Cancellation));

        await channel.ShowAsync(Answered(), Cancellation);

        (await WordsAsync()).ShouldContain(Said);
        (await WordsAsync()).ShouldNotContain(Draft);
    }

    [Fact]
    public async Task Progress_goes_on_after_an_update_that_was_refused()
    {
        var channel = await OpenAsync();
        await channel.ShowAsync(Load(JobState.Waiting, 0), Cancellation);
        LetTimePass();
        RefuseOnce();
        await TryAsync(channel.ShowAsync(Load(JobState.Running, 3), Cancellation));
        LetTimePass();

        await channel.ShowAsync(Load(JobState.Done, 12), Cancellation);

        (await SeenAsync()).ShouldHaveSingleItem();
        (await WordsAsync()).ShouldContain("done");
    }

    [Fact]
    public async Task What_is_cancelled_is_not_shown_and_the_next_reply_is()
    {
        var channel = await OpenAsync();
        await channel.AcknowledgeAsync(Cancellation);

        await Should.ThrowAsync<OperationCanceledException>(
            () => channel.ShowAsync(Answered(), new CancellationToken(true)));
        (await WordsAsync()).ShouldNotContain(Said);
        await channel.ShowAsync(Thanks(), Cancellation);

        Plain((await SeenAsync()).ShouldHaveSingleItem().Words).ShouldContain(Sentence);
    }

    /// <summary>The service refuses the next message for now.</summary>
    private protected abstract void PutOffOnce();

    /// <summary>The service takes the next message, and nobody hears of it.</summary>
    private protected abstract void LoseResponseOnce();

    /// <summary>The service refuses the next message for good.</summary>
    private protected abstract void RefuseOnce();

    private static async Task TryAsync(Task showing) =>
        await showing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

    private static Reply.LoadProgress Load(JobState state, int added) => new(
        new LoadJob(
            12, "main", "articles.zip", "test:ann", null, state, JobProgress.None with { Added = added }, null, default,
            default),
        [],
        []);
}
