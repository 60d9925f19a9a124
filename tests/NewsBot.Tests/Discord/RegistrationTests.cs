using NewsBot.Discord.Commands;
using NewsBot.Tests.Discord.Fake;

namespace NewsBot.Tests.Discord;

public sealed class RegistrationTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Only_what_differs_is_sent()
    {
        await using var bot = await BotOnFakeDiscord.StartAsync(Cancellation, loadArticle: false);
        var registration = bot.Service<CommandRegistration>();
        (await registration.RunAsync(new(FakeDiscord.ApplicationId), Cancellation)).ShouldBe(new(4, 0, 0));

        bot.Discord.Commands[0]["description"] = "of an older version";
        bot.Discord.Commands[1]["name"] = "renamed";

        (await registration.RunAsync(new(FakeDiscord.ApplicationId), Cancellation)).ShouldBe(new(4, 2, 1));
    }

    [Fact]
    public async Task A_new_session_registers_nothing_again()
    {
        await using var bot = await BotOnFakeDiscord.StartAsync(Cancellation, loadArticle: false);
        bot.Discord.Gateway.CloseAll(4009);
        await bot.Discord.UntilAsync(() => bot.Discord.Gateway.Identifies == 2, Cancellation);

        bot.Discord.Rest.Requests.Count(request => request.Route.StartsWith("GET applications/", StringComparison.Ordinal))
            .ShouldBe(1);
    }
}
