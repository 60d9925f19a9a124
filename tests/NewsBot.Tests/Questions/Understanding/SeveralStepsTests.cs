using NewsBot.Core.Questions;
using NewsBot.Core.Questions.Understanding;
using NewsBot.Tests.Support;

namespace NewsBot.Tests.Questions.Understanding;

public sealed class SeveralStepsTests
{
    private static readonly QuestionReader Reader = new(Vocabularies.Shipped);
    private static readonly SeveralSteps Steps = new(Vocabularies.Shipped.Languages);

    [Theory]
    [InlineData("Which cost more, the ferry or the bridge?")]
    [InlineData("What does Foxconn plan for Lordstown, and who bought the ferry of Norbury?")]
    [InlineData("Was the price of oil higher before or after the vote?")]
    [InlineData("Compare the plans of Foxconn and Tesla.")]
    [InlineData("Who of those sold the plant?")]
    [InlineData("Which of the two companies is older?")]
    [InlineData("What did both mayors say about the bridge?")]
    [InlineData("Who bought the ferry? What did it cost?")]
    [InlineData("Was kostete mehr, die Fähre oder die Brücke?")]
    [InlineData("Was plant Foxconn in Lordstown und wer kaufte die Fähre?")]
    [InlineData("Was sagten beide Bürgermeister zur Brücke?")]
    [InlineData("Wie hoch war der Preis im Vergleich zum Vorjahr?")]
    public void A_question_of_several_steps_is_told(string question) => Has(question).ShouldBeTrue();

    [Theory]
    [InlineData("What does Foxconn plan for Lordstown?")]
    [InlineData("Who bought the ferry, which had been for sale?")]
    [InlineData("When did Johnson and Johnson sell its plant?")]
    [InlineData("hey do you know who bought the ferry?")]
    [InlineData("See https://example.org/a?b=c&d=e?f=g")]
    [InlineData("Was plant Foxconn in Lordstown?")]
    [InlineData("Weißt du, wer die Fähre gekauft hat?")]
    [InlineData("")]
    public void A_question_of_one_step_is_not(string question) => Has(question).ShouldBeFalse();

    private static bool Has(string question) =>
        Steps.Has(Reader.Read(new Question(question, "main", new DateOnly(2025, 8, 6), Locale: "en")));
}
