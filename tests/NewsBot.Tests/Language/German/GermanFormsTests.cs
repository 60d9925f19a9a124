
using NewsBot.Language.German;

namespace NewsBot.Tests.Language.German;

public sealed class GermanFormsTests
{
    [Theory]
    [InlineData("nehmen", "nimmt nahm genommen")]
    [InlineData("übernehmen", "übernimmt übernahm übernommen")]
    [InlineData("annehmen", "annimmt annahm angenommen anzunehmen")]
    [InlineData("zurücktreten", "zurücktritt zurücktrat zurückgetreten zurückzutreten")]
    [InlineData("vergeben", "vergibt vergab vergeben")]
    [InlineData("unterstützen", "unterstützt")]
    [InlineData("kritisieren", "kritisiert")]
    [InlineData("mitteilen", "mitteilt mitgeteilt mitzuteilen")]
    [InlineData("vorbereiten", "vorbereitet vorzubereiten")]
    [InlineData("anerkennen", "anerkennt anerkannte anerkannt anzuerkennen")]
    [InlineData("eröffnen", "eröffnet")]
    [InlineData("wohnen", "wohnt gewohnt")]
    [InlineData("filmen", "filmt gefilmt")]
    [InlineData("zeichnen", "zeichnet gezeichnet")]
    [InlineData("arbeiten", "arbeitet gearbeitet")]
    [InlineData("erweitern", "erweitert")]
    [InlineData("wechseln", "wechselt gewechselt")]
    [InlineData("sich einigen", "einigt geeinigt")]
    [InlineData("umsetzen", "umsetzt umgesetzt umzusetzen")]
    public void A_verb_has_these_forms(string infinitive, string forms) =>
        forms.Split(' ').ShouldBeSubsetOf(GermanForms.Of(infinitive));

    [Theory]
    [InlineData("Regierungen")]
    [InlineData("rot")]
    [InlineData("in Kraft treten")]
    [InlineData("übernommen")]
    [InlineData("gestanden")]
    public void What_is_no_infinitive_has_none(string word) => GermanForms.Of(word).ShouldBeEmpty();
}
