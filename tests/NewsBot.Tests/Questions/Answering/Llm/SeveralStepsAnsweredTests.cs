using System.Globalization;
using System.Text.Json;
using NewsBot.Core.Questions;
using NewsBot.Tests.Architecture;
using NewsBot.Tests.Questions.Answering.CitationChecks;

namespace NewsBot.Tests.Questions.Answering.Llm;

/// <summary>
/// Questions of several steps on the bundled articles, driven by one scripted policy: which passages it was shown, and
/// whether its answer cites both sides.
/// </summary>
public sealed class SeveralStepsAnsweredTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Most_are_answered_with_both_sides_cited()
    {
        var (gathered, cited, quoted, all) = (0, 0, 0, 0);
        await using var bot = await AnsweringModel.WithAsync(ScriptedPolicy.AnswerAsync);
        var articles = await BundledArticles.LoadAsync(TestContext.Current.CancellationToken);
        foreach (var stored in articles)
        {
            await bot.LoadAsync(
                stored.Article.Title, stored.Article.Text, stored.Article.Language, stored.Article.Published, "NewsBot");
        }

        var lines = await File.ReadAllLinesAsync(
            Path.Combine(Checkout.Root, "tests", "NewsBot.Tests", "Questions", "Answering", "Llm", "several-steps.jsonl"),
            TestContext.Current.CancellationToken);
        foreach (var line in lines)
        {
            var asked = JsonSerializer.Deserialize<JsonElement>(line);
            var question = asked.GetProperty("question").GetString()!;
            string[][] sides =
            [
                .. asked.GetProperty("sides").EnumerateArray()
                    .Select(side => side.EnumerateArray().Select(text => text.GetString()!).ToArray()),
            ];
            var before = bot.Server.Requests.Count;
            var answer = await bot.AskAnyAsync(question);
            var shown = string.Join('\n', bot.Server.Requests.Skip(before)
                .Select(request => JsonDocument.Parse(request).RootElement.GetProperty("messages").ToString()));
            var citations = answer is Answer.Found { Answerer: "llm" } found ? found.Citations : [];
            var told = string.Join('\n', citations.Select(citation => citation.Quote));
            var sources = string.Join('\n', citations.SelectMany(citation => articles
                .Where(stored => stored.Article.Title == citation.Title).Select(stored => stored.Article.Text)));
            gathered += Holds(sides, Unescaped(shown)) ? 1 : 0;
            cited += Holds(sides, sources) ? 1 : 0;
            quoted += Holds(sides, told) ? 1 : 0;
            all++;
            if (!Holds(sides, told))
            {
                output.WriteLine($"{answer.GetType().Name}: {question}\n    {told.ReplaceLineEndings(" ")}");
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{all} questions: gathered {gathered}, articles of both sides cited {cited}, sentences of both quoted {quoted}"));
        all.ShouldBe(40);
        gathered.ShouldBeGreaterThanOrEqualTo(36);
        cited.ShouldBeGreaterThanOrEqualTo(15);
    }

    private static bool Holds(string[][] sides, string text) =>
        sides.All(side => side.Any(stretch => text.Contains(stretch, StringComparison.OrdinalIgnoreCase)));

    // Passages are JSON within the strings of the request.
    private static string Unescaped(string json) => System.Text.RegularExpressions.Regex.Unescape(
        System.Text.RegularExpressions.Regex.Unescape(json));
}
