using NewsBot.Core.Articles;
using NewsBot.Core.Questions;
using NewsBot.Core.Questions.Evidence.Words;
using NewsBot.Core.Questions.Understanding;
using NewsBot.Language;
using NewsBot.Language.Analysis;
using NewsBot.Language.Lexicon;
using NewsBot.Language.Shipped;
using NewsBot.Language.Words;
using NewsBot.Tests.Support;

namespace NewsBot.Tests.Questions;

/// <summary>A word that a user has imported counts in every step, as the program's own words do.</summary>
public sealed class ImportedDictionaryTests
{
    private static readonly Vocabulary Imported = Vocabularies.Of(WithImport("""
        zorper, singer = Zorper, Sänger
        quombat = Quombat
        """));

    [Fact]
    public void It_is_no_longer_taken_for_a_name()
    {
        NameKindOf("Quombat", Vocabularies.Shipped).ShouldBe(NameKind.Unknown);
        NameKindOf("Quombat", Imported).ShouldBe(NameKind.None);
    }

    [Theory]
    [InlineData("Which zorper won the prize?")]
    [InlineData("Welcher Zorper gewann den Preis?")]
    public void It_asks_for_what_its_synonyms_ask_for(string question)
    {
        Read(question, Vocabularies.Shipped).Type.ShouldBe(AnswerType.Name);
        Read(question, Imported).Type.ShouldBe(AnswerType.Person);
    }

    [Fact]
    public void Compounds_are_made_of_it()
    {
        Vocabularies.Shipped.CompoundParts.Of("quombatfabrik").ShouldBeEmpty();
        Imported.CompoundParts.Of("quombatfabrik").ShouldContain(("fabrik", "quombat"));
    }

    [Fact]
    public void Its_compounds_are_asked_by_their_parts()
    {
        Says("Wo steht die Quombatfabrik?", "quombat", Vocabularies.Shipped).ShouldBeFalse();
        Says("Wo steht die Quombatfabrik?", "quombat", Imported).ShouldBeTrue();
    }

    private static ConceptLexicon WithImport(string lines)
    {
        var lexicon = new ConceptLexicon(ShippedLanguages.Analyzers).ReadShipped();
        lexicon.Read(new StringReader(lines), "imported.txt");
        return lexicon;
    }

    private static NameKind NameKindOf(string word, Vocabulary vocabulary)
    {
        var text = $"Der {word} schläft.";
        var article = new Article(
            1, 1, Article.DefaultCollection, "Titel", text, null, null, [], null, "de", "test", DateTimeOffset.UnixEpoch, "");
        var tokens = new List<Token>();
        vocabulary.Analyzers.For("de").Analyze(text, tokens);
        var token = tokens.Find(token => token.Start == text.IndexOf(word, StringComparison.Ordinal));
        return new NameTagger(vocabulary, new WordScanner(vocabulary)).KindOf(article, token);
    }

    private static UnderstoodQuestion Read(string question, Vocabulary vocabulary) =>
        new QuestionReader(vocabulary).Read(new Question(question, Article.DefaultCollection, null));

    private static bool Says(string question, string term, Vocabulary vocabulary) => Read(question, vocabulary).Concepts
        .Any(concept => concept.Alternatives.Any(alternative => alternative.Terms.SequenceEqual([term])));
}
