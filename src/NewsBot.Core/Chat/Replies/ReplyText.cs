using System.Diagnostics;
using NewsBot.Core.Articles.Jobs;
using NewsBot.Core.Questions;
using NewsBot.Core.Texts;
using NewsBot.Language;

namespace NewsBot.Core.Chat.Replies;

/// <summary>
/// Every reply as plain text: paragraphs of lines, without any markup. Platforms use it for what they have no native
/// form for, and as the text that screen readers and notifications read out. Article text in it is hostile: a
/// platform escapes the whole by its own rules.
/// </summary>
public static class ReplyText
{
    /// <summary>Characters of an article's text that are shown; the rest is one click away.</summary>
    public const int MaxArticleText = 1_500;

    /// <param name="language">ISO 639-1 code for replies that do not choose a language of their own.</param>
    public static string Compose(Reply reply, string language) => reply switch
    {
        Reply.Answered r => AnswerText.Compose(r.Answer, r.Question),
        Reply.MoreSources r => AnswerText.Sources(r.Citations, r.Language),
        Reply.ArticleList r => List(r, language),
        Reply.ArticleShown r => Show(r, language),
        Reply.LoadProgress r => Load(r, language),
        Reply.StatusReport r => Status(r, language),
        Reply.HelpText r => Help(r.Role, language),
        Reply.Notice r => r.Text.In(language),
        Reply.Document r => $"{r.Text.In(language)}\n\n{r.Content}",
        Reply.Report r => string.Join('\n', [r.Heading.In(language), .. r.Lines.Select(line => $"– {line.In(language)}")]),
        Reply.Refused r => Refused(r.Required, language),
        Reply.Limited r => new Phrase("Chat.Limited", Math.Max(1, (int)Math.Ceiling(r.RetryAfter.TotalSeconds)))
            .In(language),
        Reply.Failure r => r.Text.In(language),
        _ => throw new UnreachableException(),
    };

    /// <summary>Who may do what was refused.</summary>
    public static string Refused(Role required, string language) =>
        new Phrase(required == Role.Admin ? "Chat.RefusedAdmin" : "Chat.RefusedEditor").In(language);

    /// <summary>One line on where a load is: source, state and counts.</summary>
    public static string JobLine(LoadJob job, string language) => new Phrase(
        "Chat.JobLine",
        job.Id,
        job.Source,
        State(job.State, language),
        job.Progress.Added,
        job.Progress.Updated,
        job.Progress.Duplicates,
        job.Progress.Rejected + job.Progress.Failed).In(language);

    /// <summary>The name of a state.</summary>
    public static string State(JobState state, string language) => new Phrase($"Chat.State{state}").In(language);

    /// <summary>Which version is shown, and whether there is a newer one; null where there is only one.</summary>
    public static string? VersionNote(Reply.ArticleShown reply, string language) =>
        reply.Versions == 1 ? null
        : new Phrase(
            reply.Article.Version < reply.Versions ? "Chat.VersionsOld" : "Chat.Versions",
            reply.Article.Version,
            reply.Versions,
            reply.Article.Id).In(language);

    private static string List(Reply.ArticleList reply, string language) =>
        reply.Page.Articles.Count == 0
            ? new Phrase(reply.Page.Total == 0 && !reply.Query.IsFiltered
                ? "Chat.NoArticlesYet"
                : "Chat.NoArticlesMatch").In(language)
            : string.Join('\n',
            [
                new Phrase("Chat.ArticleList", reply.Page.Total, reply.Query.Page, reply.Pages).In(language),
                .. reply.Page.Articles.Select(a => $"{a.Id} · {Heading(a.Title, a.Publisher, a.Published, language)}"),
            ]);

    private static string Show(Reply.ArticleShown reply, string language)
    {
        var article = reply.Article;
        var lines = new List<string> { Heading(article.Title, article.Publisher, article.Published, language) };
        if (article.Url is { } url)
        {
            lines.Add(url);
        }

        if (VersionNote(reply, language) is { } note)
        {
            lines.Add(note);
        }

        return string.Join('\n', lines) + "\n\n" + Excerpt(article.Text, reply.Highlight);
    }

    // Begins a little before what is to be seen, so that it is read in its place.
    private static string Excerpt(string text, TextSpan? highlight)
    {
        if (text.Length <= MaxArticleText)
        {
            return text;
        }

        var from = Math.Clamp((highlight?.Start ?? 0) - MaxArticleText / 4, 0, text.Length - MaxArticleText);
        var to = from + MaxArticleText;
        from = from == 0 ? 0 : text.IndexOf(' ', from) + 1;
        to = to == text.Length ? to : Math.Max(text.LastIndexOf(' ', to), from);
        return (from == 0 ? "" : "… ") + text[from..to] + (to == text.Length ? "" : " …");
    }

    private static string Load(Reply.LoadProgress reply, string language)
    {
        var lines = new List<string> { JobLine(reply.Job, language) };
        lines.AddRange(reply.Rejected.Select(item => $"– {item.Source}: {item.Reason.In(language)}"));
        return string.Join('\n', lines);
    }

    private static string Status(Reply.StatusReport reply, string language)
    {
        var answers = reply.Answers;
        return string.Join('\n',
        [
            AnswerText.Searched(reply.Coverage, language, "Chat.Stored"),
            new Phrase("Chat.AnswersGiven", answers.Found, answers.Related, answers.NotFound, answers.Unavailable).In(language),
            new Phrase("Chat.FeedbackGiven", answers.Helpful, answers.Unhelpful).In(language),
            .. reply.Feeds > 0 ? [new Phrase("Feeds.Counts", reply.Feeds, reply.FeedsOff).In(language)] : Array.Empty<string>(),
            .. reply.Jobs.Select(job => JobLine(job, language)),
        ]);
    }

    private static string Help(Role role, string language) => string.Join('\n',
    [
        new Phrase("Chat.HelpReader").In(language),
        .. role >= Role.Editor ? [new Phrase("Chat.HelpEditor").In(language)] : Array.Empty<string>(),
        .. role >= Role.Admin ? [new Phrase("Chat.HelpAdmin").In(language)] : Array.Empty<string>(),
    ]);

    private static string Heading(string title, string? publisher, DateOnly? published, string language) =>
        AnswerText.Heading(title, publisher, published, language);
}
