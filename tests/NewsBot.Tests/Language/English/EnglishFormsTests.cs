
using NewsBot.Language.English;

namespace NewsBot.Tests.Language.English;

public sealed class EnglishFormsTests
{
    [Theory]
    [InlineData("win", "won")]
    [InlineData("take office", "took office, taken office")]
    [InlineData("woman", "women")]
    [InlineData("wound", "")]
    [InlineData("vote", "")]
    public void An_irregular_word_has_these_forms(string word, string forms) =>
        EnglishForms.Of(word).ShouldBe(forms.Split(", ", StringSplitOptions.RemoveEmptyEntries));
}
