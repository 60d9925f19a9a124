using NewsBot.Core.Articles;
using NewsBot.Core.Articles.Jobs;
using NewsBot.Core.Chat;
using NewsBot.Core.Chat.Replies;
using NewsBot.Core.Questions;
using NewsBot.Core.Texts;
using NewsBot.Language;
using NewsBot.Tests.Chat.Support;

namespace NewsBot.Tests.Chat;

public sealed class ReplyTextTests
{
    private static readonly Question Asked = new("Who?", "main", new DateOnly(2025, 8, 6));

    private static readonly Article Stored = new(
        7, 2, "main", "Foxconn baut KI-Server", "Erster Absatz.\n\nZweiter Absatz.", "https://news.example/7",
        "Nachrichten heute", [], new DateOnly(2025, 8, 5), "de", "test:ann", default, "");

    private static readonly LoadJob Job = new(
        12, "main", "upload.zip", "test:ann", null, JobState.Running, new JobProgress(1_200, 3, 4, 5, 1), null, default,
        default);

    public static TheoryData<string, string> Cases()
    {
        var cases = new TheoryData<string, string>();
        foreach (var name in Replies("en").Keys)
        {
            cases.Add(name, "en");
            cases.Add(name, "de");
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_reply_reads_as_it_was_approved(string name, string language) =>
        Golden.ShouldMatch(ReplyText.Compose(Replies(language)[name], language), $"{name}.{language}.txt");

    [Fact]
    public void A_long_article_is_shown_around_its_quote()
    {
        var text = string.Join(' ', Enumerable.Range(0, 2_000).Select(i => $"word{i}"));
        var at = text.IndexOf("word1500", StringComparison.Ordinal);
        var shown = new Reply.ArticleShown(Stored with { Text = text }, 1, new TextSpan(at, at + 8), []);

        var excerpt = ReplyText.Compose(shown, "en");

        excerpt.ShouldContain("word1500 ");
        excerpt.Length.ShouldBeLessThan(ReplyText.MaxArticleText + 200);
    }

    private static Dictionary<string, Reply> Replies(string language) => new()
    {
        ["found"] = new Reply.Answered("id", Asked, SomeAnswer.Found(language), []),
        ["not-found"] = new Reply.Answered("id", Asked, SomeAnswer.NotFound(language), []),
        ["not-found-limited"] = new Reply.Answered(
            "id",
            Asked with { Since = new(2025, 1, 1), Until = new(2025, 6, 1), Source = "Nikkei" },
            SomeAnswer.NotFound(language) with { Nearest = [], Searched = new Coverage(1, new(2025, 3, 3), new(2025, 3, 3)) },
            []),
        ["nothing-to-search"] = new Reply.Answered(
            "id",
            Asked,
            SomeAnswer.NotFound(language, RefusalReason.NothingToSearch) with
            {
                Nearest = [],
                Searched = new Coverage(0, null, null),
            },
            []),
        ["no-search-words"] = new Reply.Answered(
            "id", Asked, SomeAnswer.NotFound(language, RefusalReason.NoSearchWords) with { Nearest = [] }, []),
        ["related"] = new Reply.Answered("id", Asked, SomeAnswer.Related(language), []),
        ["unavailable"] = new Reply.Answered(
            "id", Asked, new Answer.Unavailable(language, new Phrase("Chat.Busy"), "ABCD2345"), []),
        ["articles"] = new Reply.ArticleList(
            new Command.Articles(), new ArticlePage([Stored, Stored with { Id = 8, Publisher = null, Published = null }], 12), 2, []),
        ["no-articles"] = new Reply.ArticleList(new Command.Articles(), new ArticlePage([], 0), 1, []),
        ["article"] = new Reply.ArticleShown(Stored, 2, null, []),
        ["load"] = new Reply.LoadProgress(Job, [new RejectedItem("upload.zip/a.txt", new Phrase("Chat.EmptyQuestion"))], []),
        ["status"] = new Reply.StatusReport(
            new Coverage(12, new(2024, 1, 1), new(2025, 8, 5)), [Job], new AnswerCounts(5, 6, 4, 3, 2, 1)),
        ["help"] = new Reply.HelpText(Role.Admin),
        ["refused"] = new Reply.Refused(Role.Editor),
        ["limited"] = new Reply.Limited(TimeSpan.FromSeconds(4.2)),
        ["failure"] = new Reply.Failure(new Phrase("Chat.Failed", "ABCD2345"), "ABCD2345"),
    };
}
