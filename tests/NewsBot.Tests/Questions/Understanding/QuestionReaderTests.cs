using NewsBot.Core.Questions;
using NewsBot.Core.Questions.Understanding;
using NewsBot.Language;
using NewsBot.Language.Lexicon;
using NewsBot.Language.Shipped;
using NewsBot.Tests.Support;

namespace NewsBot.Tests.Questions.Understanding;

public sealed class QuestionReaderTests
{
    private static readonly QuestionReader Reader = new(Vocabularies.Shipped);

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
        var lexicon = new ConceptLexicon(ShippedLanguages.Analyzers);
        lexicon.Read(
            new StringReader("plan, scheme = Plan, Vorhaben\nplan, project, scheme = Vorhaben, Projekt\nbank = Bank\nbank, shore = Ufer\n"), "test");
        var reader = new QuestionReader(Vocabularies.Of(lexicon));
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
    [InlineData("How many ships came?", QuantityKind.Any)]
    [InlineData("How many people came?", QuantityKind.Persons)]
    [InlineData("Wie viele Bundespolizisten waren im Einsatz?", QuantityKind.Persons)]
    [InlineData("Bus crash in Peru, death toll?", QuantityKind.Persons)]
    [InlineData("How many days did it last?", QuantityKind.Duration)]
    [InlineData("Wie viel Prozent stimmten zu?", QuantityKind.Share)]
    [InlineData("What share of the staff left?", QuantityKind.Share)]
    [InlineData("Wie lang ist die Brücke?", QuantityKind.Length)]
    [InlineData("Ab welcher Distanz wird gezahlt?", QuantityKind.Distance)]
    [InlineData("Was wog die Schlange?", QuantityKind.Weight)]
    [InlineData("How heavy was the bell?", QuantityKind.Weight)]
    [InlineData("Welche Menge Gold wurde gefunden?", QuantityKind.Amount)]
    [InlineData("How fast was the train?", QuantityKind.Speed)]
    [InlineData("Auf welchem Platz landete das Team?", QuantityKind.Rank)]
    [InlineData("Mit welchem Ergebnis endete das Spiel?", QuantityKind.Score)]
    [InlineData("Um wie viel Uhr begann es?", QuantityKind.TimeOfDay)]
    [InlineData("Was hat der Umbau gekostet?", QuantityKind.Money)]
    [InlineData("Borussia Dortmund debts Feb 2005?", QuantityKind.Money)]
    [InlineData("age of the driver?", QuantityKind.Age)]
    [InlineData("Wie hoch ist der Anteil der Frauen?", QuantityKind.Share)]
    public void A_quantity_has_a_kind(string text, QuantityKind kind)
    {
        Read(text).Type.ShouldBe(AnswerType.Quantity);
        Read(text).Quantity.ShouldBe(kind);
    }

    [Theory]
    [InlineData("What time did the train leave?", QuantityKind.TimeOfDay)]
    [InlineData("Zu welcher Uhrzeit begann es?", QuantityKind.TimeOfDay)]
    [InlineData("In welchem Jahr wurde sie gebaut?", QuantityKind.Year)]
    [InlineData("When did it open?", QuantityKind.Any)]
    public void A_question_for_a_time_says_how_exact_it_must_be(string text, QuantityKind kind)
    {
        Read(text).Type.ShouldBe(AnswerType.Date);
        Read(text).Quantity.ShouldBe(kind);
    }

    [Theory]
    [InlineData("Which former union boss sat on the board?", "union boss")]
    [InlineData("Welche Bremer Senatorin trat zurück?", "Senatorin")]
    [InlineData("How many of the boys died young?", "boys")]
    [InlineData("Unter welchem Rufnamen fliegt der Hubschrauber?", "Rufnamen")]
    [InlineData("What is the name of the ferry that sank?", "ferry")]
    public void The_focus_is_the_noun_that_is_asked_for(string text, string noun)
    {
        var question = Read(text);
        question.Concepts[question.Focus!.Value].Surface.ShouldBe(noun);
    }

    private static UnderstoodQuestion Read(string text) => Reader.Read(new Question(text, "main", null));
}
