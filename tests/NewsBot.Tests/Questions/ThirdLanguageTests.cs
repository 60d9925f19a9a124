using NewsBot.Core.Questions.Answering.CitationChecks;
using NewsBot.Core.Questions.Understanding;
using NewsBot.Core.Questions.Understanding.Times;
using NewsBot.Language;
using NewsBot.Language.Shipped;
using NewsBot.Language.Words;
using NewsBot.Tests.Language.Toy;
using NewsBot.Tests.Support;

namespace NewsBot.Tests.Questions;

/// <summary>
/// A language that nobody foresaw is asked and answered in by its own rules, beside the shipped ones.
/// </summary>
public sealed class ThirdLanguageTests
{
    private static readonly Esperanto Esperanto = new();
    private static readonly Languages All = new([.. ShippedLanguages.All.All, Esperanto]);
    private static readonly Vocabulary Vocabulary = Vocabularies.Of(ShippedLanguages.Lexicon, All);
    private static readonly DateOnly Today = new(2025, 8, 6);

    [Theory]
    [InlineData("Kiu gajnis la premion?", AnswerType.Person)]
    [InlineData("Kiam la ponto fermiĝis?", AnswerType.Date)]
    [InlineData("Kiom da mono ĝi kostis?", AnswerType.Quantity)]
    [InlineData("Kia urbo brulis?", AnswerType.Place)]
    [InlineData("Ĉu la ponto estas malferma?", AnswerType.YesNo)]
    public void Its_questions_are_read(string question, AnswerType type) =>
        new AnswerTypeReader(Vocabulary).Read(question, Esperanto).Type.ShouldBe(type);

    [Theory]
    [InlineData("Kio okazis en januaro 2024?", "2024-01-01", "2024-01-31", false)]
    [InlineData("Kio okazis ekde julio 2025?", "2025-07-01", "2025-08-06", true)]
    [InlineData("Kio okazis hieraŭ?", "2025-08-05", "2025-08-05", true)]
    [InlineData("Was geschah im Januar 2024?", "2024-01-01", "2024-01-31", false)]
    public void Its_times_are_read_beside_those_of_others(string question, string from, string to, bool binding) =>
        new PeriodReader(All).Read(question, Today)!.Period.ShouldBe(
            new Period(DateOnly.Parse(from, null), DateOnly.Parse(to, null), binding));

    [Fact]
    public void Its_words_are_told_in_texts_of_every_language()
    {
        const string text = "Der Preis: 40 speso.";
        var words = new WordScanner(Vocabulary).Scan(text, new(0, text.Length));
        words[^1].Kind.HasFlag(WordKind.Money).ShouldBeTrue();
        new WordScanner(Vocabularies.Shipped).Scan(text, new(0, text.Length))[^1].Kind.HasFlag(WordKind.Money).ShouldBeFalse();
    }

    [Fact]
    public void Its_statements_are_read()
    {
        var statement = new StatementReader(Vocabulary).Read("La 3an de januaro 2024 neniu mortis, dek vundiĝis.", Esperanto.Code);
        statement.Dates.Single().ShouldSatisfyAllConditions(date => date.Month.ShouldBe(1), date => date.Year.ShouldBe(2024));
        statement.Denials.Count.ShouldBe(1);
        statement.Words.ShouldContain(word => word.Number == "10");
    }
}
