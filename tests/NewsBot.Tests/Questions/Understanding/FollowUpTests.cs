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
    [InlineData("Who works with them?")]
    [InlineData("How many people work there?")]
    [InlineData("How much did it cost?")]
    [InlineData("When did they say that?")]
    [InlineData("Who bought the factory?")]
    [InlineData("How many jobs does the company want to create?")]
    [InlineData("Und wer ist der Partner?")]
    [InlineData("und wer ist ihr partner")]
    [InlineData("Wer arbeitet mit ihnen zusammen?")]
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
        var question = After(text, "What does Foxconn plan for Lordstown?");
        question.Concepts.ShouldNotContain(concept => concept.Surface == "Foxconn");
        question.EarlierArticles.ShouldBeEmpty();
    }

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
}
