using NewsBot.Core.Search.Analysis;
using NewsBot.Core.Search.Lexicon;

namespace NewsBot.Tests.Search.Lexicon;

public sealed class ConceptLexiconTests
{
    [Fact]
    public void The_bundled_lexicon_is_large_and_every_line_is_in_form() =>
        // A line out of form throws while reading.
        ConceptLexicon.Bundled.Concepts.ShouldBeGreaterThan(6_000);

    [Fact]
    public void The_bundled_lexicon_has_enough_english_headwords()
    {
        var assembly = typeof(ConceptLexicon).Assembly;
        var headwords = assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("lexicon.", StringComparison.Ordinal))
            .SelectMany(name =>
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
                return reader.ReadToEnd().Split('\n');
            })
            .Where(line => line.Contains(" = ", StringComparison.Ordinal) && !line.StartsWith('#'))
            .SelectMany(line => line.Split(" = ")[0].Split(',', '~'))
            .Select(word => word.Trim().ToLowerInvariant())
            .Distinct();
        headwords.Count().ShouldBeGreaterThan(8_000);
    }

    [Theory]
    [InlineData("en", "chancellor", "de", "Bundeskanzler")]
    [InlineData("en", "nuclear power plant", "de", "Atomkraftwerk")]
    [InlineData("de", "Erdbeben", "en", "earthquake")]
    [InlineData("en", "died", "de", "Todesopfer")]
    [InlineData("de", "Fabrik", "de", "Werk")]
    [InlineData("en", "Munich", "de", "München")]
    public void A_word_leads_to_the_other_words_of_its_concept(string language, string word, string other, string expected)
    {
        var wanted = Analyzer.For(other).Terms(expected);
        ConceptLexicon.Bundled.Match([.. Analyzer.For(language).Terms(word)], 0, language)
            .SelectMany(match => match.Words)
            .ShouldContain(found => found.Language == other && found.Terms.SequenceEqual(wanted));
    }

    [Fact]
    public void The_longest_phrase_wins()
    {
        var lexicon = new ConceptLexicon();
        lexicon.Read(new StringReader("prime minister = Premierminister\nminister = Minister ~ Amt\n"), "test");
        lexicon.Match(["prime", "minist"], 0, "en").ShouldHaveSingleItem().Length.ShouldBe(2);
        lexicon.Match(["prime", "minist"], 1, "en").ShouldHaveSingleItem().Length.ShouldBe(1);
    }

    [Fact]
    public void A_line_out_of_form_is_named()
    {
        var lexicon = new ConceptLexicon();
        Should.Throw<FormatException>(() => lexicon.Read(new StringReader("# fine\nonly English\n"), "words.txt"))
            .Message.ShouldContain("words.txt, line 2");
    }
}
