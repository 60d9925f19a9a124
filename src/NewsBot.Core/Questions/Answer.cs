using NewsBot.Core.Articles;
using NewsBot.Core.Texts;
using NewsBot.Language;

namespace NewsBot.Core.Questions;

/// <summary>What is said to a question.</summary>
/// <param name="Language">ISO 639-1 code of the language in which the asker is addressed.</param>
public abstract record Answer(string Language)
{
    /// <summary>Time from question to answer inside the process.</summary>
    public TimeSpan Elapsed { get; init; }

    /// <summary>What was searched; null only where the store could not be asked.</summary>
    public Coverage? Searched { get; init; }

    /// <summary>An answer that quotes stored articles.</summary>
    /// <param name="Citations">Numbered from 1 in order; not empty.</param>
    public abstract record Quoting(string Language, IReadOnlyList<Citation> Citations) : Answer(Language)
    {
        /// <summary>
        /// Further evidence that is not cited, best first, for who asks for more; numbered on from the citations.
        /// </summary>
        public IReadOnlyList<Citation> More { get; init; } = [];
    }

    /// <summary>Stored articles answer the question.</summary>
    /// <param name="Answerer">Which answerer spoke: <c>extractive</c> or <c>llm</c>.</param>
    /// <param name="Sentences">In reading order; not empty.</param>
    /// <param name="Notice">Something to know about this answer, such as a model that was away.</param>
    public sealed record Found(
        string Language,
        string Answerer,
        IReadOnlyList<AnswerSentence> Sentences,
        IReadOnlyList<Citation> Citations,
        Phrase? Notice = null) : Quoting(Language, Citations);

    /// <summary>
    /// No sentence states what was asked; these are the closest. Nothing in them is marked as the answer.
    /// </summary>
    public sealed record Related(string Language, IReadOnlyList<Citation> Citations) : Quoting(Language, Citations);

    /// <summary>Stored articles do not answer it; said with what was searched and what is nearest.</summary>
    /// <param name="Nearest">Closest articles, best first; may be empty.</param>
    public sealed record NotFound(
        string Language, RefusalReason Reason, IReadOnlyList<NearestArticle> Nearest) : Answer(Language)
    {
        /// <summary>The days that no article is of, where that is why; null otherwise.</summary>
        public EmptyPeriod? Empty { get; init; }
    }

    /// <summary>What many articles tell: verbatim sentences under a heading.</summary>
    /// <param name="Heading">What is shown, with counts and days.</param>
    /// <param name="Sections">In reading order; not empty.</param>
    public sealed record Overview(
        string Language,
        Phrase Heading,
        IReadOnlyList<OverviewSection> Sections,
        IReadOnlyList<Citation> Citations) : Quoting(Language, Citations)
    {
        /// <summary>Name of what makes overviews, beside those of the answerers.</summary>
        public const string Answerer = "overview";

        /// <summary>Whether the sections are sides of a comparison, to stand beside each other.</summary>
        public bool SideBySide { get; init; }

        /// <summary>Number of this page, from 1.</summary>
        public int Page { get; init; } = 1;

        /// <summary>Whether another page follows.</summary>
        public bool HasMore { get; init; }

        /// <summary>The earlier question whose overview goes on here; null where this one asked for it.</summary>
        public string? Continues { get; init; }
    }

    /// <summary>A reply to what asks nothing of the news: greetings, thanks.</summary>
    /// <param name="Examples">Questions that the articles here answer; may be empty.</param>
    public sealed record SmallTalk(
        string Language, SmallTalkKind Kind, IReadOnlyList<string> Examples) : Answer(Language);

    /// <summary>The question could not be dealt with now.</summary>
    /// <param name="Reason">What happened and what to do.</param>
    /// <param name="Reference">Short code under which the log has the cause.</param>
    public sealed record Unavailable(string Language, Phrase Reason, string Reference) : Answer(Language);
}

/// <summary>One sentence of an answer.</summary>
/// <param name="Citations">Numbers of the citations that support it; not empty.</param>
public sealed record AnswerSentence(string Text, IReadOnlyList<int> Citations);

/// <summary>A part of an overview.</summary>
/// <param name="Title">A day, a publisher, the side of a comparison; null for none.</param>
/// <param name="Citations">
/// Numbers of the citations whose quotes are its lines, in reading order; empty where nothing was found for it.
/// </param>
public sealed record OverviewSection(string? Title, IReadOnlyList<int> Citations);

/// <summary>Days that no article is of, with the nearest days that have one.</summary>
/// <param name="From">First day; null for an open beginning.</param>
/// <param name="To">Last day; null for an open end.</param>
/// <param name="Before">The last day before with an article; null for none.</param>
/// <param name="After">The first day after with an article; null for none.</param>
public sealed record EmptyPeriod(DateOnly? From, DateOnly? To, DateOnly? Before, DateOnly? After);

/// <summary>An article offered with a refusal: close to the question, but no answer to it.</summary>
public sealed record NearestArticle(long ArticleId, string Title, string? Publisher, DateOnly? Published, string? Url);

/// <summary>Why there is no answer.</summary>
public enum RefusalReason
{
    /// <summary>No article lies within what may be searched (collection, period, source).</summary>
    NothingToSearch,

    /// <summary>The question holds no word to search for.</summary>
    NoSearchWords,

    /// <summary>No passage shares enough with the question to be evidence.</summary>
    NoEvidence,

    /// <summary>No stored article has the number, address or title that was named.</summary>
    NoSuchArticle,

    /// <summary>More was asked for, and all that the quoted articles say has been shown.</summary>
    NothingMore,
}
