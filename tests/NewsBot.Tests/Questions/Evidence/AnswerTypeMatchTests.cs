using NewsBot.Core.Articles;
using NewsBot.Core.Questions;
using NewsBot.Core.Questions.Evidence.Words;
using NewsBot.Core.Questions.Understanding;
using NewsBot.Language;
using NewsBot.Language.Analysis;
using NewsBot.Language.Shipped;
using NewsBot.Language.Words;
using NewsBot.Tests.Support;

namespace NewsBot.Tests.Questions.Evidence;

public sealed class AnswerTypeMatchTests
{
    [Theory]
    [InlineData("How heavy was the bell?", "Sie wog 35 Tonnen.")]
    [InlineData("Wie schnell fuhr der Zug?", "Der Zug fuhr mit 88 km/h auf das Signal zu.")]
    [InlineData("Wie schnell fährt das Auto?", "Es fährt bis zu 105 Kilometer pro Stunde.")]
    [InlineData("Wie groß ist die Fläche?", "Der Park hat 360 Hektar.")]
    [InlineData("Wie alt war der Täter?", "Der 37-jährige Mann wurde gefasst.")]
    [InlineData("How old was he?", "Der Mann ist 37 Jahre alt.")]
    [InlineData("How old was he?", "The driver, aged 37, fled.")]
    [InlineData("How old was the criminal?", "Peter Paul Michalski (46) wurde gefasst.")]
    [InlineData("Wie viele Menschen starben?", "Mindestens zwei maskierte Demonstranten kamen um.")]
    [InlineData("Auf welchem Platz landete das Team?", "Am Ende wurde es der 25. Platz.")]
    [InlineData("Mit welchem Ergebnis endete das Spiel?", "Die Partie ging 3:1 aus.")]
    [InlineData("Mit welchem Ergebnis endete die Abstimmung?", "Das Haus stimmte mit 21 zu 8 dafür.")]
    [InlineData("Um wie viel Uhr begann es?", "Gegen 2:00 Uhr brach das Feuer aus.")]
    [InlineData("What time did it start?", "Gegen 2:00 Uhr brach das Feuer aus.")]
    [InlineData("In welchem Jahr wurde er gebaut?", "Der Turm stammt von 1979.")]
    [InlineData("Wie viel Geld wurde gestohlen?", "Es verschwand eine halbe Million Euro.")]
    [InlineData("Wie lange dauerte es?", "Nach dreistündiger Beratung ging man heim.")]
    [InlineData("Wie viel Geld gab es?", "Der Preis ist mit zehn Millionen schwedischen Kronen dotiert.")]
    [InlineData("How much money is it?", "It comes with 10 million Swedish kronor.")]
    public void A_number_of_the_asked_kind_is_marked(string question, string sentence) => Marks(question, sentence).Unit.ShouldBe(1);

    [Theory]
    [InlineData("How many ships sank?", "Am 26. November 2009 lief das Schiff aus.")]
    [InlineData("Wie viele Menschen starben?", "Das geschah gegen 10:30 Uhr.")]
    [InlineData("Wie viele Menschen starben?", "Der Sachschaden beträgt 30.000 Euro.")]
    [InlineData("Wie alt war der Täter?", "Das geschah vor 37 Jahren.")]
    [InlineData("Wie lange dauerte die Reise der 12 Schiffe?", "Die 12 Schiffe kamen an.")]
    public void A_number_of_another_kind_is_none(string question, string sentence) => Marks(question, sentence).Unit.ShouldBe(0);

    [Theory]
    [InlineData("How many ships sank?", "Am 26. November 2009 lief das Schiff aus.")]
    [InlineData("Wie viele Menschen starben?", "Der Sachschaden beträgt 30.000 Euro.")]
    public void Dates_and_prices_count_nothing(string question, string sentence) => Marks(question, sentence).Kind.ShouldBe(0);

    [Theory]
    [InlineData("Wie viele Schiffe sanken?", "Sechs Schiffe sanken.", 1)]
    [InlineData("Wie viele Schiffe sanken?", "Sechs Häuser, die an den Hafen und seine vielen alten Schiffe grenzen, brannten.", 0)]
    public void The_asked_noun_stands_by_its_number(string question, string sentence, float focus) =>
        Marks(question, sentence).Focus.ShouldBe(focus);

    private static AnswerTypeMatch Marks(string text, string sentence)
    {
        var question = new QuestionReader(Vocabularies.Shipped).Read(new Question(text, Article.DefaultCollection, null));
        var tokens = new List<Token>();
        ShippedLanguages.Analyzers.For("de").Analyze(sentence, tokens);
        var span = new TextSpan(0, sentence.Length);
        var measure = SentenceMeasure.Of(question, new ConceptMatcher(question, "de", Vocabularies.Shipped), tokens, 0, tokens.Count, span, false);
        var words = new WordScanner(Vocabularies.Shipped).Scan(sentence, span);
        return AnswerTypeMatch.Find(question, sentence, words, measure.Places, Vocabularies.Shipped);
    }
}
