using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using NewsBot.Core.Articles;
using NewsBot.Core.Articles.Bundled;
using NewsBot.Core.Questions;
using NewsBot.Search.Index;
using NewsBot.Tests.Host;
using NewsBot.Tests.Storage;

namespace NewsBot.Tests.Evaluation.Quality;

/// <summary>
/// How well the program answers questions on the bundled articles. It must not fall below <c>floor.json</c>; who makes
/// it better raises the floor. The questions were written from the articles, before the program was asked: a question
/// is never changed because the program fails it.
/// </summary>
public sealed class QualityFloorTests
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Answers_are_no_worse_than_they_were()
    {
        var floor = JsonSerializer.Deserialize<Dictionary<string, QualityCounts>>(Read("floor.json"), Json)!;
        var asked = await AskAsync(Questions());
        var counts = asked.GroupBy(pair => $"{pair.Question.Language} {pair.Question.Style}")
            .ToDictionary(group => group.Key, group => QualityCounts.Of([.. group]));

        var report = Report(asked, counts, floor);

        TestContext.Current.TestOutputHelper!.WriteLine(report);
        counts.Keys.Order().ShouldBe(floor.Keys.Order());
        counts.ShouldAllBe(group => group.Value.Holds(floor[group.Key]), report);
    }

    [Fact]
    public void A_quarter_of_the_questions_of_each_language_and_style_have_no_answer()
    {
        var questions = Questions();
        questions.Count.ShouldBeGreaterThanOrEqualTo(120);
        questions.Select(question => question.Id).ShouldBeUnique();
        foreach (var group in questions.GroupBy(question => (question.Language, question.Style)))
        {
            (group.Count(question => !question.IsAnswerable) / (double)group.Count()).ShouldBeInRange(0.2, 0.3);
        }
    }

    [Fact]
    public async Task Every_answer_stands_in_the_articles_that_are_to_say_it()
    {
        using var lines = new StreamReader(BundledCollection.Open());
        var articles = (await lines.ReadToEndAsync(Cancellation)).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonSerializer.Deserialize<JsonElement>(line))
            .ToDictionary(
                article => article.GetProperty("title").GetString()!,
                article => article.GetProperty("text").GetString()!);
        foreach (var question in Questions().Where(question => question.IsAnswerable))
        {
            string[] titles = [question.Title!, .. question.Also ?? []];
            titles.ShouldAllBe(title => articles.ContainsKey(title), question.Id);
            titles.ShouldAllBe(title => question.Answers.Any(articles[title].Contains), question.Id);
            question.Answers.ShouldAllBe(
                answer => titles.Any(title => title.Contains(answer) || articles[title].Contains(answer)), question.Id);
        }
    }

    private static async Task<List<(BundledQuestion Question, Answer Answer)>> AskAsync(
        IEnumerable<BundledQuestion> questions)
    {
        using var folder = new TemporaryFolder();
        await using var program = InProcess.On(folder.Path);
        await program.GetRequiredService<BundledCollection>().LoadAsync(Cancellation);
        var index = program.GetRequiredService<SearchIndex>();
        await index.CatchUpAsync(Cancellation);
        index.Snapshot.PrepareCompounds();
        var ask = program.GetRequiredService<IAskQuestion>();
        var asked = new List<(BundledQuestion, Answer)>();
        foreach (var question in questions)
        {
            // Without a day of asking freshness plays no part, so that the counts do not change with the calendar.
            var put = new Question(
                question.Question, Article.DefaultCollection, AskedOn: null, Locale: question.Language);
            asked.Add((question, await ask.AskAsync(put, progress: null, Cancellation)));
        }

        return asked;
    }

    private static string Report(
        IReadOnlyCollection<(BundledQuestion Question, Answer Answer)> asked,
        Dictionary<string, QualityCounts> counts,
        Dictionary<string, QualityCounts> floor)
    {
        var report = new StringBuilder("Counts now, and those that they must not fall below in brackets:\n");
        report.AppendLine("| group | article first | sentence first | shown | kept | refused |");
        report.AppendLine("|---|---|---|---|---|---|");
        foreach (var (group, count) in counts)
        {
            var least = floor.GetValueOrDefault(group) ?? new QualityCounts(0, 0, 0, 0, 0);
            string[] cells =
            [
                group,
                Cell(count.ArticleFirst, least.ArticleFirst),
                Cell(count.SentenceFirst, least.SentenceFirst),
                Cell(count.Shown, least.Shown),
                Cell(count.Kept, least.Kept),
                Cell(count.Refused, least.Refused),
            ];
            report.Append("| ").AppendJoin(" | ", cells).AppendLine(" |");
        }

        report.AppendLine("Not shown what answers, or answered without an article that does:");
        foreach (var (question, answer) in asked.Where(pair => !QualityCounts.IsGood(pair.Question, pair.Answer)))
        {
            report.AppendLine(CultureInfo.InvariantCulture, $"{question.Id}\t{question.Question}\t{Said(answer)}");
        }

        return report.ToString();
    }

    private static string Cell(int count, int floor) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} ({floor}){(count < floor ? " FELL" : "")}");

    private static string Said(Answer answer) =>
        answer is Answer.Quoting quoting ? quoting.Citations[0].Quote : "(refused)";

    private static List<BundledQuestion> Questions() =>
    [
        .. Read("questions.jsonl").Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonSerializer.Deserialize<BundledQuestion>(line, Json)!),
    ];

    private static string Read(string name)
    {
        using var stream = typeof(QualityFloorTests).Assembly.GetManifestResourceStream($"Quality/{name}")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
