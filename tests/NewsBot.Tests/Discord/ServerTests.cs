using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NewsBot.Core.Health;
using NewsBot.Core.Settings;
using NewsBot.Discord.Guilds;
using NewsBot.Tests.Discord.Fake;

namespace NewsBot.Tests.Discord;

/// <summary>What servers are like: full, odd, set up in the wrong way.</summary>
public sealed class ServerTests
{
    private const string Question = "What does Foxconn convert its plant in Lordstown into?";
    private const ulong BotRole = 710_000_000_000_000_001;

    private static readonly Dictionary<string, string?> Reading = new() { ["Discord:MessageContent"] = "true" };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_full_inbox_is_told_to_commands_and_to_mentions()
    {
        await using var bot = await BotOnFakeDiscord.StartAsync(Cancellation, chat: chat => (chat.InboxCapacity, chat.Workers) = (1, 1));
        bot.Discord.Rest.Delay = TimeSpan.FromMilliseconds(200);
        var asked = Enumerable.Range(0, 8).Select(_ => Ask(bot, new FakeUser(FakeDiscord.NextId(), "u"))).ToList();
        var mention = bot.Discord.Say(FakeUser.German, bot.Guild, bot.Channel, Question, mentions: true);

        await bot.Discord.UntilAsync(() => asked.All(one => one.AnsweredAfter is not null), Cancellation);
        (await bot.Discord.ReplyAsync(mention, Cancellation)).Text.ShouldNotBeEmpty();

        asked.Count(one => one is { Response: 4, IsEphemeral: true }).ShouldBeGreaterThan(0);
        asked.Count(one => one.Original!.Text.Contains("AI servers", StringComparison.Ordinal)).ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task A_button_of_another_version_is_answered()
    {
        await using var bot = await BotOnFakeDiscord.StartAsync(Cancellation, loadArticle: false);
        var source = new FakeMessage(FakeDiscord.NextId(), bot.Channel, []);

        var pressed = bot.Discord.Press(FakeUser.German, bot.Guild, source, "what:1:2:3:4:5");

        (await bot.Discord.AnswerAsync(pressed, Cancellation)).Text.ShouldContain("kenne ich nicht");
        pressed.IsEphemeral.ShouldBeTrue();
    }

    [Fact]
    public async Task When_the_store_fails_whoever_asked_gets_a_reference()
    {
        await using var bot = await BotOnFakeDiscord.StartAsync(
            Cancellation, loadArticle: false,
            services: services => services.Replace(ServiceDescriptor.Singleton<ISettingsStore, BrokenSettings>()));

        var asked = Ask(bot, FakeUser.Reader);
        var mention = bot.Discord.Say(FakeUser.German, bot.Guild, bot.Channel, Question, mentions: true);

        await bot.Discord.UntilAsync(() => asked.Original is not null, Cancellation);
        asked.Original!.Text.ShouldMatch("[A-Z2-9]{8}");
        (await bot.Discord.ReplyAsync(mention, Cancellation)).Text.ShouldMatch("[A-Z2-9]{8}");
    }

    [Fact]
    public async Task The_bots_role_may_be_mentioned_for_the_bot()
    {
        await using var bot = await BotOnFakeDiscord.StartAsync(Cancellation, Reading, AddBotRole);

        var asked = bot.Discord.Say(FakeUser.Reader, bot.Guild, bot.Channel, Question, role: BotRole);

        (await bot.Discord.ReplyAsync(asked, Cancellation)).Text.ShouldContain("AI servers");
    }

    [Fact]
    public async Task Without_the_right_to_read_it_says_how_to_be_understood()
    {
        await using var bot = await BotOnFakeDiscord.StartAsync(Cancellation, prepare: AddBotRole);

        var asked = bot.Discord.Say(FakeUser.Reader, bot.Guild, bot.Channel, Question, role: BotRole);

        (await bot.Discord.ReplyAsync(asked, Cancellation)).Text.ShouldContain("mention me");
    }

    [Fact]
    public async Task With_the_intent_every_message_is_answered_where_that_is_set()
    {
        await using var bot = await BotOnFakeDiscord.StartAsync(Cancellation, Reading);
        await bot.Service<GuildSettings>().SetModeAsync(new(bot.Channel), AnswerMode.All, Cancellation);

        var asked = bot.Discord.Say(FakeUser.Reader, bot.Guild, bot.Channel, Question);

        (await bot.Discord.ReplyAsync(asked, Cancellation)).Text.ShouldContain("AI servers");
    }

    [Fact]
    public async Task A_thread_that_the_bot_opened_is_its_own_even_after_a_restart()
    {
        var thread = FakeDiscord.NextId();
        await using var bot = await BotOnFakeDiscord.StartAsync(Cancellation, Reading, discord =>
        {
            var guild = discord.Guilds.Values.First();
            guild["threads"]!.AsArray().Add((JsonNode)new JsonObject
            {
                ["id"] = FakeDiscord.Id(thread),
                ["type"] = 11,
                ["parent_id"] = guild["channels"]![0]!["id"]!.DeepClone(),
                ["owner_id"] = FakeDiscord.Id(FakeDiscord.BotId),
                ["name"] = "Foxconn",
            });
        });
        await bot.Service<GuildSettings>().SetModeAsync(new(bot.Channel), AnswerMode.Thread, Cancellation);

        var asked = bot.Discord.Say(FakeUser.Reader, bot.Guild, thread, Question, channelType: 11);

        (await bot.Discord.ReplyAsync(asked, Cancellation)).Text.ShouldContain("AI servers");
    }

    [Fact]
    public async Task Mentions_are_answered_in_the_language_of_the_server()
    {
        await using var bot = await BotOnFakeDiscord.StartAsync(
            Cancellation, loadArticle: false, prepare: discord => discord.Guilds.Values.First()["preferred_locale"] = "de");

        var asked = bot.Discord.Say(FakeUser.Reader, bot.Guild, bot.Channel, "", mentions: true);

        (await bot.Discord.ReplyAsync(asked, Cancellation)).Text.ShouldContain("Frag mich nach den Nachrichten");
    }

    [Fact]
    public async Task A_load_that_takes_longer_than_its_interaction_is_shown_to_its_end()
    {
        await using var bot = await BotOnFakeDiscord.StartAsync(
            Cancellation, loadArticle: false, interactionLife: TimeSpan.FromMilliseconds(300));
        var page = bot.Discord.Hold("/page.txt", "A page that comes late\n\nThe tower of Pisa was closed on Friday, the mayor told reporters.");
        var load = bot.Discord.Slash(
            FakeUser.Admin, bot.Guild, bot.Channel, "news", new() { ["url"] = bot.Discord.Address + "/page.txt" }, "load");
        await bot.Discord.UntilAsync(() => !bot.Discord.Messages.IsEmpty, Cancellation);
        await FakeDiscord.UntilOlderAsync(load, TimeSpan.FromMilliseconds(400), Cancellation);
        load.IsOver = true;

        page.SetResult();

        await bot.Discord.UntilAsync(
            () => bot.Discord.Messages.Values.Any(message => message.Text.Contains("done", StringComparison.Ordinal)), Cancellation);
        bot.Discord.Messages.Count.ShouldBe(1);
        bot.Discord.Rest.InvalidRequests.ShouldBe(0);
    }

    [Fact]
    public async Task Everybodys_role_takes_the_editors_away()
    {
        await using var bot = await BotOnFakeDiscord.StartAsync(Cancellation, loadArticle: false);
        await bot.Service<GuildSettings>().SetEditorsAsync(new(bot.Guild), new(42), Cancellation);

        var set = bot.Discord.Slash(
            FakeUser.Admin, bot.Guild, bot.Channel, "news", new() { ["editors"] = FakeDiscord.Id(bot.Guild) }, "settings");
        await bot.Discord.AnswerAsync(set, Cancellation);

        (await bot.Service<GuildSettings>().EditorsAsync(new(bot.Guild), Cancellation)).ShouldBeNull();
    }

    [Fact]
    public async Task Feeds_are_followed_listed_and_checked()
    {
        await using var bot = await BotOnFakeDiscord.StartAsync(Cancellation, loadArticle: false);
        bot.Discord.Files["/feed.xml"] = System.Text.Encoding.UTF8.GetBytes(
            """<rss version="2.0"><channel><title>Port news</title><item><title>Port grows</title><link>http://127.0.0.1/x</link></item></channel></rss>""");
        await FeedsAsync("Add", new() { ["url"] = bot.Discord.Address + "/feed.xml" }, "Port news");
        await FeedsAsync("List", [], "Port news");

        async Task FeedsAsync(string action, JsonObject arguments, string contains)
        {
            arguments["action"] = action;
            var asked = bot.Discord.Slash(FakeUser.Admin, bot.Guild, bot.Channel, "news", arguments, "feeds");
            (await bot.Discord.AnswerAsync(asked, Cancellation)).Text.Replace("\\", "", StringComparison.Ordinal).ShouldContain(contains);
        }
    }

    [Fact]
    public async Task The_doctor_finds_a_token_that_fits_and_commands_that_go_elsewhere()
    {
        await using var bot = await BotOnFakeDiscord.StartAsync(Cancellation, loadArticle: false);
        var doctor = bot.Service<IDoctorCheck>();
        (await doctor.RunAsync(Cancellation)).ShouldAllBe(finding => finding.Level == FindingLevel.Ok);

        bot.Discord.Rest.Routes.InteractionsEndpoint = "https://elsewhere.example/";

        (await doctor.RunAsync(Cancellation)).ShouldContain(finding =>
            finding.Level == FindingLevel.Fail && finding.Observation.In("en").Contains("elsewhere.example", StringComparison.Ordinal));
    }

    private static FakeInteraction Ask(BotOnFakeDiscord bot, FakeUser user) =>
        bot.Discord.Slash(user, bot.Guild, bot.Channel, "ask", new() { ["question"] = Question });

    private static void AddBotRole(FakeDiscord discord) =>
        discord.Guilds.Values.First()["roles"]!.AsArray().Add((JsonNode)new JsonObject
        {
            ["id"] = FakeDiscord.Id(BotRole),
            ["name"] = "NewsBot",
            ["permissions"] = "0",
            ["position"] = 1,
            ["color"] = 0,
            ["hoist"] = false,
            ["managed"] = true,
            ["mentionable"] = true,
            ["tags"] = new JsonObject { ["bot_id"] = FakeDiscord.Id(FakeDiscord.BotId) },
        });

    private sealed class BrokenSettings : ISettingsStore
    {
        public Task<string?> FindAsync(string scope, string key, CancellationToken cancellation) => throw new IOException("disk");

        public Task<IReadOnlyDictionary<string, string>> ListAsync(string scopePrefix, string key, CancellationToken cancellation) =>
            throw new IOException("disk");

        public Task SetAsync(string scope, string key, string? value, CancellationToken cancellation) => throw new IOException("disk");

        public Task ClearAsync(string scope, CancellationToken cancellation) => throw new IOException("disk");
    }
}
