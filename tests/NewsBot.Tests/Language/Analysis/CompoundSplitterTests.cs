using NewsBot.Language;
using NewsBot.Language.Analysis;
using NewsBot.Language.Shipped;

namespace NewsBot.Tests.Language.Analysis;

public sealed class CompoundSplitterTests
{
    private static readonly Dictionary<string, int> Vocabulary = new()
    {
        ["elektro"] = 20,
        ["fahrzeug"] = 120,
        ["bund"] = 300,
        ["bundes"] = 1,
        ["tag"] = 500,
        ["wahl"] = 400,
        ["kanzl"] = 200,
        ["arbeit"] = 400,
        ["los"] = 90,
        ["quot"] = 60,
        ["minist"] = 900,
        ["mini"] = 9,
        ["ster"] = 1,
        ["strass"] = 200,
        ["bahn"] = 150,
        ["regier"] = 500,
        ["chef"] = 200,
        ["zeitung"] = 80,
        ["artikel"] = 70,
        ["wirtschaft"] = 300,
        ["kris"] = 150,
        ["rad"] = 60,
        ["fahr"] = 90,
        ["rat"] = 200,
        ["haus"] = 300,
        ["frau"] = 300,
        ["fussball"] = 80,
        ["kind"] = 250,
        ["gart"] = 40,
        ["bau"] = 3,
    };

    private static readonly ILanguage German = ShippedLanguages.All.For("de");

    private readonly CompoundSplitter _splitter = new(
        German.Words, German.Compounds!, term => Vocabulary.GetValueOrDefault(term.ToString()));

    [Theory]
    [InlineData("Elektrofahrzeug", "elektro fahrzeug")]
    [InlineData("Elektrofahrzeuge", "elektro fahrzeug")]
    [InlineData("Bundestagswahl", "bund tag wahl")]
    [InlineData("Bundeskanzler", "bund kanzl")]
    [InlineData("Straßenbahn", "strass bahn")]
    [InlineData("Regierungschef", "regier chef")]
    [InlineData("Zeitungsartikel", "zeitung artikel")]
    [InlineData("Wirtschaftskrise", "wirtschaft kris")]
    [InlineData("Radfahrer", "rad fahr")]
    [InlineData("Rathaus", "rat haus")]
    [InlineData("Frauenfußball", "frau fussball")]
    [InlineData("Kindergarten", "kind gart")]
    public void A_compound_is_split_into_known_parts(string word, string parts) =>
        _splitter.Split(word).ShouldBe(parts.Split(' '));

    [Theory]
    [InlineData("Minister")]
    [InlineData("Haus")]
    [InlineData("Wirtschaft")]
    [InlineData("Unbekanntes")]
    [InlineData("Bauhaus")]
    [InlineData("")]
    public void Other_words_stay_whole(string word) => _splitter.Split(word).ShouldBeEmpty();

    [Fact]
    public void A_word_of_hostile_length_stays_whole() => _splitter.Split(new string('a', 1_000_000)).ShouldBeEmpty();
}
