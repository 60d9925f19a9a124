using NewsBot.Core.Questions.Understanding;

namespace NewsBot.Tests.Questions.Understanding;

public sealed class AnswerTypeReaderTests
{
    [Theory]
    [InlineData("How many shares did Tesla give Elon Musk?", AnswerType.Quantity)]
    [InlineData("What percentage of voters stayed at home?", AnswerType.Quantity)]
    [InlineData("How old was the suspect?", AnswerType.Quantity)]
    [InlineData("When did the factory open?", AnswerType.Date)]
    [InlineData("In what year was the bridge built?", AnswerType.Date)]
    [InlineData("Which country joined the euro?", AnswerType.Place)]
    [InlineData("Where did the train stop?", AnswerType.Place)]
    [InlineData("Who won the final?", AnswerType.Person)]
    [InlineData("Whose post did she take over?", AnswerType.Person)]
    [InlineData("Why was the airport closed?", AnswerType.Reason)]
    [InlineData("What caused the fire?", AnswerType.Reason)]
    [InlineData("Which newspaper reported it?", AnswerType.Name)]
    [InlineData("What is photosynthesis?", AnswerType.Definition)]
    [InlineData("Did the mayor resign?", AnswerType.YesNo)]
    [InlineData("How did the thieves get in?", AnswerType.Manner)]
    [InlineData("What did the minister announce?", AnswerType.Any)]
    public void An_english_question_tells_what_answers_it(string question, AnswerType type) =>
        AnswerTypeReader.Read(question, "en").ShouldBe(type);

    [Theory]
    [InlineData("Wie viele Aktien bekam Elon Musk?", AnswerType.Quantity)]
    [InlineData("Wie hoch ist der Schaden?", AnswerType.Quantity)]
    [InlineData("BVG und Vandalismus, was kostet das im Jahr?", AnswerType.Quantity)]
    [InlineData("Wann schließt das Werk?", AnswerType.Date)]
    [InlineData("An welchem Tag begann der Streik?", AnswerType.Date)]
    [InlineData("Wohin flog die Maschine?", AnswerType.Place)]
    [InlineData("In welchem Bundesland brannte es?", AnswerType.Place)]
    [InlineData("Wer gewann das Finale?", AnswerType.Person)]
    [InlineData("Wessen Amt übernahm sie?", AnswerType.Person)]
    [InlineData("Weshalb wurde der Flughafen geschlossen?", AnswerType.Reason)]
    [InlineData("Was ist der Grund für den Stau?", AnswerType.Reason)]
    [InlineData("Welche Zeitung berichtete darüber?", AnswerType.Name)]
    [InlineData("Was ist Photosynthese?", AnswerType.Definition)]
    [InlineData("Hat der Bürgermeister den Rücktritt erklärt?", AnswerType.YesNo)]
    [InlineData("Wie kamen die Diebe hinein?", AnswerType.Manner)]
    public void A_german_question_tells_what_answers_it(string question, AnswerType type) =>
        AnswerTypeReader.Read(question, "de").ShouldBe(type);
}
