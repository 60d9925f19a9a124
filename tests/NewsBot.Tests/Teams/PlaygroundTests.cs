using System.Text.Json.Nodes;
using NewsBot.Core.Questions;
using NewsBot.Tests.Chat.Support;
using NewsBot.Tests.Storage;
using NewsBot.Tests.Teams.Support;

namespace NewsBot.Tests.Teams;

/// <summary>The bot with Microsoft's Agents Playground as its client, without a browser.</summary>
[Trait("Category", "Slow")]
public sealed class PlaygroundTests
{
    private const string Question = "What does Foxconn plan?";
    private const string Load = "load\nFoxconn in Ohio\n\n" + SomeAnswer.Quote;

    [Fact]
    public async Task A_question_in_a_personal_chat_is_answered_with_citations_and_a_card_of_sources()
    {
        await using var teams = await RunningTeams.StartAsync();
        teams.Answers.On(Question, SomeAnswer.Found());
        await using var playground = await Playground.StartAsync(teams.Endpoint);

        await playground.WriteAsync(Playground.Personal, Question);

        var text = await playground.MessageAsync(m => m.Text.Contains("[1]", StringComparison.Ordinal), "the answer");
        text.Text.ShouldBe("Das Gelände soll zu einem Standort für **KI-Server** umgebaut werden. [1]");
        text.Node["feedbackLoopEnabled"]!.GetValue<bool>().ShouldBeTrue();
        var claim = text.Node["aiEntity"]!["citation"]![0]!;
        claim["position"]!.GetValue<int>().ShouldBe(1);
        claim["appearance"]!["abstract"]!.GetValue<string>().ShouldBe(SomeAnswer.Quote);
        var card = await playground.MessageAsync(m => m.Card is not null, "the sources");
        card.CardText.ShouldContain("Nachrichten heute · 5 August 2025 · German");
    }

    [Fact]
    public async Task A_mention_in_a_channel_and_a_group_is_a_question_without_the_bots_name()
    {
        await using var teams = await RunningTeams.StartAsync();
        teams.Answers.On(Question, SomeAnswer.Found());
        await using var playground = await Playground.StartAsync(teams.Endpoint);

        await playground.WriteAsync(Playground.Channel, Question, mention: true);
        await playground.MessageAsync(m => m.Conversation.StartsWith(Playground.Channel, StringComparison.Ordinal)
            && m.Text.Contains("[1]", StringComparison.Ordinal), "the answer in the channel");
        await playground.WriteAsync(Playground.Group, Question, mention: true);
        await playground.MessageAsync(m => m.Conversation == Playground.Group
            && m.Text.Contains("[1]", StringComparison.Ordinal), "the answer in the group");

        teams.Answers.Asked.Select(question => question.Text).ShouldBe([Question, Question]);
    }

    [Fact]
    public async Task A_refusal_names_what_was_searched_and_what_is_nearest()
    {
        await using var teams = await RunningTeams.StartAsync();
        await using var playground = await Playground.StartAsync(teams.Endpoint);

        await playground.WriteAsync(Playground.Personal, "Who is the chancellor of Austria?");

        var card = await playground.MessageAsync(m => m.Card is not null, "the refusal");
        card.CardText.ShouldContain("Searched: 12 articles from 1 January 2024 to 5 August 2025.");
        card.CardText.ShouldContain("Austria has a new government");

        // The asker is an admin, who is offered to load what is missing.
        card.Card!.ToJsonString().ShouldContain("Input.Text");
    }

    [Fact]
    public async Task A_pressed_button_shows_the_article_below()
    {
        await using var teams = await RunningTeams.StartAsync();
        var text = "Der Anfang. " + SomeAnswer.Quote + " Das Ende.";
        var id = await teams.StoreAsync(SomeArticle.With(text));
        teams.Answers.On(Question, SomeAnswer.Found(article: id, start: text.IndexOf(SomeAnswer.Quote, StringComparison.Ordinal)));
        await using var playground = await Playground.StartAsync(teams.Endpoint);
        await playground.WriteAsync(Playground.Personal, Question);
        var card = await playground.MessageAsync(m => m.Card is not null, "the sources");

        var outcome = await playground.PressAsync(card, "Show [1] in the article");

        outcome["value"]!.GetValue<string>().ShouldBe("See below.");
        var article = await playground.MessageAsync(m => m.CardText.Contains("Das Ende.", StringComparison.Ordinal), "the article");
        article.CardText.ShouldContain(SomeAnswer.Quote);
    }

    [Fact]
    public async Task A_list_turns_its_pages_in_place()
    {
        await using var teams = await RunningTeams.StartAsync();
        for (var i = 1; i <= 12; i++)
        {
            await teams.StoreAsync(SomeArticle.With($"Der Text von Artikel Nummer {i}.", $"Titel {i}", $"https://news.example/{i}"));
        }

        await using var playground = await Playground.StartAsync(teams.Endpoint);
        await playground.WriteAsync(Playground.Personal, "articles");
        var list = await playground.MessageAsync(m => m.Card is not null, "the list");

        var outcome = await playground.PressAsync(list, "Next page");

        outcome["type"]!.GetValue<string>().ShouldBe("application/vnd.microsoft.card.adaptive");
        outcome["value"]!.ToJsonString().ShouldContain("page 2 of 2");
    }

    [Fact]
    public async Task The_message_extension_finds_an_article_with_its_quote()
    {
        await using var teams = await RunningTeams.StartAsync();
        teams.Answers.On(Question, SomeAnswer.Found());
        await using var playground = await Playground.StartAsync(teams.Endpoint);

        var found = await playground.QueryAsync(Question);

        var hit = found["composeExtension"]!["attachments"]![0]!;
        hit["content"]!.ToJsonString().ShouldContain("KI-Server umgebaut");
        hit["preview"]!["content"]!["title"]!.GetValue<string>().ShouldBe("Foxconn baut KI-Server in Lordstown");
    }

    [Fact]
    public async Task An_answer_on_its_way_is_streamed_into_a_personal_chat()
    {
        await using var teams = await RunningTeams.StartAsync();
        teams.Answers.On(Question, WriteAsync);
        await using var playground = await Playground.StartAsync(teams.Endpoint);

        await playground.WriteAsync(Playground.Personal, Question);

        await playground.ShownAsync(e => e.ToJsonString().Contains("Reading the articles", StringComparison.Ordinal), "what the bot does");
        await playground.ShownAsync(e => e.ToJsonString().Contains("\"streaming\"", StringComparison.Ordinal), "a part of the answer");
        var last = await playground.ShownAsync(e => e.ToJsonString().Contains("\"final\"", StringComparison.Ordinal), "the whole answer");
        last.ToJsonString().ShouldContain("Nachrichten heute");

        // The Playground shows the card of the last message apart, with the same citations.
        playground.Shown.Count(e => e["message"]?["text"]?.GetValue<string>().Contains("[1]", StringComparison.Ordinal) == true)
            .ShouldBe(1);
    }

    [Fact]
    public async Task An_answer_on_its_way_grows_in_place_in_a_group()
    {
        await using var teams = await RunningTeams.StartAsync();
        teams.Answers.On(Question, WriteAsync);
        await using var playground = await Playground.StartAsync(teams.Endpoint);

        await playground.WriteAsync(Playground.Group, Question, mention: true);

        var draft = await playground.MessageAsync(m => m.Text.StartsWith("Das Gelände", StringComparison.Ordinal), "the draft");
        var answer = await playground.MessageAsync(m => m.Text.Contains("[1]", StringComparison.Ordinal), "the answer");
        answer.Id.ShouldBe(draft.Id);
    }

    [Fact]
    public async Task A_thumb_is_taken()
    {
        await using var teams = await RunningTeams.StartAsync();
        teams.Answers.On(Question, SomeAnswer.Found());
        await using var playground = await Playground.StartAsync(teams.Endpoint);
        await playground.WriteAsync(Playground.Personal, Question);
        var answer = await playground.MessageAsync(m => m.Text.Contains("[1]", StringComparison.Ordinal), "the answer");

        // The Playground does not say below which message, as Teams does; that it is counted is tested without it.
        await playground.RateAsync(answer, "like");
    }

    [Fact]
    public async Task An_installation_is_welcomed()
    {
        await using var teams = await RunningTeams.StartAsync();
        await using var playground = await Playground.StartAsync(teams.Endpoint);

        await playground.PostAsync($"/_debug/conversation/{Playground.Personal}/installation", new JsonObject());

        await playground.MessageAsync(m => m.CardText.Contains("Hello, I answer questions", StringComparison.Ordinal), "the welcome");
    }

    [Fact]
    public async Task A_load_is_shown_until_its_end_in_one_card()
    {
        await using var teams = await RunningTeams.StartAsync();
        await using var playground = await Playground.StartAsync(teams.Endpoint, RunningTeams.Editor);

        await playground.WriteAsync(Playground.Group, Load, mention: true);

        var first = await playground.MessageAsync(m => m.CardText.Contains("Load 1", StringComparison.Ordinal), "the load");
        var done = await playground.MessageAsync(m => m.CardText.Contains("done", StringComparison.Ordinal), "its end");
        done.Id.ShouldBe(first.Id);
    }

    [Fact]
    public async Task A_reader_may_not_load()
    {
        await using var teams = await RunningTeams.StartAsync();
        await using var playground = await Playground.StartAsync(teams.Endpoint, RunningTeams.Reader);

        await playground.WriteAsync(Playground.Group, Load, mention: true);

        await playground.MessageAsync(m => m.CardText.Contains("Only editors", StringComparison.Ordinal), "the refusal");
    }

    // As slowly as a model writes.
    private static async Task<Answer> WriteAsync(
        Question question, IProgress<AnswerDraft>? progress, CancellationToken cancellation)
    {
        for (var words = 1; words <= 6; words++)
        {
            progress!.Report(new AnswerDraft(string.Join(' ', SomeAnswer.Quote.Split(' ').Take(words))));
            await Task.Delay(600, cancellation);
        }

        return SomeAnswer.Found();
    }
}
