using NewsBot.Core.Articles;
using NewsBot.Core.Articles.Reading.Drafts;
using NewsBot.Core.Questions;
using NewsBot.Core.Questions.Evidence;
using NewsBot.Evaluation;
using NewsBot.Host;

namespace NewsBot.Tests.Evaluation;

public sealed class EvaluationHarnessTests
{
    private static readonly ArticleDraft Bote = Flood("Bote", 133, new DateOnly(2025, 7, 1));
    private static readonly ArticleDraft Kurier = Flood("Kurier", 134, new DateOnly(2025, 8, 4));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("Wie viele Menschen starben laut Bote bei der Flut im Ahrtal?", "133 Menschen")]
    [InlineData("Wie viele Menschen starben laut Kurier bei der Flut im Ahrtal?", "134 Menschen")]
    public async Task A_source_that_the_question_names_counts(string question, string expected)
    {
        var outcome = await AskAsync(question);

        outcome.Asserted.ShouldBeTrue();
        outcome.Shown.ShouldAllBe(citation => citation.Quote.Contains(expected));
    }

    [Fact]
    public async Task A_source_that_does_not_answer_leaves_the_question_to_all()
    {
        var outcome = await AskAsync(
            "Wie viele Menschen starben laut Kurier bei der Flut im Ahrtal?",
            new ArticleDraft("Wetter", "Im Allgäu scheint die Sonne.", Publisher: "Kurier", Language: "de"), Bote);

        outcome.Asserted.ShouldBeTrue();
        outcome.Shown.ShouldAllBe(citation => citation.Publisher == "Bote");
    }

    [Theory]
    [InlineData("Wie viele Menschen starben seit August bei der Flut im Ahrtal?", "Kurier")]
    [InlineData("Wie viele Menschen starben letzten Monat bei der Flut im Ahrtal?", "Bote")]
    public async Task A_period_that_binds_counts(string question, string publisher)
    {
        var outcome = await AskAsync(question);

        outcome.Shown.ShouldNotBeEmpty();
        outcome.Shown.ShouldAllBe(citation => citation.Publisher == publisher);
    }

    [Fact]
    public async Task A_question_without_search_words_is_not_answered() =>
        (await AskAsync("???")).Asserted.ShouldBeFalse();

    [Fact]
    public async Task What_the_gate_refuses_is_shown_though_it_is_not_answered()
    {
        var outcome = await AskAsync("Welches Unternehmen kaufte im Ahrtal eine Fabrik für Solarzellen?");

        outcome.Asserted.ShouldBeFalse();
        outcome.Shown.ShouldNotBeEmpty();
    }

    private static Task<Outcome> AskAsync(string question) => AskAsync(question, Bote, Kurier);

    private static async Task<Outcome> AskAsync(string question, params ArticleDraft[] articles)
    {
        await using var harness = await EvaluationHarness.LoadAsync(EvaluationDatabase.Open, articles, EvidenceWeights.Bundled, Cancellation);
        return await harness.AskAsync(
            new Question(question, Article.DefaultCollection, new DateOnly(2025, 8, 6)), null, Cancellation);
    }

    private static ArticleDraft Flood(string publisher, int dead, DateOnly day) => new(
        "Flut im Ahrtal",
        $"Bei der Flut im Ahrtal starben {dead} Menschen, teilte das Innenministerium mit.",
        Publisher: publisher,
        Published: day,
        Language: "de");
}
