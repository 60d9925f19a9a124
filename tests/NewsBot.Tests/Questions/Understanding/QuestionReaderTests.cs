using NewsBot.Core.Questions;
using NewsBot.Core.Questions.Understanding;
using NewsBot.Core.Search.Lexicon;

namespace NewsBot.Tests.Questions.Understanding;

public sealed class QuestionReaderTests
{
    private static readonly QuestionReader Reader = new(ConceptLexicon.Bundled);

    [Fact]
    public void The_asked_noun_is_the_focus()
    {
        var question = Read("How many shares did Tesla give Elon Musk?");
        question.Concepts[question.Focus!.Value].Surface.ShouldBe("shares");
        question.Type.ShouldBe(AnswerType.Quantity);
    }

    [Fact]
    public void A_name_is_searched_as_it_is_written_in_both_languages()
    {
        var paris = Read("Who is the mayor of Paris?").Concepts.Single(concept => concept.Surface == "Paris");
        paris.Name.ShouldBeTrue();
        var terms = paris.Alternatives.SelectMany(alternative => alternative.Terms).ToList();
        terms.ShouldContain("pari");
        terms.ShouldContain("paris");
    }

    [Fact]
    public void A_common_word_brings_its_translations_and_synonyms_below_its_own_weight()
    {
        var factory = Read("Where is the factory?").Concepts.Single();
        factory.Alternatives[0].Weight.ShouldBe(1);
        factory.Alternatives.Skip(1).ShouldAllBe(alternative => alternative.Weight < 1);
        factory.Alternatives.ShouldContain(alternative => alternative.Language == "de" && alternative.Terms[0].StartsWith("fabrik", StringComparison.Ordinal));
    }

    [Fact]
    public void A_compound_that_the_lexicon_does_not_know_is_asked_by_its_parts_too()
    {
        var question = Read("Wann beginnt die Vulkanasche-Konferenz der Fischereiministerinnen zum Vulkanforschungsinstitut?");
        question.Concepts.SelectMany(concept => concept.Alternatives).ShouldContain(
            alternative => alternative.Language == "en" && alternative.Terms.Contains("volcano"));
    }

    [Fact]
    public void Concepts_with_words_in_common_are_one_meaning_and_others_make_a_word_less_sure()
    {
        var lexicon = new ConceptLexicon();
        lexicon.Read(
            new StringReader("plan, scheme = Plan, Vorhaben\nplan, project, scheme = Vorhaben, Projekt\nbank = Bank\nbank, shore = Ufer\n"), "test");
        var reader = new QuestionReader(lexicon);
        Weight("Which plan?", "vorhab").ShouldBe(Weight("Which scheme?", "vorhab"));
        Weight("Which bank?", "ufer").ShouldBeLessThan(Weight("Which shore?", "ufer"));

        float Weight(string question, string term) => reader.Read(new Question(question, "main", null, Locale: "en")).Concepts.Single()
            .Alternatives.Single(alternative => alternative.Language == "de" && alternative.Terms.SequenceEqual([term])).Weight;
    }

    [Fact]
    public void A_word_said_twice_is_one_concept() =>
        Read("Strike or no strike, when does the strike end?").Concepts.Count(concept => concept.Surface.Equals("strike", StringComparison.OrdinalIgnoreCase)).ShouldBe(1);

    [Theory]
    [InlineData("")]
    [InlineData("?!?")]
    [InlineData("<script>alert(1)</script> \0 \uD800")]
    [InlineData("'; DROP TABLE articles; --")]
    public void Nothing_that_is_typed_throws(string text) => Read(text).ShouldNotBeNull();

    [Theory]
    [InlineData("How long did the trip take?", QuantityKind.Duration)]
    [InlineData("Wie lange dauerte der Streik?", QuantityKind.Duration)]
    [InlineData("Wie alt ist die Ministerin?", QuantityKind.Age)]
    [InlineData("How much money was spent?", QuantityKind.Money)]
    [InlineData("Wie hoch ist der Preis?", QuantityKind.Money)]
    [InlineData("What percentage voted yes?", QuantityKind.Share)]
    [InlineData("How far is it to the coast?", QuantityKind.Distance)]
    [InlineData("How many people came?", QuantityKind.Any)]
    public void A_quantity_has_a_kind(string text, QuantityKind kind) => Read(text).Quantity.ShouldBe(kind);

    private static UnderstoodQuestion Read(string text) => Reader.Read(new Question(text, "main", null));
}
