using NewsBot.Core.Articles;
using NewsBot.Core.Articles.Jobs;
using NewsBot.Core.Chat.Replies;
using NewsBot.Core.Questions;
using NewsBot.Core.Texts;
using NewsBot.Language;

namespace NewsBot.Core.Chat;

/// <summary>
/// What the bot says to a message, free of any platform: a closed set. A platform gives each case its native form;
/// <see cref="ReplyText"/> has a wording for all of them.
/// </summary>
/// <param name="Actions">What the reader may do next, in the order in which to offer it.</param>
public abstract record Reply(IReadOnlyList<ReplyAction> Actions)
{
    private Reply()
        : this([])
    {
    }

    /// <summary>An answer to a question, or a typed refusal.</summary>
    /// <param name="Id">
    /// Names the answer in later commands (more, feedback, share); at most 16 letters and digits.
    /// </param>
    /// <param name="SharedBy">Who shared this private answer with everybody; null where it is not shared.</param>
    public sealed record Answered(
        string Id, Question Question, Answer Answer, IReadOnlyList<ReplyAction> Actions, string? SharedBy = null)
        : Reply(Actions);

    /// <summary>Evidence beside what an answer has cited.</summary>
    /// <param name="Citations">Numbered on from the answer's own; not empty.</param>
    public sealed record MoreSources(Question Question, IReadOnlyList<Citation> Citations, string Language) : Reply;

    /// <summary>A page of articles.</summary>
    /// <param name="Query">What was asked for.</param>
    /// <param name="Pages">Number of pages, at least 1.</param>
    public sealed record ArticleList(
        Command.Articles Query, ArticlePage Page, int Pages, IReadOnlyList<ReplyAction> Actions) : Reply(Actions);

    /// <summary>An article with its text.</summary>
    /// <param name="Versions">How many versions are stored; <paramref name="Article"/> is one of them.</param>
    /// <param name="Highlight">What to show first, in the article's text; null for the beginning.</param>
    public sealed record ArticleShown(
        Article Article, int Versions, TextSpan? Highlight, IReadOnlyList<ReplyAction> Actions) : Reply(Actions);

    /// <summary>How far a load is.</summary>
    /// <param name="Rejected">The first rejected and failed items with their reasons, at most twenty.</param>
    public sealed record LoadProgress(
        LoadJob Job, IReadOnlyList<RejectedItem> Rejected, IReadOnlyList<ReplyAction> Actions) : Reply(Actions);

    /// <summary>Counts and running loads.</summary>
    /// <param name="Jobs">The newest loads of the collection, newest first.</param>
    public sealed record StatusReport(Coverage Coverage, IReadOnlyList<LoadJob> Jobs, AnswerCounts Answers) : Reply
    {
        /// <summary>Feeds that are followed.</summary>
        public int Feeds { get; init; }

        /// <summary>How many of them are switched off.</summary>
        public int FeedsOff { get; init; }
    }

    /// <summary>What can be asked and commanded here.</summary>
    /// <param name="Role">What the asker may do.</param>
    public sealed record HelpText(Role Role) : Reply;

    /// <summary>One sentence: done, not to be found, or what to do instead.</summary>
    public sealed record Notice(Phrase Text) : Reply;

    /// <summary>A file to take along.</summary>
    /// <param name="Content">Plain text in whatever format the name says.</param>
    public sealed record Document(Phrase Text, string FileName, string Content) : Reply;

    /// <summary>Several findings under a heading, one to a line.</summary>
    public sealed record Report(Phrase Heading, IReadOnlyList<Phrase> Lines) : Reply;

    /// <summary>The asker may not do this.</summary>
    /// <param name="Required">The role that may.</param>
    public sealed record Refused(Role Required) : Reply;

    /// <summary>The asker has asked too much in a short time.</summary>
    /// <param name="RetryAfter">When the next question is accepted, from now.</param>
    public sealed record Limited(TimeSpan RetryAfter) : Reply;

    /// <summary>The bot failed; the log has the cause under the reference.</summary>
    public sealed record Failure(Phrase Text, string Reference) : Reply;
}

/// <summary>An item of a load that was not stored.</summary>
/// <param name="Source">The item as the user knows it; hostile input.</param>
public sealed record RejectedItem(string Source, Phrase Reason);
