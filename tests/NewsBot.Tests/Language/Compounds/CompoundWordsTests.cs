using NewsBot.Language.Compounds;
using NewsBot.Language.Lexicon;
using NewsBot.Language.Shipped;

namespace NewsBot.Tests.Language.Compounds;

public sealed class CompoundWordsTests
{
    private const string Lexicon = """
        factory = Fabrik
        electric = elektrisch, Elektro
        car = Auto
        wind = Wind
        power = Kraft, Leistung
        government = Regierung
        head = Chef
        child = Kind
        garden = Garten
        school = Schule
        house = Haus
        victim = Opfer
        death = Tod
        church = Kirche
        tax = Steuer
        jam = Stau
        basin = Becken
        dust = Staub
        corner = Ecke
        new = neu
        train = Zug
        access = Zugang
        ring = Ang
        land = Land
        buy = kaufen
        minister = Minister
        mini = Mini
        """;

    private readonly CompoundWords _words = CompoundWords.Of(Read());

    [Theory]
    [InlineData("Elektroautofabriken", "elektro|autofabr elektroauto|fabr")]
    [InlineData("Windkraftleistung", "wind|kraftleist windkraft|leist")]
    [InlineData("Regierungschefs", "regier|chef")]
    [InlineData("Kindergarten", "kind|gart")]
    [InlineData("Schulhaus", "schul|haus")]
    [InlineData("Todesopfer", "tod|opf")]
    [InlineData("Kirchensteuer", "kirch|steu")]
    [InlineData("Neuzugang", "neu|zugang")]
    public void A_compound_falls_apart_where_known_words_meet(string compound, string expected) =>
        Parts(compound).ShouldBe(expected.Split(' '));

    [Theory]
    [InlineData("Staubecken")]
    [InlineData("Minister")]
    [InlineData("Ausland")]
    [InlineData("verkauft")]
    [InlineData("Fabrik")]
    [InlineData("Elektrowagen")]
    public void Other_words_and_those_of_two_readings_stay_whole(string word) => Parts(word).ShouldBeEmpty();

    [Theory]
    [InlineData("Leistung", "leist")]
    [InlineData("Fabrik", "fabr")]
    [InlineData("Haus", "haus")]
    public void A_word_is_known_by_what_stemming_leaves_of_it_within_a_compound(string word, string tail) =>
        _words.Tails(ShippedLanguages.Analyzers.For("de").Terms(word)[0]).ShouldContain(tail);

    [Fact]
    public void Letters_of_any_kind_and_length_are_cut_without_error()
    {
        var random = new Random(1);
        Span<int> cuts = stackalloc int[CompoundWords.MaxCuts];
        string[] syllables = ["haus", "kind", "er", "auto", "s", "neu", "fabr", "kraft", "en", "\u00e4", "\ud800"];
        for (var i = 0; i < 5_000; i++)
        {
            var term = string.Concat(random.GetItems(syllables, random.Next(0, 20)));
            foreach (var cut in cuts[..ShippedLanguages.Compounds.Cut(term, cuts)])
            {
                cut.ShouldBeInRange(1, term.Length - 1);
                ShippedLanguages.Compounds.ModifierTerm(term.AsSpan(0, cut)).ShouldNotBeEmpty();
            }
        }
    }

    private List<string> Parts(string word)
    {
        var term = ShippedLanguages.Analyzers.For("de").Terms(word)[0];
        Span<int> cuts = stackalloc int[CompoundWords.MaxCuts];
        var parts = new List<string>();
        foreach (var cut in cuts[.._words.Cut(term, cuts)])
        {
            parts.Add($"{_words.ModifierTerm(term.AsSpan(0, cut))}|{term[cut..]}");
        }

        return parts;
    }

    private static ConceptLexicon Read()
    {
        var lexicon = new ConceptLexicon(ShippedLanguages.Analyzers);
        lexicon.Read(new StringReader(Lexicon), "test");
        return lexicon;
    }
}
