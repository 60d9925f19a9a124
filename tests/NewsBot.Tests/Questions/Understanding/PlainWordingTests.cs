using NewsBot.Core.Questions.Understanding;
using NewsBot.Language;
using NewsBot.Language.English;
using NewsBot.Language.German;

namespace NewsBot.Tests.Questions.Understanding;

public sealed class PlainWordingTests
{
    private static readonly ILanguage English = new EnglishLanguage();
    private static readonly ILanguage German = new GermanLanguage();

    [Theory]
    [InlineData("HOW OLD IS LECH WALESA???", "how old is lech walesa???")]
    [InlineData("how old is lech walesa plz thx", "how old is lech walesa ")]
    [InlineData("how old is lech walesa? thanks a lot!", "how old is lech walesa? ")]
    [InlineData("hey, does anyone know how old he is", "how old he is")]
    [InlineData("england vs spain, who won", "england against spain, who won")]
    [InlineData("what % of it does foxconn own", "what  percent of it does foxconn own")]
    public void An_english_message_is_read_without_what_chats_put_around_it(string message, string plain) =>
        PlainWording.Of(message, English).ShouldBe(plain);

    [Theory]
    [InlineData("WER KAUFTE DAMALS REEBOK?", "wer kaufte damals reebok?")]
    [InlineData("wie alt ist lech walesa danke schon mal", "wie alt ist lech walesa ")]
    [InlineData("wie viel % hält foxconn", "wie viel  Prozent hält foxconn")]
    public void A_german_message_is_read_without_what_chats_put_around_it(string message, string plain) =>
        PlainWording.Of(message, German).ShouldBe(plain);

    [Theory]
    [InlineData("NATO EU")]
    [InlineData("What does NATO want?")]
    [InlineData("thanks")]
    [InlineData("It rose by 5 %")]
    public void What_belongs_to_a_question_stays(string question) =>
        PlainWording.Of(question, English).ShouldBe(question);
}
