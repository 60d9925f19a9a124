using System.ComponentModel;
using System.Globalization;
using ModelContextProtocol;
using ModelContextProtocol.Server;
using NewsBot.Core.Questions;
using NewsBot.Core.Questions.Tools;
using NewsBot.Core.Texts;

namespace NewsBot.Mcp;

/// <summary>
/// What somebody else's assistant may ask and read. Nothing here changes anything; what is not stored is refused as it
/// is to people, and a wrong argument is a sentence. Text of articles travels in fields of its own and is data.
/// </summary>
internal sealed class NewsToolset(IAskQuestion questions, NewsTools news, TimeProvider time, Caller caller)
{
    private const int DefaultPassages = 8;
    private const int MostPassages = 20;
    private const int Latest = 10;
    private const int LongestText = 60_000;

    private const string SinceHelp = "Only articles of this day or later, as yyyy-MM-dd.";
    private const string UntilHelp = "Only articles of this day or earlier, as yyyy-MM-dd.";
    private const string SourceHelp = "Only articles of this publisher, by its name or the beginning of it.";

    [McpServerTool(Name = "ask_news", Title = "Ask the news", ReadOnly = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("Answers a question, in English or German, from stored news articles alone. status is found (sentences with "
        + "citations: verbatim quotes with title, publisher, day and link), related (no article states it; the closest passages), "
        + "not_found (with a reason) or unavailable. Cite what is quoted, and do not present related passages as an answer.")]
    public async Task<AnswerJson> AskNewsAsync(
        [Description("The question in whole words, such as: What does Foxconn plan for Lordstown?")] string question,
        IProgress<ProgressNotificationValue> progress,
        [Description(SinceHelp)] string? since = null,
        [Description(UntilHelp)] string? until = null,
        [Description(SourceHelp)] string? source = null,
        CancellationToken cancellation = default)
    {
        var asked = Asked(question, since, until, source);
        if (caller.TryAsk() is { } wait)
        {
            throw Refused(new Phrase("Mcp.TooManyQuestions", Math.Ceiling(wait.TotalSeconds)));
        }

        var answer = await questions.AskAsync(asked, new Drafts(progress), cancellation);
        return AnswerJson.From(answer, asked);
    }

    [McpServerTool(Name = "search_articles", Title = "Search articles", ReadOnly = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("Passages of stored news articles that are likeliest to say what is searched for, best first; none where no "
        + "article holds its words. English words find German articles and the other way round.")]
    public async Task<FoundPassages> SearchArticlesAsync(
        [Description("What to search for, in a few words or as a question.")] string query,
        [Description(SinceHelp)] string? since = null,
        [Description(UntilHelp)] string? until = null,
        [Description(SourceHelp)] string? source = null,
        [Description("How many passages at most, 1 to 20.")] int limit = DefaultPassages,
        CancellationToken cancellation = default) =>
        limit is < 1 or > MostPassages
            ? throw Refused(new Phrase("Mcp.BadLimit", MostPassages))
            : FoundPassages.Of(await news.SearchAsync(Asked(query, since, until, source), limit, cancellation));

    [McpServerTool(Name = "read_article", Title = "Read an article", ReadOnly = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("One stored article, word for word, by the articleId that the other tools give.")]
    public async Task<WholeArticle> ReadArticleAsync(
        [Description("The articleId.")] string id, CancellationToken cancellation = default)
    {
        var passages = long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? await news.ReadAsync(caller.Collection, number, cancellation)
            : [];
        if (passages.Count == 0)
        {
            throw Refused(new Phrase("Mcp.NoSuchArticle"));
        }

        var article = passages[0].Article;
        return new WholeArticle(
            FoundPassage.Of(article, article.Text[..Math.Min(LongestText, article.Text.Length)]),
            article.Text.Length > LongestText);
    }

    [McpServerTool(Name = "latest_news", Title = "Latest news", ReadOnly = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("The beginnings of the newest stored articles about a topic, or of all, newest first.")]
    public async Task<FoundPassages> LatestNewsAsync(
        [Description("The topic in a few words; left out for all.")] string? topic = null,
        CancellationToken cancellation = default) =>
        FoundPassages.Of(await news.LatestAsync(
            string.IsNullOrWhiteSpace(topic) ? Question("") : Asked(topic, null, null, null), Latest, cancellation));

    private Question Asked(string text, string? since, string? until, string? source)
    {
        var (from, to) = (Day(since), Day(until));
        return string.IsNullOrWhiteSpace(text) ? throw Refused(new Phrase("Chat.EmptyQuestion"))
            : text.Length > Core.Questions.Question.MaxLength
                ? throw Refused(new Phrase("Chat.LongQuestion", Core.Questions.Question.MaxLength))
            : from > to ? throw Refused(new Phrase("Chat.PeriodBackwards", since, until))
            : Question(text) with
            {
                Since = from,
                Until = to,
                Source = string.IsNullOrWhiteSpace(source) ? null : source.Trim(),
            };
    }

    private Question Question(string text) =>
        new(text, caller.Collection, DateOnly.FromDateTime(time.GetLocalNow().DateTime));

    private static DateOnly? Day(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null
        : DateOnly.TryParseExact(text.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw Refused(new Phrase("Mcp.BadDay"));

    // Assistants read English; the protocol has no language of its user.
    private static McpException Refused(Phrase phrase) => new(phrase.In("en"));

    /// <summary>Passes drafts of the answer on as progress.</summary>
    private sealed class Drafts(IProgress<ProgressNotificationValue> progress) : IProgress<AnswerDraft>
    {
        private int _steps;

        public void Report(AnswerDraft value) => progress.Report(
            new ProgressNotificationValue { Progress = Interlocked.Increment(ref _steps), Message = value.Text });
    }
}
