using NewsBot.Core.Articles;
using NewsBot.Core.Articles.Identity;
using NewsBot.Core.Articles.Loading;
using NewsBot.Core.Articles.Reading.Drafts;
using NewsBot.Core.Questions;
using NewsBot.Core.Questions.Overviews;
using NewsBot.Core.Questions.Understanding;
using NewsBot.Language;
using NewsBot.Search.Index;
using NewsBot.Tests.Support;

namespace NewsBot.Tests.Questions.Overviews;

/// <summary>Overviews and small talk over a few articles.</summary>
public sealed class OverviewTests : IAsyncLifetime
{
    private readonly InMemoryArticleStore _store = new();
    private readonly FixedStories _stories = new();
    private readonly SearchIndex _index;
    private readonly OverviewMaker _maker;

    public OverviewTests()
    {
        _index = SomeIndex.Over(_store);
        _maker = new OverviewMaker(
            SomePipeline.Over(_store, () => _index.Snapshot, _stories),
            _store,
            _stories,
            Vocabularies.Shipped);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await LoadAsync(
            "Foxconn sells Lordstown plant", new DateOnly(2025, 8, 5), "Ohio Daily",
            "Foxconn sells its plant in Lordstown and will build servers there. The price of the plant was 375 million dollars."
                + "\n\nSource: a report of the wire.");
        await LoadAsync(
            "Tesla grants Musk shares", new DateOnly(2025, 8, 4), "Wire",
            "Tesla has granted Elon Musk 96 million shares. The award to Musk is worth 29 billion dollars.");
        await LoadAsync(
            "Foxconn and TECO join forces", new DateOnly(2025, 7, 30), "Wire",
            "Foxconn and TECO have formed an alliance to build data centers. They swap shares of both companies.");
    }

    public ValueTask DisposeAsync() => _index.DisposeAsync();

    [Theory]
    [InlineData("whats new")]
    [InlineData("hi, what's new?")]
    [InlineData("was gibts neues")]
    public async Task The_newest_come_first_by_days_with_sentences_that_stand_in_them(string text)
    {
        var overview = (await AskAsync(text)).ShouldBeOfType<Answer.Overview>();
        overview.Citations.Select(citation => citation.Published!.Value.Day).ShouldBe([5, 4, 30]);
        overview.Sections.Count.ShouldBe(3);
        foreach (var citation in overview.Citations)
        {
            var article = await _store.FindAsync("main", citation.ArticleId, Cancellation);
            citation.Span.In(article!.Text).ShouldBe(citation.Quote);
        }
    }

    [Fact]
    public async Task Copies_of_one_report_take_one_line_that_says_how_many_there_are()
    {
        _stories.Groups.Add(new StoryGroup(1,
        [
            new StoryMember(2, "https://wire.example/2", "Wire", new DateOnly(2025, 8, 4)),
            new StoryMember(1, "https://ohio.example/1", "Ohio Daily", new DateOnly(2025, 8, 5)),
        ]));
        var overview = (await AskAsync("what's new")).ShouldBeOfType<Answer.Overview>();
        overview.Citations.Count.ShouldBe(2);
        overview.Citations[0].Story!.Outlets.ShouldBe(2);
    }

    [Fact]
    public async Task Days_without_an_article_are_named_with_the_nearest_that_have_one()
    {
        var refusal = (await AskAsync("what happened in June 2025?")).ShouldBeOfType<Answer.NotFound>();
        refusal.Empty.ShouldBe(new EmptyPeriod(
            new DateOnly(2025, 6, 1), new DateOnly(2025, 6, 30), null, new DateOnly(2025, 7, 30)));
        AnswerText.Refusal(refusal, Some("")).ShouldBe(
            "No article here is dated 1 June 2025 to 30 June 2025. The nearest day with articles: 30 July 2025.");
    }

    [Fact]
    public async Task What_happened_in_a_month_is_of_that_month() =>
        (await AskAsync("what happened in July 2025")).ShouldBeOfType<Answer.Overview>()
            .Citations.ShouldHaveSingleItem().Title.ShouldBe("Foxconn and TECO join forces");

    [Theory]
    [InlineData("news about foxconn", 2)]
    [InlineData("how many articles about Tesla?", 1)]
    [InlineData("timeline of Foxconn", 2)]
    [InlineData("who reported on Foxconn?", 2)]
    [InlineData("list all articles about Foxconn", 2)]
    [InlineData("news zu foxconn", 2)]
    [InlineData("was gibts neues zu tesla", 1)]
    public async Task A_topic_brings_its_articles(string text, int lines) =>
        (await AskAsync(text)).ShouldBeOfType<Answer.Overview>().Citations.Count.ShouldBe(lines);

    [Fact]
    public async Task A_timeline_begins_with_the_first_day() =>
        (await AskAsync("timeline of Foxconn")).ShouldBeOfType<Answer.Overview>()
            .Citations[0].Published.ShouldBe(new DateOnly(2025, 7, 30));

    [Theory]
    [InlineData("sum up article 1")]
    [InlineData("fass artikel 1 zusammen")]
    [InlineData("sum up https://news.example/foxconn-sells-lordstown-plant?utm_source=x")]
    [InlineData("sum up “Foxconn sells Lordstown plant”")]
    [InlineData("sum up the latest article")]
    public async Task An_article_is_summed_up_in_its_own_sentences_without_lines_of_provenance(string text)
    {
        var overview = (await AskAsync(text)).ShouldBeOfType<Answer.Overview>();
        overview.Citations.ShouldAllBe(citation => citation.ArticleId == 1);
        overview.Citations.ShouldNotContain(citation => citation.Quote.StartsWith("Source", StringComparison.Ordinal));
    }

    [Fact]
    public async Task This_article_is_the_one_that_was_spoken_of()
    {
        var thread = new[] { new EarlierTurn("How many shares did Tesla grant?", [2L]) };
        var overview = await _maker.AnswerAsync(Some("sum this up") with { Thread = thread }, "en", null, Cancellation);
        overview.ShouldBeOfType<Answer.Overview>().Citations[0].ArticleId.ShouldBe(2);
    }

    [Theory]
    [InlineData("tell me more about the second one", "en", 2)]
    [InlineData("and the third?", "en", 3)]
    [InlineData("mehr über den ersten Artikel", "de", 1)]
    [InlineData("und nummer 2?", "de", 2)]
    public async Task One_of_a_list_is_picked_also_after_another_was(string text, string language, long article)
    {
        var thread = new[]
        {
            new EarlierTurn("what's new", [1L, 2L, 3L]), new EarlierTurn("more about the second", [2L]),
        };
        var overview = await _maker.AnswerAsync(Some(text) with { Thread = thread }, language, null, Cancellation);
        overview.ShouldBeOfType<Answer.Overview>().Citations.ShouldAllBe(citation => citation.ArticleId == article);
    }

    [Theory]
    [InlineData("waht's new")]
    [InlineData("lastest news")]
    [InlineData("was gibt es nueues")]
    [InlineData("comapre Tesla and TECO")]
    [InlineData("4 August 2025")]
    public async Task A_slip_of_the_fingers_or_a_bare_day_is_understood(string text) =>
        (await AskAsync(text)).ShouldBeOfType<Answer.Overview>();

    [Fact]
    public async Task A_bare_time_after_a_question_goes_on_with_it()
    {
        var thread = new[] { new EarlierTurn("How many shares did Tesla grant?", [2L]) };
        (await _maker.AnswerAsync(Some("and 2024?") with { Thread = thread }, "en", null, Cancellation)).ShouldBeNull();
    }

    [Theory]
    [InlineData("Compare Foxconn and TECO in the alliance", "Foxconn", "TECO")]
    [InlineData("Compare the plans of Foxconn and TECO", "Foxconn", "TECO")]
    [InlineData("Compare Tesla and the plant in Lordstown", "Tesla", "the plant in Lordstown")]
    public async Task What_both_sides_share_is_no_part_of_their_names(string text, string first, string second) =>
        (await AskAsync(text)).ShouldBeOfType<Answer.Overview>().Sections.Select(section => section.Title).ShouldBe([first, second]);

    [Fact]
    public async Task An_article_that_is_not_there_is_no_overview() =>
        (await AskAsync("sum up article 77")).ShouldBeOfType<Answer.NotFound>().Reason.ShouldBe(RefusalReason.NoSuchArticle);

    [Theory]
    [InlineData("Which is worth more, the plant in Lordstown or the award to Musk?")]
    [InlineData("compare the plant in Lordstown and the award to Musk")]
    public async Task Both_sides_of_a_comparison_are_shown_beside_each_other(string text)
    {
        var overview = (await AskAsync(text)).ShouldBeOfType<Answer.Overview>();
        overview.SideBySide.ShouldBeTrue();
        overview.Sections.Count.ShouldBe(2);
        overview.Citations.Select(citation => citation.ArticleId).ShouldBe([1, 2]);
    }

    [Fact]
    public async Task More_turns_the_page_of_the_overview_before()
    {
        for (var day = 1; day <= 9; day++)
        {
            await LoadAsync(
                $"Bridge {day} opens", new DateOnly(2025, 6, day), "Wire", $"The bridge number {day} has been opened to all traffic.");
        }

        var first = (await AskAsync("whats new")).ShouldBeOfType<Answer.Overview>();
        (first.Page, first.HasMore).ShouldBe((1, true));
        var thread = new[] { new EarlierTurn("whats new", []) };
        var second = (await _maker.AnswerAsync(Some("more") with { Thread = thread }, "en", null, Cancellation))
            .ShouldBeOfType<Answer.Overview>();
        (second.Page, second.HasMore).ShouldBe((2, false));
        second.Citations.Select(citation => citation.ArticleId)
            .ShouldNotContain(id => first.Citations.Any(citation => citation.ArticleId == id));
        (await _maker.AnswerAsync(Some("more"), "en", null, Cancellation)).ShouldBeNull("there is nothing to go on with");
    }

    [Theory]
    [InlineData("hi", SmallTalkKind.Greeting, "en")]
    [InlineData("danke!", SmallTalkKind.Thanks, "de")]
    [InlineData("👍", SmallTalkKind.Acknowledgement, "en")]
    public async Task Small_talk_gets_a_reply_with_two_examples(string text, SmallTalkKind kind, string language)
    {
        var talk = (await AskAsync(text)).ShouldBeOfType<Answer.SmallTalk>();
        (talk.Kind, talk.Language).ShouldBe((kind, language));
        talk.Examples.Count.ShouldBe(2);
        foreach (var example in talk.Examples)
        {
            (await AskAsync(example)).ShouldBeOfType<Answer.Overview>(example);
        }

        var json = AnswerJson.From(talk, Some(text));
        (json.Status, json.Reason, json.Answer.Length > 0).ShouldBe(("not_found", "small_talk", true));
    }

    [Theory]
    [InlineData("hi, what does Foxconn plan?")]
    [InlineData("What happened to the ferry?")]
    [InlineData("Wer bekam die Aktien?")]
    public async Task A_question_is_left_to_be_answered(string text) => (await AskAsync(text)).ShouldBeNull();

    [Fact]
    public void A_greeting_does_not_stand_in_the_way_of_a_question() =>
        new QuestionReader(Vocabularies.Shipped).Read(Some("hi, what does Foxconn plan?")).Concepts
            .Select(concept => concept.Surface).ShouldBe(["Foxconn", "plan"]);

    [Fact]
    public async Task The_json_has_heading_sections_and_sentences()
    {
        var overview = (await AskAsync("news about foxconn"))!;
        var json = AnswerJson.From(overview, Some("news about foxconn"));
        (json.Status, json.Answerer).ShouldBe(("found", "overview"));
        json.Answer.ShouldStartWith("2 articles about “foxconn”: 30 July 2025 to 5 August 2025");
        json.Sentences.Count.ShouldBe(2);
        json.Overview!.Sections.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Another_collection_tells_nothing()
    {
        var question = Some("news about foxconn") with { Collection = "other" };
        (await _maker.AnswerAsync(question, "en", null, Cancellation)).ShouldBeNull();
        (await _maker.AnswerAsync(question with { Text = "sum up article 1" }, "en", null, Cancellation))
            .ShouldBeOfType<Answer.NotFound>();
    }

    private static Question Some(string text) => new(text, Article.DefaultCollection, new DateOnly(2025, 8, 6));

    private Task<Answer?> AskAsync(string text) => _maker.AnswerAsync(
        Some(text), Vocabularies.Shipped.Detector.DetectQuestion(text, "en"), null, Cancellation);

    private async Task LoadAsync(string title, DateOnly published, string publisher, string text)
    {
        var draft = new ArticleDraft(
            title, text, Url: $"https://news.example/{title.ToLowerInvariant().Replace(' ', '-')}", Publisher: publisher,
            Published: published, Language: "en");
        var article = ArticlePreparation.Prepare(
            draft, new LoadRequest(Article.DefaultCollection, "test:test", []), DateTimeOffset.UnixEpoch);
        await _store.SaveAsync([article], Cancellation);
        await _index.CatchUpAsync(Cancellation);
    }
}
