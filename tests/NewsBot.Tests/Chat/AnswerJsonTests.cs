using NewsBot.Core.Questions;
using NewsBot.Core.Texts;
using NewsBot.Tests.Chat.Support;

namespace NewsBot.Tests.Chat;

public sealed class AnswerJsonTests
{
    private static readonly Question Asked = new("Who?", "main", null);

    [Fact]
    public void A_found_answer_is_in_the_contracts_form() =>
        Golden.ShouldMatch(AnswerJson.From(SomeAnswer.Found(), Asked).Write(), "found.json");

    [Fact]
    public void Close_passages_say_that_none_of_them_states_it() =>
        Golden.ShouldMatch(AnswerJson.From(SomeAnswer.Related("de"), Asked).Write(), "related.json");

    [Fact]
    public void A_refusal_says_why_and_what_is_nearest() =>
        Golden.ShouldMatch(AnswerJson.From(SomeAnswer.NotFound("de"), Asked).Write(), "not-found.json");

    [Fact]
    public void Trouble_says_under_which_reference() =>
        Golden.ShouldMatch(
            AnswerJson.From(new Answer.Unavailable("en", new Phrase("Chat.Busy"), "ABCD2345"), Asked).Write(),
            "unavailable.json");
}
