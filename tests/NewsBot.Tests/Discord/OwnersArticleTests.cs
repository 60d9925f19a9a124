using NewsBot.Tests.Discord.Fake;
using NewsBot.Tests.Host;
using NewsBot.Tests.Storage;
using NewsBot.Tests.Support;

namespace NewsBot.Tests.Discord;

/// <summary>The whole program in Discord, with the article that it exists for.</summary>
[Trait("Category", "Slow")]
public sealed class OwnersArticleTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_command_line_registers_what_differs_and_looks_at_the_token()
    {
        using var folder = new TemporaryFolder();
        await using var discord = await FakeDiscord.StartAsync();
        string[] settings = ["--set", $"Discord:Token={FakeDiscord.Token}", "--set", $"Discord:ApiUrl={discord.Address}/api/v10/"];

        (await RunAsync(0, "discord", "register")).ShouldContain("4 commands registered: 4 new or changed");
        (await RunAsync(0, "discord", "register")).ShouldContain("4 commands registered: 0 new or changed");
        (await RunAsync(0, "doctor")).ShouldContain("oauth2/authorize");

        settings[1] = "Discord:Token=another";
        (await RunAsync(1, "discord", "register")).ShouldContain("rejects the token");

        async Task<string> RunAsync(int code, params string[] verb)
        {
            var result = await NewsBotProcess.RunAsync(folder.Path, [.. verb, .. settings]);
            result.Code.ShouldBe(code, result.Error);
            return result.Output + result.Error;
        }
    }

    [Fact]
    public async Task The_article_is_loaded_asked_about_in_two_languages_and_removed_with_a_restart_between()
    {
        var seed = await File.ReadAllBytesAsync(SharedData.Find("seeds/foxconn-lordstown.de.txt"), Cancellation);
        using var folder = new TemporaryFolder();
        await using var discord = await FakeDiscord.StartAsync();
        var (guild, channel) = discord.AddGuild();

        using (await StartAsync())
        {
            var load = discord.Slash(FakeUser.Admin, guild, channel, "news", [], "load", ("lordstown.txt", seed));
            await discord.AnswerAsync(load, Cancellation, "done");
            await AskAsync(FakeUser.Reader, "What does Foxconn plan for Lordstown?", "KI-Server", "Sources");
            await AskAsync(FakeUser.German, "Was plant Foxconn in Lordstown?", "umzurüsten", "Quellen");
            await AskAsync(FakeUser.German, "Wer ist Bundeskanzler von Österreich?", "beantworten das nicht", "/news load");
            await MentionAsync("What does Foxconn plan for Lordstown?", "KI-Server");
        }

        using (await StartAsync())
        {
            // The subject is that of the question before the restart.
            await MentionAsync("When did they buy it?", "2022");
            var remove = discord.Slash(FakeUser.Admin, guild, channel, "news", new() { ["article"] = await ArticleAsync() }, "remove");
            await discord.AnswerAsync(remove, Cancellation, "Removed");
            await AskAsync(FakeUser.Reader, "What does Foxconn plan for Lordstown now?", "no article");
        }

        async Task<RunningBot> StartAsync()
        {
            var identified = discord.Gateway.Identifies;
            var bot = await RunningBot.StartAsync(
                folder.File("data"), "--set", $"Discord:Token={FakeDiscord.Token}", "--set", $"Discord:ApiUrl={discord.Address}/api/v10/");
            await discord.UntilAsync(
                () => discord.Gateway.Identifies > identified && discord.Gateway.HasReadyClient && discord.Commands.Count >= 4,
                Cancellation);
            return bot;
        }

        async Task AskAsync(FakeUser user, string question, params string[] words)
        {
            var answer = await discord.AnswerAsync(
                discord.Slash(user, guild, channel, "ask", new() { ["question"] = question }), Cancellation);
            words.ShouldAllBe(word => answer.Text.Contains(word, StringComparison.Ordinal), answer.Text);
        }

        async Task MentionAsync(string question, string word)
        {
            var message = discord.Say(FakeUser.Reader, guild, channel, question, mentions: true);
            (await discord.ReplyAsync(message, Cancellation)).Text.ShouldContain(word);
        }

        async Task<string> ArticleAsync()
        {
            var typing = discord.Type(FakeUser.Admin, guild, channel, "news", "article", "", "remove");
            await discord.UntilAsync(() => typing.Choices is not null, Cancellation);
            return typing.Choices![0]!["value"]!.ToString();
        }
    }
}
