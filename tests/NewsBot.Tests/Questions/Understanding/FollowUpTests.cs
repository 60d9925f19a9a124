using NewsBot.Core.Questions;
using NewsBot.Core.Questions.Understanding;
using NewsBot.Language;
using NewsBot.Tests.Support;

namespace NewsBot.Tests.Questions.Understanding;

public sealed class FollowUpTests
{
    private static readonly QuestionReader Reader = new(Vocabularies.Shipped);

    [Theory]
    [InlineData("And who is its partner?")]
    [InlineData("and who is its partner")]
    [InlineData("Who is its partner?")]
    [InlineData("Who is the partner?")]
    [InlineData("Which partner?")]
    [InlineData("employees")]
    [InlineData("Who works with them?")]
    [InlineData("How many people work there?")]
    [InlineData("How much did it cost?")]
    [InlineData("When did they say that?")]
    [InlineData("Who bought the factory?")]
    [InlineData("How many jobs does the company want to create?")]
    [InlineData("Und wer ist der Partner?")]
    [InlineData("und wer ist ihr partner")]
    [InlineData("Wer arbeitet mit ihnen zusammen?")]
    [InlineData("Was sagt der Spediteur?")]
    [InlineData("Wie viele Leute arbeiten dort?")]
    [InlineData("Wie viel hat das Werk gekostet?")]
    [InlineData("Was sagt die Firma dazu?")]
    [InlineData("Wem gehörte die Fabrik vorher?")]
    public void A_question_that_leans_on_the_one_before_is_asked_with_its_subject(string text)
    {
        var question = After(text, "What does Foxconn plan for Lordstown?");
        var carried = question.Concepts.Single(concept => concept.Surface == "Foxconn");
        carried.Weight.ShouldBeInRange(0.1f, 0.9f);
        question.EarlierArticles.ShouldBe([7]);
    }

    [Theory]
    [InlineData("Why?", AnswerType.Reason)]
    [InlineData("Since when?", AnswerType.Date)]
    [InlineData("and when", AnswerType.Date)]
    [InlineData("How so?", AnswerType.Manner)]
    [InlineData("And last week?", AnswerType.Intention)]
    [InlineData("Warum?", AnswerType.Reason)]
    [InlineData("und wann?", AnswerType.Date)]
    [InlineData("Seit wann denn?", AnswerType.Date)]
    [InlineData("Und letzte Woche?", AnswerType.Intention)]
    public void A_question_without_a_thing_of_its_own_asks_the_last_one_anew(string text, AnswerType type)
    {
        var question = After(text, "What does Foxconn plan for Lordstown?");
        question.Concepts.Select(concept => concept.Surface).ShouldContain("Foxconn");
        question.Concepts.Select(concept => concept.Surface).ShouldContain("plan");
        question.Type.ShouldBe(type);
    }

    [Theory]
    [InlineData("And Tesla?")]
    [InlineData("What about Tesla?")]
    [InlineData("how about tesla")]
    [InlineData("Und Tesla?")]
    [InlineData("Was ist mit Tesla?")]
    [InlineData("Wie sieht es bei Tesla aus?")]
    public void Another_name_takes_the_place_of_the_first(string text)
    {
        var question = After(text, "How many shares did Foxconn buy?");
        var surfaces = question.Concepts.Select(concept => concept.Surface).ToList();
        surfaces.ShouldContain("shares");
        surfaces.ShouldContain(surface => surface.Equals("Tesla", StringComparison.OrdinalIgnoreCase));
        surfaces.ShouldNotContain("Foxconn");
        question.Type.ShouldBe(AnswerType.Quantity);
    }

    [Theory]
    [InlineData("What did the European Central Bank decide?")]
    [InlineData("How many goals did Spain score?")]
    [InlineData("Is there a strike in Berlin this week?")]
    [InlineData("Is it true that Volkswagen closes a plant?")]
    [InlineData("What does Tesla say about its new factory?")]
    [InlineData("Where did the train from Hamburg stop?")]
    [InlineData("wer ist kanzler von österreich")]
    [InlineData("Wer gewann die Wahl in Portugal?")]
    [InlineData("Gibt es diese Woche einen Streik bei der Lufthansa?")]
    [InlineData("Was sagt Volkswagen zu seinen Plänen in Emden?")]
    [InlineData("Wie hoch war der Schaden beim Brand in Hannover?")]
    [InlineData("Wann soll die Brücke in Dresden wieder offen sein?")]
    public void A_question_that_stands_for_itself_changes_the_topic(string text)
    {
        var read = After(text, "What does Foxconn plan for Lordstown?");

        // What may go on about the subject or change it can be read alone as well.
        var question = read.Alone ?? read;
        question.Concepts.ShouldNotContain(concept => concept.Surface == "Foxconn");
        question.EarlierArticles.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("What did the house vote?")]
    [InlineData("How many flights were cancelled?")]
    [InlineData("And when did India land on the Moon?")]
    [InlineData("Wie hoch sind die Kosten der Umrüstung?")]
    [InlineData("garantie wie hoch")]
    public void A_short_question_that_names_nobody_may_go_on_about_the_subject(string text)
    {
        var question = After(text, "What does Foxconn plan for Lordstown?");
        question.FollowUp.ShouldBe(FollowUp.Possible);
        question.Concepts.ShouldContain(concept => concept.Surface == "Foxconn");
        question.Alone.ShouldNotBeNull().Concepts.ShouldNotContain(concept => concept.Surface == "Foxconn");
    }

    [Theory]
    [InlineData("tell me more")]
    [InlineData("More")]
    [InlineData("ok, can you tell me more about that please?")]
    [InlineData("any more details?")]
    [InlineData("what else?")]
    [InlineData("go on")]
    [InlineData("mehr dazu")]
    [InlineData("Erzähl mir mehr davon!")]
    [InlineData("gibts da noch mehr?")]
    [InlineData("Kannst du mir mehr dazu sagen?")]
    [InlineData("und weiter")]
    [InlineData("Weitere Details bitte")]
    public void Who_asks_for_more_means_what_was_quoted(string text) =>
        AfterAnswer(text).FollowUp.ShouldBe(FollowUp.More);

    [Theory]
    [InlineData("Who said that?")]
    [InlineData("and who said this")]
    [InlineData("says who?")]
    [InlineData("whose words are these?")]
    [InlineData("Wer hat das gesagt?")]
    [InlineData("wer sagt das denn")]
    [InlineData("Von wem stammt das Zitat?")]
    public void Who_asks_for_the_speaker_means_what_was_quoted(string text) =>
        AfterAnswer(text).FollowUp.ShouldBe(FollowUp.Speaker);

    [Theory]
    [InlineData("u sure?")]
    [InlineData("Are you sure?")]
    [InlineData("really?")]
    [InlineData("Bist du sicher?")]
    [InlineData("echt jetzt?")]
    [InlineData("stimmt das?")]
    public void Who_doubts_an_answer_asks_the_same_again(string text)
    {
        var question = AfterAnswer(text);
        question.FollowUp.ShouldBe(FollowUp.Whole);
        question.Type.ShouldBe(AnswerType.Intention);
        question.Concepts.Select(concept => concept.Surface)
            .ShouldBe(["Foxconn", "plan", "Lordstown"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("Who said that Foxconn buys the plant?")]
    [InlineData("Who said it started in the oven?")]
    [InlineData("Tell me more about Tesla")]
    [InlineData("Wer hat gesagt, dass Tesla baut?")]
    [InlineData("Erzähl mir mehr über Tesla")]
    public void A_question_that_names_what_it_is_about_is_none_of_these(string text) =>
        AfterAnswer(text).FollowUp.ShouldNotBeOneOf(FollowUp.More, FollowUp.Speaker);

    [Fact]
    public void After_a_refusal_nothing_was_quoted_that_more_could_be_said_of() =>
        Reader.Read(Some("tell me more", new EarlierTurn("What does Foxconn plan?", []))).FollowUp
            .ShouldBe(FollowUp.Whole);

    [Fact]
    public void What_was_quoted_is_known_over_several_follow_ups()
    {
        var first = Turn("What does Foxconn plan?", "One.");
        var question = Reader.Read(Some("tell me more", first, Turn("tell me more", "Two.")));
        question.EarlierQuotes.Select(quote => quote.Text).ShouldBe(["Two.", "One."]);
        var other = Reader.Read(Some("more", first, Turn("Who leads Volkswagen in Wolfsburg?", "Two.")));
        other.EarlierQuotes.Select(quote => quote.Text).ShouldBe(["Two."]);
    }

    [Fact]
    public void A_question_whose_language_cannot_be_told_has_that_of_the_question_before() =>
        Reader.Read(Some("Details?", new EarlierTurn("Was plant Foxconn in Lordstown mit der Fabrik?", [7]))).Language
            .ShouldBe("de");

    [Fact]
    public void A_subject_lasts_over_several_follow_ups_until_another_takes_its_place()
    {
        var second = After("And when did it buy the plant?", "What does Foxconn plan?", "And who is its partner?");
        second.Concepts.ShouldContain(concept => concept.Surface == "Foxconn");
        var after = After("And when did it buy the plant?", "What does Foxconn plan?", "Who leads Volkswagen?");
        after.Concepts.ShouldContain(concept => concept.Surface == "Volkswagen");
        after.Concepts.ShouldNotContain(concept => concept.Surface == "Foxconn");
    }

    [Fact]
    public void The_first_question_of_a_conversation_has_nothing_to_lean_on() =>
        Reader.Read(new Question("And who is its partner?", "main", null)).Concepts.Select(concept => concept.Surface).ShouldBe(["partner"]);

    private static UnderstoodQuestion After(string text, params string[] earlier) =>
        Reader.Read(new Question(text, "main", new DateOnly(2025, 8, 6), Thread: [.. earlier.Select(turn => new EarlierTurn(turn, [7]))]));

    private static UnderstoodQuestion AfterAnswer(string text) =>
        Reader.Read(Some(text, Turn("What does Foxconn plan for Lordstown?", "Foxconn will build servers.")));

    private static EarlierTurn Turn(string question, string quote) =>
        new(question, [7]) { Quotes = [new EarlierQuote(7, quote)] };

    private static Question Some(string text, params EarlierTurn[] thread) =>
        new(text, "main", new DateOnly(2025, 8, 6), Thread: thread);
}
