using System.Text;
using System.Text.Json.Nodes;
using NewsBot.Core.Articles;
using NewsBot.Core.Settings;
using NewsBot.Discord.Guilds;
using NewsBot.Discord.Settings;
using NewsBot.Tests.Discord.Fake;

namespace NewsBot.Tests.Discord;

/// <summary>What users see, through a Discord of the test and the whole bot.</summary>
public sealed class ConversationTests : IAsyncLifetime
{
    private const string Question = "What does Foxconn convert its plant in Lordstown into?";

    private BotOnFakeDiscord _bot = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private FakeDiscord Discord => _bot.Discord;

    public async ValueTask InitializeAsync() => _bot = await BotOnFakeDiscord.StartAsync(Cancellation);

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task A_question_is_deferred_and_then_answered_in_place_with_its_source()
    {
        var asked = Ask(FakeUser.Reader, Question);

        var answer = await Discord.AnswerAsync(asked, Cancellation);

        asked.Response.ShouldBe(5);
        answer.Text.ShouldContain("AI servers");
        answer.Text.ShouldContain("\\[1\\]");
        answer.Text.ShouldContain("Sources");
        answer.IsEphemeral.ShouldBeFalse();
        answer.Buttons.ShouldContain(button => button.Label == "👍");
    }

    [Fact]
    public async Task A_german_question_is_answered_in_german()
    {
        var asked = Ask(FakeUser.German, "In was wandelt Foxconn sein Werk in Lordstown um?");

        var answer = await Discord.AnswerAsync(asked, Cancellation);

        answer.Text.ShouldContain("AI servers");
        answer.Text.ShouldContain("Quellen");
        answer.Text.ShouldContain("Englisch");
    }

    [Fact]
    public async Task What_no_article_answers_is_refused_with_how_to_add_one()
    {
        var answer = await Discord.AnswerAsync(
            Ask(FakeUser.Reader, "Who won the chess championship in Reykjavik?"), Cancellation);

        answer.Text.ShouldContain("/news load");
    }

    [Fact]
    public async Task A_mention_is_replied_to_and_a_reply_keeps_the_subject()
    {
        var question = Discord.Say(FakeUser.Reader, _bot.Guild, _bot.Channel, Question, mentions: true);
        var answer = await Discord.ReplyAsync(question, Cancellation);
        answer.Text.ShouldContain("AI servers");

        var next = Discord.Say(FakeUser.German, _bot.Guild, _bot.Channel, "and who is its partner?", repliesTo: answer);

        (await Discord.ReplyAsync(next, Cancellation)).Text.ShouldContain("SoftBank");
    }

    [Fact]
    public async Task Other_peoples_messages_are_none_of_its_business()
    {
        Discord.Say(FakeUser.Reader, _bot.Guild, _bot.Channel, Question);
        var meant = Discord.Say(FakeUser.Reader, _bot.Guild, _bot.Channel, "status", mentions: true);

        await Discord.ReplyAsync(meant, Cancellation);

        Discord.Messages.Count.ShouldBe(1);
    }

    [Fact]
    public async Task In_thread_mode_a_mention_opens_a_thread_that_keeps_the_subject()
    {
        await _bot.Service<GuildSettings>().SetModeAsync(new(_bot.Channel), AnswerMode.Thread, Cancellation);

        var question = Discord.Say(FakeUser.Reader, _bot.Guild, _bot.Channel, Question, mentions: true);
        var answer = await InThreadAsync(question, 1);
        answer.Text.ShouldContain("AI servers");
        Discord.Say(FakeUser.German, _bot.Guild, question, "and who is its partner?", mentions: true, channelType: 11);

        (await InThreadAsync(question, 2)).Text.ShouldContain("SoftBank");
    }

    [Fact]
    public async Task A_direct_message_is_answered_from_the_collection_for_direct_messages()
    {
        await _bot.LoadAsync(
            "Port of Rotterdam grows\n\nThe port of Rotterdam handled 435 million tonnes in 2024, the authority said.",
            "main", Cancellation, "port.txt");
        var direct = FakeDiscord.NextId();

        var question = Discord.Say(FakeUser.Reader, null, direct, "How much did the port of Rotterdam handle in 2024?");

        (await Discord.ReplyAsync(question, Cancellation)).Text.ShouldContain("435 million");
    }

    [Fact]
    public async Task A_private_answer_is_shared_by_its_button()
    {
        var asked = Ask(FakeUser.Reader, Question, isPrivate: true);
        var answer = await Discord.AnswerAsync(asked, Cancellation);
        answer.IsEphemeral.ShouldBeTrue();

        var shared = await Discord.AnswerAsync(
            Discord.Press(FakeUser.Reader, _bot.Guild, answer, answer.Button("Share")), Cancellation);

        shared.IsEphemeral.ShouldBeFalse();
        shared.Text.ShouldContain("AI servers");
        shared.Text.ShouldContain($"<@{FakeUser.Reader.Id}>");
    }

    [Fact]
    public async Task Show_in_article_and_feedback_answer_the_one_who_pressed()
    {
        var answer = await Discord.AnswerAsync(Ask(FakeUser.Reader, Question), Cancellation);

        var shown = Discord.Press(FakeUser.German, _bot.Guild, answer, answer.Button("Show"));
        (await Discord.AnswerAsync(shown, Cancellation)).Text.ShouldContain("**Foxconn converts");
        shown.IsEphemeral.ShouldBeTrue();

        var thanks = Discord.Press(FakeUser.German, _bot.Guild, answer, answer.Button("👍"));
        (await Discord.AnswerAsync(thanks, Cancellation)).Text.ShouldContain("Danke");
    }

    [Fact]
    public async Task A_message_is_checked_against_the_news_for_who_asks()
    {
        var asked = Discord.Check(FakeUser.Reader, _bot.Guild, _bot.Channel, "Foxconn sold the plant in Lordstown to Crescent Dune");

        (await Discord.AnswerAsync(asked, Cancellation)).Text.ShouldContain("375 million");
        asked.IsEphemeral.ShouldBeTrue();
    }

    [Fact]
    public async Task A_file_is_loaded_with_progress_and_answers_at_once()
    {
        var file = ("port.txt", Encoding.UTF8.GetBytes("Port of Rotterdam grows\n\nThe port of Rotterdam handled 435 million tonnes in 2024, the authority said."));

        var load = Discord.Slash(FakeUser.Admin, _bot.Guild, _bot.Channel, "news", [], "load", file);

        var progress = await Discord.AnswerAsync(load, Cancellation, "done");
        progress.Text.ShouldContain("🟩");
        progress.Text.ShouldContain("1 new");
        var answer = await Discord.AnswerAsync(Ask(FakeUser.Reader, "How much did the port of Rotterdam handle in 2024?"), Cancellation);
        answer.Text.ShouldContain("435 million");
    }

    [Fact]
    public async Task A_page_is_loaded_by_its_address_and_what_is_not_usable_says_why()
    {
        Discord.Files["/page.html"] = Encoding.UTF8.GetBytes(
            """
            <html lang="en"><head><title>Bridge opens</title></head><body><article><h1>Bridge opens in Genoa</h1>
            <p>The new bridge in Genoa was opened on Monday after two years of work, the mayor said in a ceremony.</p>
            <p>It carries four lanes and was designed by Renzo Piano, who was born in the city of Genoa in 1937.</p>
            </article></body></html>
            """);
        Discord.Files["/empty.html"] = Encoding.UTF8.GetBytes("<html><body></body></html>");

        var good = Discord.Slash(FakeUser.Admin, _bot.Guild, _bot.Channel, "news", new() { ["url"] = Discord.Address + "/page.html" }, "load");
        await Discord.AnswerAsync(good, Cancellation, "1 new");
        var bad = Discord.Slash(FakeUser.Admin, _bot.Guild, _bot.Channel, "news", new() { ["url"] = Discord.Address + "/empty.html" }, "load");
        (await Discord.AnswerAsync(bad, Cancellation, "Not loaded")).Text.ShouldContain("🟥");

        (await Discord.AnswerAsync(Ask(FakeUser.Reader, "Who designed the bridge in Genoa?"), Cancellation))
            .Text.ShouldContain("Renzo Piano");
    }

    [Fact]
    public async Task Who_may_not_load_is_told_who_may()
    {
        var load = Discord.Slash(FakeUser.Reader, _bot.Guild, _bot.Channel, "news", new() { ["url"] = "https://example.com/" }, "load");

        (await Discord.AnswerAsync(load, Cancellation)).Text.ShouldContain("Only editors and admins");
    }

    [Fact]
    public async Task The_editors_role_may_load_and_not_remove()
    {
        const ulong Role = 700_000_000_000_000_001;
        var editor = FakeUser.Reader with { Roles = [Role] };
        var settings = Discord.Slash(
            FakeUser.Admin, _bot.Guild, _bot.Channel, "news", new() { ["editors"] = FakeDiscord.Id(Role) }, "settings");
        (await Discord.AnswerAsync(settings, Cancellation)).Text.ShouldContain(FakeDiscord.Id(Role));

        var load = Discord.Slash(
            editor, _bot.Guild, _bot.Channel, "news", [], "load", ("a.txt", Encoding.UTF8.GetBytes("Title here\n\nSome sentence that is long enough to be one.")));
        await Discord.AnswerAsync(load, Cancellation, "new");
        var remove = Discord.Slash(editor, _bot.Guild, _bot.Channel, "news", new() { ["article"] = "1" }, "remove");

        (await Discord.AnswerAsync(remove, Cancellation)).Text.ShouldContain("Only admins");
    }

    [Fact]
    public async Task A_removed_article_does_not_answer_any_more_and_can_be_brought_back()
    {
        var remove = Discord.Slash(FakeUser.Admin, _bot.Guild, _bot.Channel, "news", new() { ["article"] = "1" }, "remove");
        var removed = await Discord.AnswerAsync(remove, Cancellation, "Removed");

        (await Discord.AnswerAsync(Ask(FakeUser.Reader, Question), Cancellation))
            .Text.ShouldNotContain("AI servers");
        await Discord.AnswerAsync(
            Discord.Press(FakeUser.Admin, _bot.Guild, removed, removed.Button("Bring back")), Cancellation, "is back");

        (await Discord.AnswerAsync(Ask(FakeUser.Reader, Question), Cancellation))
            .Text.ShouldContain("AI servers");
    }

    [Fact]
    public async Task Articles_and_publishers_are_suggested()
    {
        var typing = Discord.Type(FakeUser.Admin, _bot.Guild, _bot.Channel, "news", "article", "lordst", "remove");

        await Discord.UntilAsync(() => typing.Choices is not null, Cancellation);

        typing.Response.ShouldBe(8);
        typing.Choices!.ShouldHaveSingleItem()!["value"]!.ToString().ShouldBe("1");
    }

    [Fact]
    public async Task Check_names_the_channel_and_the_missing_permission()
    {
        var guild = Discord.Guilds[_bot.Guild];
        ((JsonArray)guild["channels"]![0]!["permission_overwrites"]!).Add((JsonNode)new JsonObject
        {
            ["id"] = FakeDiscord.Id(_bot.Guild),
            ["type"] = 0,
            ["allow"] = "0",
            ["deny"] = FakeDiscord.Id(1UL << 14),
        });

        var check = Discord.Slash(FakeUser.Admin, _bot.Guild, _bot.Channel, "news", [], "check");

        var text = (await Discord.AnswerAsync(check, Cancellation)).Text;
        text.ShouldContain("Embed Links");
        text.ShouldContain(FakeDiscord.Id(_bot.Channel));
    }

    [Fact]
    public async Task Servers_do_not_see_each_others_articles_until_one_shares()
    {
        var (other, channel) = Discord.AddGuild();
        Discord.Gateway.Dispatch("GUILD_CREATE", Discord.Guilds[other].DeepClone());
        (await Discord.AnswerAsync(AskIn(other, channel), Cancellation)).Text.ShouldNotContain("AI servers");

        var offer = await Discord.AnswerAsync(Discord.Slash(
            FakeUser.Admin, _bot.Guild, _bot.Channel, "news", new() { ["collection"] = "Share" }, "settings"), Cancellation);
        var code = System.Text.RegularExpressions.Regex.Match(offer.Text, "join\\\\?:([A-Z2-9]{16})").Groups[1].Value;
        var join = Discord.Slash(FakeUser.Admin, other, channel, "news", new() { ["join"] = code }, "settings");
        await Discord.AnswerAsync(join, Cancellation, "now shares");

        (await Discord.AnswerAsync(AskIn(other, channel), Cancellation)).Text.ShouldContain("AI servers");
        var again = Discord.Slash(FakeUser.Admin, other, channel, "news", new() { ["join"] = code }, "settings");
        await Discord.AnswerAsync(again, Cancellation, "no such code");
    }

    [Fact]
    public async Task A_server_that_was_left_loses_its_articles_after_thirty_days_and_not_before()
    {
        Discord.Gateway.Dispatch("GUILD_DELETE", new JsonObject { ["id"] = FakeDiscord.Id(_bot.Guild), ["unavailable"] = true });
        Discord.Gateway.Dispatch("GUILD_DELETE", new JsonObject { ["id"] = FakeDiscord.Id(_bot.Guild) });
        var settings = _bot.Service<ISettingsStore>();
        var scope = GuildSettings.GuildScope + _bot.Guild;
        for (string? left = null; left is null; left = await settings.FindAsync(scope, GuildPresence.Left, Cancellation))
        {
            await Task.Yield();
        }

        await CleanUpAsync(days: 29);
        (await ArticlesAsync()).ShouldBe(1);
        await CleanUpAsync(days: 31);
        (await ArticlesAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Nothing_that_an_article_says_is_taken_for_markup_or_pings_anybody()
    {
        await _bot.LoadAsync(
            """
            The hostile zeppelin says @everyone and <@800000000000000002> **bold** [click](https://evil.test) now, experts said.

            It was seen over Lake Constance on Tuesday, where it frightened the ducks, the harbour master told reporters.
            """,
            GuildSettings.OwnCollection(new(_bot.Guild)), Cancellation, "Zeppelin [x](https://evil.test).txt");

        var list = await Discord.AnswerAsync(Discord.Slash(FakeUser.Reader, _bot.Guild, _bot.Channel, "articles", []), Cancellation);
        var shown = Discord.Press(FakeUser.Reader, _bot.Guild, list, "show:2:0");
        var answer = await Discord.AnswerAsync(shown, Cancellation, "zeppelin");

        answer.Text.ShouldContain("\\@everyone");
        answer.Text.ShouldNotContain("](https://evil.test)");
        answer.Text.ShouldNotContain(" <@8000");
        Discord.Rest.Requests.Where(request => request.Body is JsonObject body && body.ContainsKey("embeds"))
            .ShouldAllBe(request => request.Body!["allowed_mentions"]!["parse"]!.AsArray().Count == 0);
    }

    private FakeInteraction Ask(FakeUser user, string question, bool isPrivate = false) => Discord.Slash(
        user, _bot.Guild, _bot.Channel, "ask",
        isPrivate ? new() { ["question"] = question, ["private"] = true } : new() { ["question"] = question });

    private FakeInteraction AskIn(ulong guild, ulong channel) => Discord.Slash(
        FakeUser.Reader, guild, channel, "ask", new() { ["question"] = Question });

    private Task<FakeMessage> InThreadAsync(ulong thread, int count) => Discord.UntilAsync(
        () => Discord.Messages.Values.Where(message => message.Channel == thread).OrderBy(message => message.Id)
            .Skip(count - 1).FirstOrDefault(),
        Cancellation);

    private async Task CleanUpAsync(int days)
    {
        var clock = new SettableTime(TimeProvider.System.GetUtcNow().AddDays(days));
        using var cleanup = new GuildCleanup(
            _bot.Service<ISettingsStore>(),
            _bot.Service<GuildSettings>(),
            _bot.Service<ICollectionEraser>(),
            _bot.Service<Microsoft.Extensions.Options.IOptions<DiscordOptions>>(),
            clock,
            Microsoft.Extensions.Logging.Abstractions.NullLogger<GuildCleanup>.Instance);
        await cleanup.RunOnceAsync(Cancellation);
    }

    private async Task<int> ArticlesAsync() => (await _bot.Service<IArticleStore>().CoverageAsync(
        new ArticleFilter(GuildSettings.OwnCollection(new(_bot.Guild))), Cancellation)).Articles;

    private sealed class SettableTime(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
