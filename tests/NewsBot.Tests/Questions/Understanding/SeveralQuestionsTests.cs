using NewsBot.Core.Questions.Understanding;

namespace NewsBot.Tests.Questions.Understanding;

public sealed class SeveralQuestionsTests
{
    [Theory]
    [InlineData("When did Croatia join the EU? And when did it adopt the euro?", 2)]
    [InlineData("Wer gewann die EM?\nWo war das Finale? Und wie viele sahen zu?", 3)]
    [InlineData("Who won? Thanks!", 0)]
    [InlineData("What does Foxconn plan for Lordstown?", 0)]
    [InlineData("The plant was sold. Who bought it? And for how much?", 2)]
    [InlineData("Why is that so? Who says it? Since when is it? And where is it?", 0)]
    [InlineData("?? ??", 0)]
    public void Two_or_three_whole_questions_are_told_apart(string message, int parts) =>
        SeveralQuestions.Of(message).Count.ShouldBe(parts);

    [Theory]
    [InlineData("waht's new", "what's new")]
    [InlineData("lastest news", "latest news")]
    [InlineData("comapre Tesla and Foxconn", "compare Tesla and Foxconn")]
    [InlineData("sumarize article 3", "summarize article 3")]
    [InlineData("what's new", null)]
    [InlineData("the coldest winter", null)]
    [InlineData("Bews about nothing", null)]
    public void A_slip_in_a_keyword_is_corrected(string text, string? expected) =>
        NearlyWritten.Of(text, new HashSet<string> { "what's", "news", "latest", "compare", "summarize" }).ShouldBe(expected);
}
