using Microsoft.Extensions.Logging.Abstractions;
using NewsBot.Core.Articles;
using NewsBot.Core.Articles.Identity;
using NewsBot.Core.Articles.Loading;
using NewsBot.Core.Articles.Reading.Drafts;
using NewsBot.Core.Questions;
using NewsBot.Core.Questions.Answering;
using NewsBot.Core.Questions.Asking;
using NewsBot.Search.Index;
using NewsBot.Tests.Support;

namespace NewsBot.Tests.Questions;

public sealed class AskQuestionTests : IAsyncDisposable
{
    private const string Story =
        "Foxconn verkauft sein Werk für Elektroautos in Lordstown im Bundesstaat Ohio und will dort künftig KI-Server bauen.\n\n"
        + "Das Unternehmen hatte die Fabrik 2022 von Lordstown Motors gekauft. Am 30. Juli gab Foxconn ein Bündnis mit TECO bekannt.\n\n"
        + "Der Verwaltungsrat von Tesla sprach Elon Musk 96 Millionen Aktien im Wert von etwa 29 Milliarden Dollar zu.";

    private readonly InMemoryArticleStore _store = new();
    private readonly FixedStories _stories = new();
    private readonly SearchIndex _index;

    public AskQuestionTests() =>
        _index = SomeIndex.Over(_store);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("What does Foxconn plan for Lordstown?", "KI-Server")]
    [InlineData("Was plant Foxconn in Lordstown?", "KI-Server")]
    [InlineData("How many shares did Tesla give Elon Musk?", "96 Millionen Aktien")]
    [InlineData("Von wem kaufte Foxconn die Fabrik?", "Lordstown Motors")]
    public async Task A_question_in_either_language_is_answered_by_the_sentence_that_says_it(string question, string expected)
    {
        await LoadAsync("Foxconn setzt in Lordstown auf KI-Server", Story);
        var found = (await AskAsync(question)).ShouldBeOfType<Answer.Found>();
        found.Sentences[0].Text.ShouldContain(expected);
        found.Citations[0].Quote.ShouldBe(found.Citations[0].Span.In(Story));
        found.Searched.ShouldBe(new Coverage(1, new DateOnly(2025, 8, 5), new DateOnly(2025, 8, 5)));
    }

    [Theory]
    [InlineData("Was plant Foxcon?")]
    [InlineData("What does Foxconnn plan?")]
    public async Task A_misspelt_name_finds_its_article(string question)
    {
        await LoadAsync("Foxconn setzt auf KI-Server", Story);
        await LoadAsync("Plan der Stadt", "Die Stadt plant ein Bad. Der Plan steht, sagte der Bürgermeister von Kulmbach.");
        var title = await AskAsync(question) switch
        {
            Answer.Quoting quoting => quoting.Citations[0].Title,
            Answer.NotFound refused => refused.Nearest[0].Title,
            _ => null,
        };
        title.ShouldBe("Foxconn setzt auf KI-Server");
    }

    [Theory]
    [InlineData("Welche Fabrik eröffnete in Grünheide?", "Elektroautofabrik")]
    [InlineData("Which factory opened in Grünheide?", "Elektroautofabrik")]
    [InlineData("Welche Leistung hat Norderstedt zugebaut?", "Windkraftleistung")]
    [InlineData("Wo wird die Serverproduktion ausgebaut?", "KI-Server-Produktion")]
    public async Task A_word_is_found_in_the_compounds_that_it_is_part_of(string question, string expected)
    {
        await LoadAsync("Nachrichten aus der Region", "In Grünheide eröffnete die Elektroautofabrik. Viele Gäste kamen aus der Stadt.");
        await LoadAsync("Mehr aus dem Norden", "In Norderstedt wurden 30 Megawatt Windkraftleistung zugebaut, sagte der Bürgermeister.");
        await LoadAsync("Aus der Wirtschaft", "Der Konzern baut seine KI-Server-Produktion in Ohio aus und stellt dort Leute ein.");
        var found = (await AskAsync(question)).ShouldBeOfType<Answer.Found>();
        found.Sentences[0].Text.ShouldContain(expected);
    }

    [Theory]
    [InlineData("Wer ist Bundeskanzler von Österreich?")]
    [InlineData("What is the capital of France?")]
    [InlineData("How many goals did Spain score in the final?")]
    public async Task What_no_article_says_is_refused_with_what_was_searched(string question)
    {
        await LoadAsync("Foxconn setzt in Lordstown auf KI-Server", Story);
        var refused = (await AskAsync(question)).ShouldBeOfType<Answer.NotFound>();
        refused.Reason.ShouldBe(RefusalReason.NoEvidence);
        refused.Searched!.Articles.ShouldBe(1);
    }

    [Theory]
    [InlineData("And when did it announce the alliance with TECO?", "30. Juli")]
    [InlineData("Und von wem hat es die Fabrik gekauft?", "Lordstown Motors")]
    [InlineData("und wann wurde das bündnis mit teco bekannt", "30. Juli")]
    public async Task A_follow_up_is_answered_from_what_was_spoken_of(string question, string expected)
    {
        var id = await LoadAsync("Foxconn setzt in Lordstown auf KI-Server", Story);
        await LoadAsync("Brauerei", "Die Brauerei in Kulmbach hat eine Fabrik von ihrem Nachbarn gekauft. Ein Bündnis mit Bauern folgte.");
        var asked = Some(question) with { Thread = [new EarlierTurn("What does Foxconn plan for Lordstown?", [id])] };
        var found = (await Ask(_store).AskAsync(asked, null, Cancellation)).ShouldBeOfType<Answer.Found>();
        found.Sentences[0].Text.ShouldContain(expected);
    }

    [Fact]
    public async Task Who_asks_for_more_is_shown_what_was_not_shown_yet_until_there_is_no_more()
    {
        await LoadAsync("Foxconn setzt in Lordstown auf KI-Server", Story);
        await LoadAsync("Brauerei", "Die Brauerei in Kulmbach hat eine Fabrik von ihrem Nachbarn gekauft.");
        var thread = new List<EarlierTurn>();
        var shown = new List<string>();
        var answer = await AskOnAsync("Was plant Foxconn in Lordstown?", thread);
        while (answer is Answer.Found found)
        {
            found.Citations.ShouldAllBe(citation => citation.Title.StartsWith("Foxconn"));
            shown.AddRange(found.Citations.Select(citation => citation.Quote));
            answer = await AskOnAsync("mehr dazu", thread);
        }

        shown.Count.ShouldBe(4);
        shown.ShouldBeUnique();
        answer.ShouldBeOfType<Answer.NotFound>().Reason.ShouldBe(RefusalReason.NothingMore);
    }

    [Theory]
    [InlineData("Who said that?")]
    [InlineData("wer hat das gesagt")]
    public async Task Who_asks_for_the_speaker_is_shown_who_said_what_was_quoted(string question)
    {
        const string Fire =
            "Ein Feuer zerstörte die Halle der Brauerei Kulmbach. "
            + "Schuld war nach Ansicht von Brandmeisterin Rosa Weber ein Lager. "
            + "\"Das Lager war seit Stunden heiß\", sagte sie. Der Schaden der Brauerei beträgt zwei Millionen Euro.";
        var id = await LoadAsync("Feuer in Kulmbach", Fire);
        await LoadAsync("Foxconn setzt in Lordstown auf KI-Server", Story);
        var quote = new EarlierQuote(id, "\"Das Lager war seit Stunden heiß\", sagte sie.");
        var asked = Some(question) with
        {
            Thread = [new EarlierTurn("Warum brannte die Brauerei Kulmbach?", [id]) { Quotes = [quote] }],
        };

        var found = (await Ask(_store).AskAsync(asked, null, Cancellation)).ShouldBeOfType<Answer.Found>();

        found.Citations.ShouldContain(citation => citation.Quote.Contains("Rosa Weber"));
    }

    [Theory]
    [InlineData("Wie hoch ist der Schaden?", "zwei Millionen")]
    [InlineData("Wer gewann das Rennen?", "Anna Berg")]
    public async Task A_short_question_is_asked_of_the_article_spoken_of_unless_it_says_nothing_of_it(
        string question, string expected)
    {
        var id = await LoadAsync(
            "Feuer in Kulmbach",
            "Ein Feuer zerstörte die Halle der Brauerei Kulmbach. Der Schaden beträgt zwei Millionen Euro.");
        await LoadAsync(
            "Unfall in Hof",
            "Bei einem Unfall in Hof entstand ein Schaden von 9000 Euro. Der Schaden ist versichert.");
        await LoadAsync("Radrennen", "Das Rennen um den großen Preis von Weimar gewann Anna Berg vor Lena Kurz.");
        var asked = Some(question) with { Thread = [new EarlierTurn("Was geschah in der Brauerei Kulmbach?", [id])] };

        var found = (await Ask(_store).AskAsync(asked, null, Cancellation)).ShouldBeOfType<Answer.Found>();

        found.Citations[0].Quote.ShouldContain(expected);
    }

    [Fact]
    public async Task A_question_that_names_its_source_is_answered_by_that_publisher_and_by_others_where_it_says_nothing()
    {
        await LoadAsync("Foxconn setzt in Lordstown auf KI-Server", Story, "Courier");
        await LoadAsync("Foxconn in Ohio", "Foxconn will in Lordstown bald Batterien bauen.", "DER SPIEGEL");

        (await FirstAsync("Was will Foxconn laut Spiegel in Lordstown bauen?")).ShouldContain("Batterien");
        (await FirstAsync("Was will Foxconn laut Courier in Lordstown bauen?")).ShouldContain("KI-Server");
        (await FirstAsync("How many shares did Tesla give Elon Musk according to the Spiegel?")).ShouldContain("Millionen Aktien");

        async Task<string> FirstAsync(string question) => (await AskAsync(question)).ShouldBeOfType<Answer.Found>().Sentences[0].Text;
    }

    [Fact]
    public async Task A_citation_says_in_how_many_outlets_the_report_is_and_where_it_was_first()
    {
        var id = await LoadAsync("Foxconn setzt in Lordstown auf KI-Server", Story);
        _stories.Groups.Add(new StoryGroup(1,
        [
            new StoryMember(7, "https://agency.example/1", "Agency", new DateOnly(2025, 8, 4)),
            new StoryMember(id, "https://courier.example/1", "Courier", new DateOnly(2025, 8, 5)),
        ]));

        var found = (await AskAsync("What does Foxconn plan for Lordstown?")).ShouldBeOfType<Answer.Found>();

        found.Citations[0].Story.ShouldBe(new CitedStory(2, "Agency"));
        AnswerText.Source(found.Citations[0], "en").ShouldContain("2 outlets, 1 origin: Agency");
    }

    [Fact]
    public async Task Articles_that_give_different_figures_are_shown_side_by_side_with_their_days()
    {
        await LoadAsync("Flut im Ahrtal", "Bei der Flut im Ahrtal starben 133 Menschen, teilte das Innenministerium mit.", "Bote");
        await LoadAsync("Opfer der Flut", "Durch die Flut im Ahrtal starben nach neuer Zählung 135 Menschen.", "Kurier");
        await LoadAsync("Brauerei", "Die Brauerei in Kulmbach hat 40 Menschen eingestellt, die Bier brauen.", "Kurier");

        var found = (await AskAsync("Wie viele Menschen starben bei der Flut im Ahrtal?")).ShouldBeOfType<Answer.Found>();

        var notice = found.Notice.ShouldNotBeNull().In("en");
        notice.ShouldStartWith("The articles differ: ");
        notice.ShouldContain("“133");
        notice.ShouldContain("“135");
        notice.ShouldContain("on 5 August 2025");
    }

    [Fact]
    public async Task A_headline_is_quoted_where_it_says_what_no_sentence_does()
    {
        const string Title = "Zephyrix baut in Kulmbach 300 Wohnungen";
        await LoadAsync(Title, "Die Arbeiten sollen im Mai beginnen. Der Bürgermeister freut sich über das Vorhaben.");

        var answer = (await AskAsync("Wie viele Wohnungen baut Zephyrix in Kulmbach?")).ShouldBeAssignableTo<Answer.Quoting>();

        var citation = answer!.Citations[0];
        citation.Quote.ShouldBe(Title);
        citation.IsHeadline.ShouldBeTrue();
        citation.Span.In(Title).ShouldBe(citation.Quote);
    }

    [Theory]
    [InlineData("Wie viele Menschen starben bei der Flut im Ahrtal?", "Durch die Flut im Ahrtal starben 133 Menschen, so die Behörden.")]
    [InlineData("Wie viele Menschen starben bei der Flut im Ahrtal?", "Nach der Flut bekamen 900 Menschen im Ahrtal Geld für Möbel.")]
    public async Task Articles_that_agree_or_tell_of_something_else_are_not_said_to_differ(string question, string other)
    {
        await LoadAsync("Flut im Ahrtal", "Bei der Flut im Ahrtal starben 133 Menschen, teilte das Innenministerium mit.", "Bote");
        await LoadAsync("Nachrichten aus dem Tal", other, "Kurier");

        (await AskAsync(question)).ShouldBeOfType<Answer.Found>().Notice.ShouldBeNull();
    }

    [Fact]
    public async Task Each_question_of_a_message_is_answered_and_what_is_not_is_named()
    {
        await LoadAsync("Foxconn setzt in Lordstown auf KI-Server", Story);
        var found = (await AskAsync(
            "What does Foxconn plan for Lordstown? From whom did it buy the factory? How many people live on the Moon?"))
            .ShouldBeOfType<Answer.Found>();
        found.Sentences[0].Text.ShouldContain("KI-Server");
        found.Sentences.ShouldContain(sentence => sentence.Text.Contains("Lordstown Motors", StringComparison.Ordinal));
        found.Notice!.In("en").ShouldContain("How many people live on the Moon?");
        found.Citations.Select(citation => citation.Number).ShouldBe(Enumerable.Range(1, found.Citations.Count));
        found.Sentences.ShouldAllBe(sentence => sentence.Text == found.Citations[sentence.Citations[0] - 1].Quote);
    }

    [Fact]
    public async Task Tags_that_were_pasted_with_a_question_are_no_words()
    {
        await LoadAsync("Foxconn setzt in Lordstown auf KI-Server", Story);
        var found = (await AskAsync("<p class=\"x\"><b>What does Foxconn plan</b> for <i>Lordstown</i>?</p>")).ShouldBeOfType<Answer.Found>();
        found.Language.ShouldBe("en");
        found.Sentences[0].Text.ShouldContain("KI-Server");
    }

    [Theory]
    [InlineData("Tell me more")]
    [InlineData("Wo steht das?")]
    public async Task Where_an_article_is_from_is_never_quoted(string more)
    {
        await LoadAsync("Fähre", "Die Fähre von Norbury fährt wieder. Sie war lange kaputt.\n\nQuelle: Bericht des Kuriers über die Fähre von Norbury.");
        var thread = new List<EarlierTurn>();
        foreach (var question in new[] { "Fährt die Fähre von Norbury wieder?", more })
        {
            if (await AskOnAsync(question, thread) is Answer.Quoting quoting)
            {
                quoting.Citations.Concat(quoting.More).ShouldNotContain(citation => citation.Quote.StartsWith("Quelle", StringComparison.Ordinal));
            }
        }
    }

    [Fact]
    public async Task An_empty_collection_says_that_there_is_nothing_to_search() =>
        (await AskAsync("What does Foxconn plan?")).ShouldBeOfType<Answer.NotFound>()
            .Reason.ShouldBe(RefusalReason.NothingToSearch);

    [Theory]
    [InlineData("???")]
    [InlineData("who is it and what was that")]
    public async Task A_question_without_search_words_is_refused_as_such(string question)
    {
        await LoadAsync("Foxconn", Story);
        (await AskAsync(question)).ShouldBeOfType<Answer.NotFound>().Reason.ShouldBe(RefusalReason.NoSearchWords);
    }

    [Fact]
    public async Task A_removed_article_is_not_quoted_though_the_index_still_has_it()
    {
        var id = await LoadAsync("Foxconn setzt in Lordstown auf KI-Server", Story);
        await LoadAsync("Anderes", "Der Zoo in Hannover zeigt junge Eisbären. Viele Besucher kamen am Sonntag.");
        await _store.RemoveAsync("main", id, "test", Cancellation);
        (await AskAsync("What does Foxconn plan for Lordstown?")).ShouldBeOfType<Answer.NotFound>();
    }

    [Fact]
    public async Task No_sentence_is_shown_twice_and_at_most_three_are()
    {
        await LoadAsync("Erste Meldung", Story);
        await LoadAsync("Zweite Meldung", Story + "\n\nMehr am Abend.");
        var found = (await AskAsync("What does Foxconn plan for Lordstown?")).ShouldBeOfType<Answer.Found>();
        found.Sentences.Count.ShouldBeLessThanOrEqualTo(3);
        found.Sentences.Select(sentence => sentence.Text).ShouldBeUnique();
    }

    [Fact]
    public async Task A_store_that_fails_becomes_an_answer_with_a_reference()
    {
        var ask = Ask(FailingStore.Create());
        var unavailable = (await ask.AskAsync(Some("What does Foxconn plan?"), null, Cancellation))
            .ShouldBeOfType<Answer.Unavailable>();
        unavailable.Reason.In("de").ShouldContain(unavailable.Reference);
    }

    public ValueTask DisposeAsync() => _index.DisposeAsync();

    private static Question Some(string text) => new(text, Article.DefaultCollection, new DateOnly(2025, 8, 6));

    private Task<Answer> AskAsync(string question) => Ask(_store).AskAsync(Some(question), null, Cancellation);

    /// <summary>Asks as the next turn of a conversation.</summary>
    private async Task<Answer> AskOnAsync(string question, List<EarlierTurn> thread)
    {
        var answer = await Ask(_store).AskAsync(Some(question) with { Thread = [.. thread] }, null, Cancellation);
        thread.Add(EarlierTurn.Of(question, answer));
        return answer;
    }

    private AskQuestion Ask(IArticleStore store) => new(
        SomePipeline.Over(store, () => _index.Snapshot, _stories),
        new NoOverviews(),
        new NoGlosses(),
        TimeProvider.System,
        NullLogger<AskQuestion>.Instance);

    private async Task<long> LoadAsync(string title, string text, string? publisher = null)
    {
        var draft = new ArticleDraft(title, text, Publisher: publisher, Published: new DateOnly(2025, 8, 5), Language: "de");
        var article = ArticlePreparation.Prepare(
            draft, new LoadRequest(Article.DefaultCollection, "test:test", []), DateTimeOffset.UnixEpoch);
        var outcome = (await _store.SaveAsync([article], Cancellation))[0];
        await _index.CatchUpAsync(Cancellation);
        return outcome.ArticleId;
    }
}
