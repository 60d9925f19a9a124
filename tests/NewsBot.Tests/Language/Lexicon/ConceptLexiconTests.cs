using NewsBot.Language.Lexicon;
using NewsBot.Language.Shipped;

namespace NewsBot.Tests.Language.Lexicon;

public sealed class ConceptLexiconTests
{
    [Theory]
    [InlineData("en", "chancellor", "de", "Bundeskanzler")]
    [InlineData("en", "nuclear power plant", "de", "Atomkraftwerk")]
    [InlineData("de", "Erdbeben", "en", "earthquake")]
    [InlineData("en", "died", "de", "Todesopfer")]
    [InlineData("de", "Fabrik", "de", "Werk")]
    [InlineData("en", "Munich", "de", "München")]
    [InlineData("de", "übernahm", "en", "takeover")]
    [InlineData("de", "Probleme", "en", "problem")]
    [InlineData("en", "resign", "de", "zurückgetreten")]
    [InlineData("de", "ums Leben gekommen", "en", "died")]
    [InlineData("en", "fired", "de", "entlassen")]
    [InlineData("de", "UNO", "en", "UN")]
    [InlineData("en", "United States", "de", "USA")]
    [InlineData("de", "Vereinigte Staaten", "en", "U.S.")]
    [InlineData("en", "European Union", "de", "EU")]
    public void A_word_leads_to_the_other_words_of_its_concept(string language, string word, string other, string expected)
    {
        var wanted = ShippedLanguages.Analyzers.For(other).Terms(expected);
        ShippedLanguages.Lexicon.Match([.. ShippedLanguages.Analyzers.For(language).Terms(word)], 0, language)
            .SelectMany(match => match.Words)
            .ShouldContain(found => found.Language == other && found.Terms.SequenceEqual(wanted));
    }

    [Theory]
    [InlineData("Gorbatschow", true)]
    [InlineData("Selenskyj", true)]
    [InlineData("Kiew", false)]
    [InlineData("Europarat", false)]
    public void It_tells_persons_from_places_and_institutions(string name, bool isPerson) =>
        ShippedLanguages.Lexicon.Match([.. ShippedLanguages.Analyzers.For("de").Terms(name)], 0, "de")
            .SelectMany(match => match.Words)
            .Where(word => word.IsName)
            .Select(word => word.IsPerson)
            .Distinct()
            .ShouldBe([isPerson]);

    [Fact]
    public void The_longest_phrase_wins()
    {
        var lexicon = new ConceptLexicon(ShippedLanguages.Analyzers);
        lexicon.Read(new StringReader("prime minister = Premierminister\nminister = Minister ~ Amt\n"), "test");
        lexicon.Match(["prime", "minist"], 0, "en").ShouldHaveSingleItem().Length.ShouldBe(2);
        lexicon.Match(["prime", "minist"], 1, "en").ShouldHaveSingleItem().Length.ShouldBe(1);
    }

    [Fact]
    public void What_is_left_of_a_verb_without_its_particle_is_near_only()
    {
        var lexicon = new ConceptLexicon(ShippedLanguages.Analyzers);
        lexicon.Read(new StringReader("assume, take over = übernehmen, trat an\n"), "test");
        lexicon.Match(["take"], 0, "en").ShouldHaveSingleItem().Sure.ShouldBeFalse();
        lexicon.Match(["assum"], 0, "en").ShouldHaveSingleItem().Words
            .Single(word => word.Terms is ["trat"]).Sure.ShouldBeFalse();
    }

    [Fact]
    public void A_fallback_speaks_only_where_nothing_else_knows_a_word()
    {
        var lexicon = new ConceptLexicon(ShippedLanguages.Analyzers);
        lexicon.Read(new StringReader("bank = Bank\n"), "own");
        lexicon.Read(new StringReader("bank = Ufer\nriver bank = Flussufer\ncreek = Bach\n"), "dictionary", fallback: true);
        Others(["bank"]).ShouldBe(["bank"]);
        Others(["creek"]).ShouldBe(["bach"]);
        Others(["river", "bank"]).ShouldBe(["flussuf"]);

        IEnumerable<string> Others(string[] terms) => lexicon.Match(terms, 0, "en")
            .SelectMany(match => match.Words).Where(word => word.Language == "de").Select(word => string.Join(' ', word.Terms));
    }

    [Fact]
    public void Many_threads_find_what_one_finds()
    {
        var lexicon = new ConceptLexicon(ShippedLanguages.Analyzers).ReadShipped();
        var words = new[] { "Wahl", "Streik", "Regierung", "Präsident", "Unfall", "gewann", "Werk" };
        Parallel.For(0, 64, i =>
        {
            var terms = ShippedLanguages.Analyzers.For("de").Terms(words[i % words.Length]);
            lexicon.Match(terms, 0, "de").Select(match => match.Words.Count)
                .ShouldBe(ShippedLanguages.Lexicon.Match(terms, 0, "de").Select(match => match.Words.Count));
        });
    }

    [Fact]
    public void A_line_out_of_form_is_named()
    {
        var lexicon = new ConceptLexicon(ShippedLanguages.Analyzers);
        Should.Throw<FormatException>(() => lexicon.Read(new StringReader("# fine\nonly English\n"), "words.txt"))
            .Message.ShouldContain("words.txt, line 2");
    }
}
