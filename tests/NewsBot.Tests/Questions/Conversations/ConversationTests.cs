using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.DependencyInjection;
using NewsBot.Core.Articles;
using NewsBot.Core.Articles.Bundled;
using NewsBot.Core.Articles.Loading;
using NewsBot.Core.Articles.Reading.Drafts;
using NewsBot.Core.Chat.Memory;
using NewsBot.Core.Questions;
using NewsBot.Search.Index;
using NewsBot.Tests.Host;
using NewsBot.Tests.Storage;

namespace NewsBot.Tests.Questions.Conversations;

/// <summary>
/// How well the program follows conversations about the bundled articles and a few more. The conversations were
/// written from the articles; none is changed because the program fails it.
/// </summary>
public sealed class ConversationTests
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
    };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("en", 0.95, 0.55, 0.95)]
    [InlineData("de", 0.9, 0.7, 0.9)]
    public async Task Follow_ups_are_answered_from_what_was_spoken_of_and_new_subjects_by_themselves(
        string language, double articleFirst, double shown, double apart)
    {
        var asked = await AskAsync(language, [.. Conversations().Where(one => one.Language == language)]);

        var report = Report(asked);

        TestContext.Current.TestOutputHelper!.WriteLine(report);
        var counts = ConversationCounts.Of(asked);
        counts.ArticleFirst.ShouldBeGreaterThanOrEqualTo(articleFirst, report);
        counts.Shown.ShouldBeGreaterThanOrEqualTo(shown, report);
        counts.Apart.ShouldBeGreaterThanOrEqualTo(apart, report);
    }

    [Fact]
    public void Every_answer_stands_in_the_articles_that_are_to_say_it()
    {
        var articles = Articles().ToDictionary(article => article.Title, article => article.Text);
        foreach (var conversation in Conversations())
        {
            conversation.Turns.Count.ShouldBeInRange(3, 6, conversation.Id);
            conversation.Turns[0].Kind.ShouldBe(TurnKind.New, conversation.Id);
            foreach (var turn in conversation.Turns)
            {
                turn.From.ShouldNotBeEmpty(turn.Ask);
                turn.From.ShouldAllBe(title => articles.ContainsKey(title), turn.Ask);
                (turn.Says ?? []).ShouldAllBe(said => turn.From.Any(title => articles[title].Contains(said)), turn.Ask);
                (turn.Says is not null || turn.Kind == TurnKind.More).ShouldBeTrue(turn.Ask);
            }
        }
    }

    private static async Task<List<AskedTurn>> AskAsync(string language, IReadOnlyList<Conversation> conversations)
    {
        using var folder = new TemporaryFolder();
        await using var program = InProcess.On(folder.Path);
        var request = new LoadRequest(Article.DefaultCollection, "test:test", []);
        await program.GetRequiredService<IArticleStore>().SaveAsync(
            [
                .. Articles().Where(article => article.Language == language)
                    .Select(draft => ArticlePreparation.Prepare(draft, request, DateTimeOffset.UnixEpoch)),
            ],
            Cancellation);
        var index = program.GetRequiredService<SearchIndex>();
        await index.CatchUpAsync(Cancellation);
        index.Snapshot.PrepareCompounds();
        var ask = program.GetRequiredService<IAskQuestion>();
        var asked = new List<AskedTurn>();
        foreach (var conversation in conversations)
        {
            var thread = new List<EarlierTurn>();
            foreach (var turn in conversation.Turns)
            {
                // Without a day of asking freshness plays no part, so that nothing changes with the calendar.
                var question = new Question(turn.Ask, Article.DefaultCollection, AskedOn: null, Locale: language);
                var alone = await ask.AskAsync(question, null, Cancellation);
                EarlierTurn[] known = [.. thread.TakeLast(AnswerMemory.Turns)];
                var answer = await ask.AskAsync(question with { Thread = known }, null, Cancellation);
                asked.Add(new AskedTurn(conversation, turn, answer, alone, known));
                thread.Add(EarlierTurn.Of(turn.Ask, answer));
            }
        }

        return asked;
    }

    private static string Report(IReadOnlyCollection<AskedTurn> asked)
    {
        var report = new StringBuilder();
        foreach (var group in asked.GroupBy(turn => turn.Conversation.Late).OrderBy(group => group.Key))
        {
            var written = group.Key ? "last" : "first";
            report.AppendLine(
                CultureInfo.InvariantCulture, $"Conversations written {written}: {ConversationCounts.Of([.. group])}");
        }

        report.AppendLine("Not as they should be:");
        foreach (var turn in asked.Where(turn => !turn.IsGood))
        {
            var said = AskedTurn.Quotes(turn.Answer).FirstOrDefault("(refused)");
            var other = turn.IsArticleFirst ? "" : "other article: ";
            report.AppendLine(
                CultureInfo.InvariantCulture,
                $"{turn.Conversation.Id}\t{turn.Turn.Kind}\t{turn.Turn.Ask}\t{other}{said}");
        }

        return report.ToString();
    }

    private static IEnumerable<Conversation> Conversations() => Lines<Conversation>(Read("conversations.jsonl"));

    private static IEnumerable<ArticleDraft> Articles()
    {
        using var bundled = new StreamReader(BundledCollection.Open());
        return
        [
            .. Lines<ArticleDraft>(bundled.ReadToEnd() + "\n" + Read("articles.jsonl")),
        ];
    }

    private static IEnumerable<T> Lines<T>(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => JsonSerializer.Deserialize<T>(line, Json)!);

    private static string Read(string name)
    {
        using var stream = typeof(ConversationTests).Assembly.GetManifestResourceStream($"Conversations/{name}")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
