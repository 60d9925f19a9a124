using NewsBot.Evaluation;
using NewsBot.Host;

namespace NewsBot.Tests.Evaluation;

public sealed class SquadEvaluationTests
{
    private static readonly SquadFile Corpus = new(
    [
        new SquadArticle("Towers",
        [
            new SquadParagraph(
                "\U0001F5FC The Northgate Tower was finished in 1931 by the engineer Ada Finch. It has ninety floors.",
                [new SquadQuestion("1", "Who finished the Northgate Tower?", [(58, "Ada Finch")])]),
            new SquadParagraph(
                "The Southgate Bridge carries the railway over the river Lorn. Its arch is made of steel.",
                [new SquadQuestion("2", "Which river does the Southgate Bridge cross?", [(56, "Lorn")])]),
        ]),
    ]);

    [Fact]
    public async Task What_is_found_is_counted_and_offsets_are_code_points()
    {
        var report = await SquadEvaluation.RunAsync(EvaluationDatabase.Open, Corpus, null, true, null, null, null, TestContext.Current.CancellationToken);
        report.Questions.ShouldBe(2);
        report.PassageHit["1"].ShouldBe(1);
        report.SentenceHit.ShouldBe(1);
        report.SpanF1.ShouldBeGreaterThan(0.5);
        report.Abstain.ShouldNotBeNull().UnanswerableRefused.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task A_file_of_another_form_is_refused_by_name()
    {
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, "{\"data\": 5}", TestContext.Current.CancellationToken);
            var refused = await Should.ThrowAsync<FormatException>(
                () => SquadFile.ReadAsync(file, TestContext.Current.CancellationToken));
            refused.Message.ShouldContain(file);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
