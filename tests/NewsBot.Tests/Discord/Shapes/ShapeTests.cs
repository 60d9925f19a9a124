using System.Text;
using NewsBot.Core.Settings;
using NewsBot.Discord.Guilds;
using NewsBot.Tests.Discord.Fake;

namespace NewsBot.Tests.Discord.Shapes;

public sealed class ShapeTests
{
    [Fact]
    public async Task Every_request_of_the_bot_has_a_shape_that_discord_accepts()
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var bot = await BotOnFakeDiscord.StartAsync(cancellation);
        var (discord, guild, channel) = (bot.Discord, bot.Guild, bot.Channel);
        const string Question = "What does Foxconn convert its plant in Lordstown into?";
        var answer = await discord.AnswerAsync(
            discord.Slash(FakeUser.German, guild, channel, "ask", new() { ["question"] = Question, ["private"] = true }), cancellation);
        foreach (var button in answer.Buttons)
        {
            await discord.AnswerAsync(discord.Press(FakeUser.German, guild, answer, button.Id), cancellation);
        }

        await discord.AnswerAsync(discord.Slash(FakeUser.Admin, guild, channel, "articles", []), cancellation);
        await discord.AnswerAsync(discord.Slash(FakeUser.Admin, guild, channel, "news", [], "load", ("a.txt", Encoding.UTF8.GetBytes("x"))), cancellation);
        foreach (var verb in new[] { "status", "settings", "check", "help" })
        {
            await discord.AnswerAsync(discord.Slash(FakeUser.Admin, guild, channel, "news", [], verb), cancellation);
        }

        var typing = discord.Type(FakeUser.Admin, guild, channel, "ask", "source", "");
        await discord.UntilAsync(() => typing.Choices is not null, cancellation);
        await bot.Service<GuildSettings>().SetModeAsync(new(channel), AnswerMode.Thread, cancellation);
        var asked = discord.Say(FakeUser.Reader, guild, channel, Question, mentions: true);
        await discord.UntilAsync(() => discord.Messages.Values.Any(message => message.Channel == asked), cancellation);

        discord.Rest.Requests.SelectMany(RequestShapes.Problems).Distinct().ShouldBeEmpty();
        discord.Rest.Requests.ShouldAllBe(request => request.UserAgent == $"DiscordBot (https://newsbot.invalid, {ProductVersion.Number})");
        discord.Rest.Requests.Count(request => request.Route == "POST applications/{id}/commands").ShouldBe(4);
    }
}
