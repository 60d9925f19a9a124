using Microsoft.Extensions.Logging.Abstractions;
using NewsBot.Discord.Gateway;
using NewsBot.Discord.Rest;
using NewsBot.Tests.Discord.Fake;
using NewsBot.Tests.Support;

namespace NewsBot.Tests.Discord;

public sealed class IdentifyGateTests : IAsyncLifetime
{
    private BotOnFakeDiscord _bot = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _bot = await BotOnFakeDiscord.StartAsync(Cancellation, loadArticle: false);

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task Shards_under_one_key_start_one_after_the_other_and_those_under_another_at_once()
    {
        _bot.Discord.Gateway.MaxConcurrency = 2;
        using var gate = Gate();
        using var first = await gate.EnterAsync(0, Cancellation);
        using var other = await gate.EnterAsync(1, Cancellation).WaitAsync(Patience.Limit, Cancellation);
        var waiting = gate.EnterAsync(2, Cancellation);
        waiting.IsCompleted.ShouldBeFalse();

        first.Use();

        (await waiting.WaitAsync(Patience.Limit, Cancellation)).Dispose();
    }

    [Fact]
    public async Task The_last_session_of_the_budget_is_given_to_one_shard_only()
    {
        _bot.Discord.Gateway.MaxConcurrency = 2;
        _bot.Discord.Gateway.SessionStartsLeft = 1;
        using var gate = Gate();
        using var first = await gate.EnterAsync(0, Cancellation);
        using var stop = new CancellationTokenSource();
        var second = gate.EnterAsync(1, stop.Token);
        var asked = Questions();
        await _bot.Discord.UntilAsync(() => Questions() > asked, Cancellation);

        second.IsCompleted.ShouldBeFalse();
        await stop.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(second);
    }

    [Fact]
    public async Task A_right_that_was_not_used_leaves_no_pause_behind()
    {
        using var gate = new IdentifyGate(
            _bot.Service<RestClient>(), new GatewayTimings { BetweenIdentifies = TimeSpan.FromHours(1) }, TimeProvider.System,
            NullLogger<IdentifyGate>.Instance);
        (await gate.EnterAsync(0, Cancellation)).Dispose();

        (await gate.EnterAsync(0, Cancellation).WaitAsync(Patience.Limit, Cancellation)).Dispose();
    }

    [Fact]
    public async Task Several_shards_share_the_servers_and_keep_the_pace()
    {
        await using var bot = await BotOnFakeDiscord.StartAsync(
            Cancellation,
            new Dictionary<string, string?> { ["Discord:Shards"] = "3" },
            discord =>
            {
                discord.Gateway.BetweenIdentifies = TimeSpan.FromMilliseconds(150);
                for (var i = 0; i < 6; i++)
                {
                    discord.AddGuild();
                }
            });
        await bot.Discord.UntilAsync(() => bot.Discord.Gateway.Identifies == 3, Cancellation);
        foreach (var (guild, data) in bot.Discord.Guilds)
        {
            var channel = ulong.Parse(data["channels"]![0]!["id"]!.ToString(), System.Globalization.CultureInfo.InvariantCulture);
            var asked = bot.Discord.Slash(FakeUser.Reader, guild, channel, "ask", new() { ["question"] = "What does Foxconn plan?" });
            await bot.Discord.AnswerAsync(asked, Cancellation);
        }

        (bot.Discord.Gateway.StartsTooSoon, bot.Discord.Gateway.StartsBeyondBudget).ShouldBe((0, 0));
    }

    private IdentifyGate Gate() => new(
        _bot.Service<RestClient>(), new GatewayTimings { BetweenIdentifies = TimeSpan.FromMilliseconds(200) }, TimeProvider.System,
        NullLogger<IdentifyGate>.Instance);

    private int Questions() => _bot.Discord.Rest.Requests.Count(request => request.Route == "GET gateway/bot");
}
