using NewsBot.Discord.Gateway;
using NewsBot.Tests.Discord.Fake;
using NewsBot.Tests.Support;

namespace NewsBot.Tests.Discord;

/// <summary>The bot on a Discord that has faults, and what must hold whatever they are.</summary>
public abstract class FaultyDiscord : IAsyncLifetime
{
    internal const string Question = "What does Foxconn convert its plant in Lordstown into?";

    private protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private protected BotOnFakeDiscord Bot { get; private set; } = null!;

    private protected FakeDiscord Discord => Bot.Discord;

    private protected GatewayShard Shard => Bot.Service<GatewayClient>().Shards[0];

    public async ValueTask InitializeAsync() => Bot = await BotOnFakeDiscord.StartAsync(Cancellation);

    public async ValueTask DisposeAsync()
    {
        Discord.Gateway.StartsBeyondBudget.ShouldBe(0);
        Discord.Gateway.Complaints.ShouldBeEmpty();
        await Bot.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private protected FakeInteraction Ask() => Discord.Slash(
        FakeUser.Reader, Bot.Guild, Bot.Channel, "ask", new() { ["question"] = Question });

    private protected ulong Mention() => Discord.Say(FakeUser.German, Bot.Guild, Bot.Channel, Question, mentions: true);

    private protected async Task AnsweredOnceAsync(FakeInteraction asked)
    {
        (await Discord.AnswerAsync(asked, Cancellation)).Text.ShouldContain("AI servers");
        asked.FollowUps.ShouldBeEmpty();
        Discord.Messages.Values.Count(message => message.Interaction == asked).ShouldBe(1);
    }

    private protected async Task RepliedOnceAsync()
    {
        var message = Mention();
        (await Discord.ReplyAsync(message, Cancellation)).Text.ShouldContain("AI servers");
        var marker = Discord.Say(FakeUser.Reader, Bot.Guild, Bot.Channel, "status", mentions: true);
        await Discord.ReplyAsync(marker, Cancellation);
        Discord.Messages.Values.Count(reply => reply.RepliesTo == FakeDiscord.Id(message)).ShouldBe(1);
    }

    private protected Task ReadyAsync() => WaitAsync(() => Shard.IsReady);

    private protected static async Task WaitAsync(Func<bool> look)
    {
        using var limit = Patience.Bounded(Cancellation);
        while (!look())
        {
            await Task.Delay(10, limit.Token);
        }
    }
}
