using NewsBot.Core.Articles;
using NewsBot.Core.Articles.Jobs;
using NewsBot.Core.Chat;
using NewsBot.Core.Questions;
using NewsBot.Core.Texts;
using NewsBot.Tests.Chat.Support;

namespace NewsBot.Tests.Platforms.Compliance;

/// <summary>A reply of each kind.</summary>
internal static class SomeReply
{
    private static readonly Phrase Thanks = new("Chat.Thanks");

    private static readonly Article Article = new(
        1, 1, "main", "Foxconn in Ohio", SomeAnswer.Quote, "https://news.example/1", "Nachrichten heute", ["Ann"],
        new DateOnly(2025, 8, 5), "de", "web:ann", DateTimeOffset.UnixEpoch, "hash");

    private static readonly LoadJob Job = new(
        12, "main", "articles.zip", "web:ann", null, JobState.Done, JobProgress.None, null, default, default);

    private static readonly Question Question = new("What does Foxconn plan?", "main", null);

    private static readonly Dictionary<string, Reply> All = new()
    {
        ["found"] = new Reply.Answered("abc", Question, SomeAnswer.Found(), []),
        ["related"] = new Reply.Answered("abc", Question, SomeAnswer.Related(), []),
        ["not found"] = new Reply.Answered("abc", Question, SomeAnswer.NotFound(), []),
        ["overview"] = new Reply.Answered("abc", Question, SomeAnswer.Overview(), []),
        ["comparison"] = new Reply.Answered("abc", Question, SomeAnswer.Overview(sideBySide: true), []),
        ["small talk"] = new Reply.Answered("abc", Question, SomeAnswer.SmallTalk(), []),
        ["unavailable"] = new Reply.Answered("abc", Question, new Answer.Unavailable("en", Thanks, "ref"), []),
        ["more sources"] = new Reply.MoreSources(Question, SomeAnswer.Found().Citations, "en"),
        ["articles"] = new Reply.ArticleList(new Command.Articles(), new ArticlePage([Article], 1), 1, []),
        ["no articles"] = new Reply.ArticleList(new Command.Articles(), new ArticlePage([], 0), 1, []),
        ["article"] = new Reply.ArticleShown(Article, 1, null, []),
        ["load"] = new Reply.LoadProgress(Job, [new RejectedItem("a.png", new Phrase("Articles.Binary"))], []),
        ["status"] = new Reply.StatusReport(new Coverage(1, null, null), [Job], new AnswerCounts(0, 0, 0, 0, 0, 0)),
        ["help"] = new Reply.HelpText(Role.Admin),
        ["notice"] = new Reply.Notice(Thanks),
        ["document"] = new Reply.Document(Thanks, "audit.csv", "a,b"),
        ["report"] = new Reply.Report(Thanks, [Thanks]),
        ["refused"] = new Reply.Refused(Role.Editor),
        ["limited"] = new Reply.Limited(TimeSpan.FromSeconds(4)),
        ["failure"] = new Reply.Failure(new Phrase("Chat.Failed", "ref"), "ref"),
    };

    public static IEnumerable<string> Kinds => All.Keys;

    public static Reply Of(string kind) => All[kind];
}
