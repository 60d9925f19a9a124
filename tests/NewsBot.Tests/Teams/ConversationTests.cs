using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using NewsBot.Core.Articles.Fetching;
using NewsBot.Core.Chat.Notices;
using NewsBot.Core.Texts;
using NewsBot.Sqlite;
using NewsBot.Teams.Conversations;
using NewsBot.Teams.Settings;
using NewsBot.Tests.Chat.Support;
using NewsBot.Tests.Storage;
using NewsBot.Tests.Support;
using NewsBot.Tests.Teams.Support;

namespace NewsBot.Tests.Teams;

public sealed class ConversationTests : IAsyncLifetime
{
    private const string Question = "What does Foxconn plan?";

    private FakeConnector _connector = null!;
    private RunningTeams _teams = null!;
    private TeamsCaller _caller = null!;

    public async ValueTask InitializeAsync()
    {
        _connector = await FakeConnector.StartAsync();
        _teams = await RunningTeams.StartAsync();
        _teams.Answers.On(Question, SomeAnswer.Found());
        _caller = new TeamsCaller(_teams.Endpoint);
    }

    public async ValueTask DisposeAsync()
    {
        _caller.Dispose();
        await _teams.DisposeAsync();
        await _connector.DisposeAsync();
    }

    [Fact]
    public async Task Every_mention_of_the_bot_is_taken_out_and_those_of_others_stay()
    {
        var entities = new JsonArray(
            Mention("<at>News</at>", "28:bot"), Mention("<at>Bot</at>", "28:bot"), Mention("<at>Ann Example</at>", "29:ann"));

        await SayAsync("<at>News</at>&nbsp;<at>Bot</at> What does <at>Ann Example</at> plan?", entities: entities);

        await _connector.SentAsync(s => s.Type == "message", "the reply");
        _teams.Answers.Asked.Single().Text.ShouldBe("What does Ann Example plan?");
    }

    [Fact]
    public async Task Who_added_a_feed_is_told_in_the_same_conversation()
    {
        await SayAsync(Question);
        await _connector.SentAsync(s => s.Type == "message", "the reply");
        var known = (await _teams.Services.GetRequiredService<ConversationReferences>().ListAsync(TestContext.Current.CancellationToken))[0];
        var outlet = _teams.Services.GetRequiredService<INoticeOutlet>();

        (await outlet.TellAsync(known.ConversationId, new Phrase("Feeds.None"), "de", TestContext.Current.CancellationToken)).ShouldBeTrue();
        (await outlet.TellAsync("19:nowhere", new Phrase("Feeds.None"), "de", TestContext.Current.CancellationToken)).ShouldBeFalse();

        await _connector.SentAsync(
            s => s.Text.Contains("kein Feed", StringComparison.Ordinal), "the notice");
    }

    [Fact]
    public async Task A_thread_of_a_channel_is_a_conversation_of_its_own_and_its_id_is_escaped()
    {
        await SayAsync(Question, "19:news@thread.tacv2;messageid=1", "channel");
        await _connector.SentAsync(s => s.Conversation == "19:news@thread.tacv2;messageid=1", "the reply");
        await SayAsync("And when?", "19:news@thread.tacv2;messageid=1", "channel");
        await SayAsync("Who?", "19:news@thread.tacv2;messageid=2", "channel");
        await _connector.SentAsync(s => s.Conversation == "19:news@thread.tacv2;messageid=2", "the other reply");

        _teams.Answers.Asked.Single(q => q.Text == "And when?").Thread!.Count.ShouldBe(1);
        _teams.Answers.Asked.Single(q => q.Text == "Who?").Thread!.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_activity_that_comes_again_is_not_answered_again()
    {
        var message = SomeActivity.Message(Question, _connector.Service, id: "once");
        for (var i = 0; i < 5; i++)
        {
            (await _caller.PostAsync(message)).ShouldBe(HttpStatusCode.Accepted);
        }

        await _connector.SentAsync(s => s.Card is not null, "the sources");
        await SayAsync("status");
        await _connector.SentAsync(s => s.CardText.Contains("Recent questions: 1", StringComparison.Ordinal), "the status");
        _teams.Answers.Asked.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_thumb_below_an_answer_is_counted()
    {
        await SayAsync(Question);
        var answer = await _connector.SentAsync(s => s.Text.Contains("[1]", StringComparison.Ordinal), "the answer");

        // Only when the sources follow has the bot heard under which id its answer stands.
        await _connector.SentAsync(s => s.Card is not null, "the sources");

        var body = await _caller.InvokeAsync(SomeActivity.Invoke(
            "message/submitAction",
            new JsonObject
            {
                ["actionName"] = "feedback",
                ["actionValue"] = new JsonObject { ["reaction"] = "like", ["feedback"] = "{\"feedbackText\":\"good\"}" },
            },
            _connector.Service,
            replyTo: answer.Id));

        body.ToJsonString().ShouldBe("{}");
        await SayAsync("status");
        await _connector.SentAsync(s => s.CardText.Contains("Rated helpful: 1", StringComparison.Ordinal), "the status");
    }

    [Fact]
    public async Task A_file_in_a_personal_chat_is_loaded_without_a_command()
    {
        await _caller.PostAsync(SomeActivity.Message(
            "", _connector.Service, user: RunningTeams.Editor, attachments: File("ohio.txt", _connector.File.ToString())));

        await _connector.SentAsync(s => s.CardText.Contains("done", StringComparison.Ordinal), "the end of the load");
        (await _teams.Store.ListAsync(new(new("main")), TestContext.Current.CancellationToken)).Total.ShouldBe(1);
    }

    [Fact]
    public async Task An_address_is_loaded_with_its_outcome()
    {
        await using var teams = await RunningTeams.StartAsync(services => services.AddSingleton<IPageFetcher>(Ohio()));
        using var caller = new TeamsCaller(teams.Endpoint);

        await caller.PostAsync(SomeActivity.Message(
            "load https://news.example/ohio", _connector.Service, user: RunningTeams.Editor));

        var done = await _connector.SentAsync(s => s.CardText.Contains("done", StringComparison.Ordinal), "the end of the load");
        done.Method.ShouldBe("PUT");
        (await teams.Store.ListAsync(new(new("main")), TestContext.Current.CancellationToken)).Total.ShouldBe(1);
    }

    [Fact]
    public async Task A_load_that_outlives_the_bot_goes_on_in_the_same_card()
    {
        using var folder = new TemporaryFolder();
        var held = Ohio(new TaskCompletionSource().Task);
        string card;
        await using (var before = await StartAsync(held))
        {
            using var caller = new TeamsCaller(before.Endpoint);
            await caller.PostAsync(SomeActivity.Message(
                "lade https://news.example/ohio", _connector.Service, "19:news@thread.tacv2;messageid=1", "channel", RunningTeams.Editor, locale: "de-DE"));
            card = (await _connector.SentAsync(s => s.Card is not null, "the load")).Id;
            await held.Asked.WaitAsync(TestContext.Current.CancellationToken);
            await _connector.SentAsync(s => s.Method == "PUT", "its progress");
        }

        await using var after = await StartAsync(Ohio());
        var done = await _connector.SentAsync(
            s => s.CardText.Contains("fertig", StringComparison.Ordinal), "the end of the load");

        (done.Method, done.Id, done.Conversation).ShouldBe(("PUT", card, "19:news@thread.tacv2;messageid=1"));

        Task<RunningTeams> StartAsync(IPageFetcher pages) => RunningTeams.StartAsync(services => services
            .AddSingleton(pages)
            .Configure<StorageOptions>(storage => storage.Path = folder.Path));
    }

    [Fact]
    public async Task A_file_is_fetched_from_nowhere_but_where_Teams_keeps_files()
    {
        await _caller.PostAsync(SomeActivity.Message(
            "load", _connector.Service, user: RunningTeams.Editor, attachments: File("x.txt", "http://169.254.169.254/latest/meta-data")));

        await _connector.SentAsync(s => s.CardText.Contains("Nothing to load", StringComparison.Ordinal), "the refusal");
    }

    [Fact]
    public async Task Who_has_no_right_to_remove_is_told_who_has()
    {
        var id = await _teams.StoreAsync(SomeArticle.With("Der Text."));
        await SayAsync($"remove {id}", user: RunningTeams.Editor);
        await _connector.SentAsync(s => s.CardText.Contains("Only admins", StringComparison.Ordinal), "the refusal");
        await SayAsync($"remove {id}", user: RunningTeams.Admin);
        await _connector.SentAsync(s => s.CardText.Contains("Removed article", StringComparison.Ordinal), "the removal");
    }

    [Fact]
    public async Task A_welcome_is_said_once_in_the_users_language_and_the_conversation_kept_until_it_ends()
    {
        var references = _teams.Services.GetRequiredService<ConversationReferences>();
        await _caller.PostAsync(SomeActivity.Installation("add", _connector.Service, locale: "de-DE"));
        await _connector.SentAsync(s => s.CardText.Contains("Hallo, ich beantworte", StringComparison.Ordinal), "the welcome");
        (await references.ListAsync(TestContext.Current.CancellationToken)).Single().ConversationId.ShouldBe("a:chat");

        await _caller.PostAsync(SomeActivity.Installation("remove", _connector.Service));
        (await references.ListAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("membersRemoved", """[{"id":"28:bot"}]""")]
    [InlineData("channelData", """{"eventType":"teamDeleted"}""")]
    [InlineData("channelData", """{"eventType":"channelDeleted","channel":{"id":"a:chat"}}""")]
    public async Task Where_the_bot_was_taken_out_it_does_not_speak_again(string member, string value)
    {
        var references = _teams.Services.GetRequiredService<ConversationReferences>();
        await _caller.PostAsync(SomeActivity.Installation("add", _connector.Service));
        (await references.FindAsync("a:chat", TestContext.Current.CancellationToken)).ShouldNotBeNull();

        var update = SomeActivity.Envelope("conversationUpdate", _connector.Service.ToString(), "a:chat", "channel", "msteams");
        update[member] = JsonNode.Parse(value);
        (await _caller.PostAsync(update.ToJsonString())).ShouldBe(HttpStatusCode.Accepted);

        (await references.FindAsync("a:chat", TestContext.Current.CancellationToken)).ShouldBeNull();
    }

    [Fact]
    public async Task A_file_that_is_no_longer_there_is_asked_for_again()
    {
        await _caller.PostAsync(SomeActivity.Message(
            "", _connector.Service, user: RunningTeams.Editor,
            attachments: File("ohio.txt", new Uri(_connector.File, "/gone").ToString())));

        await _connector.SentAsync(s => s.CardText.Contains("Please send it again", StringComparison.Ordinal), "the refusal");
    }

    [Fact]
    public async Task Questions_that_wait_are_answered_before_the_bot_ends()
    {
        var hold = new TaskCompletionSource();
        _teams.Answers.On("Slow?", async (_, _, _) =>
        {
            await hold.Task;
            return SomeAnswer.NotFound();
        });
        await SayAsync("Slow?");
        await SayAsync(Question);

        var ending = _teams.StopAsync();
        hold.SetResult();
        await ending;

        _connector.Visible.Values.Count(s => s.Card is not null).ShouldBe(2);
        _connector.Visible.Values.ShouldContain(s => s.Text.Contains("[1]", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_refusal_lets_an_editor_load_what_is_missing_by_a_button()
    {
        await SayAsync("Who is the chancellor of Austria?", user: RunningTeams.Editor);
        var refusal = await _connector.SentAsync(s => s.Card is not null, "the refusal");
        refusal.Card!.ToJsonString().ShouldContain("\"Input.Text\"");

        var answer = await _caller.InvokeAsync(SomeActivity.Invoke(
            "adaptiveCard/action",
            Press(new JsonObject { ["id"] = "load", ["address"] = "ftp://nowhere" }),
            _connector.Service,
            user: RunningTeams.Editor));

        answer["value"]!.GetValue<string>().ShouldContain("is not a web address");
    }

    [Theory]
    [InlineData("""{"id":"nonsense"}""")]
    [InlineData("""{"id":5}""")]
    [InlineData("""{}""")]
    public async Task A_button_that_is_none_of_ours_is_answered(string data)
    {
        var answer = await _caller.InvokeAsync(SomeActivity.Invoke(
            "adaptiveCard/action", Press(JsonNode.Parse(data)!.AsObject()), _connector.Service));
        answer["value"]!.GetValue<string>().ShouldContain("too old");
    }

    [Fact]
    public async Task What_takes_longer_than_Teams_waits_comes_below()
    {
        var timings = new TeamsTimings { ButtonPatience = TimeSpan.FromMilliseconds(200) };
        await using var teams = await RunningTeams.StartAsync(services => services.AddSingleton(timings));
        using var caller = new TeamsCaller(teams.Endpoint);
        var hold = new TaskCompletionSource();
        teams.Answers.On("Slow?", async (_, _, _) =>
        {
            await hold.Task;
            return SomeAnswer.NotFound();
        });
        await caller.PostAsync(SomeActivity.Message("Slow?", _connector.Service));

        // The button waits for its conversation's earlier turn, and Teams does not wait that long.
        var answer = await caller.InvokeAsync(SomeActivity.Invoke(
            "adaptiveCard/action", Press(new JsonObject { ["id"] = "cancel:99" }), _connector.Service, user: RunningTeams.Admin));
        answer["value"]!.GetValue<string>().ShouldContain("the answer comes below");
        hold.SetResult();

        await _connector.SentAsync(s => s.CardText.Contains("already ended", StringComparison.Ordinal), "the answer to the button");
    }

    [Fact]
    public async Task Each_tenant_has_its_own_collection_and_others_are_refused()
    {
        await using var server = await TokenServer.StartAsync();
        await using var teams = await RunningTeams.StartAsync(
            TokenServer.Trust, [.. server.Settings, ("Teams:Collection", "")]);
        using var caller = new TeamsCaller(teams.Endpoint);
        var token = "Bearer " + new TestToken(server.Endorsed) { Service = ("serviceurl", _connector.Service.ToString()) }.Write();

        (await caller.PostAsync(SomeActivity.Message("Who?", _connector.Service), token)).ShouldBe(HttpStatusCode.Accepted);
        await _connector.SentAsync(s => s.Card is not null, "the reply");
        teams.Answers.Asked.Single().Collection.ShouldBe($"teams-{TestToken.TenantId}");

        var stranger = JsonNode.Parse(SomeActivity.Message("Who?", _connector.Service))!;
        stranger["channelData"]!["tenant"]!["id"] = "00000000-0000-0000-0000-0000000000c1";
        (await caller.PostAsync(stranger.ToJsonString(), token)).ShouldBe(HttpStatusCode.Forbidden);
    }

    private Task<HttpStatusCode> SayAsync(
        string text, string conversation = "a:chat", string kind = "personal", string user = RunningTeams.Reader, JsonArray? entities = null) =>
        _caller.PostAsync(SomeActivity.Message(text, _connector.Service, conversation, kind, user, entities: entities));

    private static JsonObject Mention(string text, string id) => new()
    {
        ["type"] = "mention",
        ["text"] = text,
        ["mentioned"] = new JsonObject { ["id"] = id },
    };

    private static JsonArray File(string name, string address) => new(new JsonObject
    {
        ["contentType"] = "application/vnd.microsoft.teams.file.download.info",
        ["name"] = name,
        ["content"] = new JsonObject { ["downloadUrl"] = address, ["fileType"] = "txt" },
    });

    private static FixedPages Ohio(Task? gate = null) =>
        new FixedPages { Gate = gate ?? Task.CompletedTask }.Add("/ohio", "Foxconn in Ohio\n\n" + SomeAnswer.Quote);

    private static JsonObject Press(JsonObject data) => new()
    {
        ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = "newsbot", ["data"] = data },
        ["trigger"] = "manual",
    };
}
