using NewsBot.Core.Articles;
using NewsBot.Core.Texts;

namespace NewsBot.Core.Questions;

/// <summary>What is said to a question.</summary>
/// <param name="Language">ISO 639-1 code of the language in which the asker is addressed.</param>
public abstract record Answer(string Language)
{
    /// <summary>Time from question to answer inside the process.</summary>
    public TimeSpan Elapsed { get; init; }

    /// <summary>What was searched; null only where the store could not be asked.</summary>
    public Coverage? Searched { get; init; }

    /// <summary>Stored articles answer the question.</summary>
    /// <param name="Answerer">Which answerer spoke: <c>extractive</c> or <c>llm</c>.</param>
    /// <param name="Sentences">In reading order; not empty.</param>
    /// <param name="Citations">Numbered from 1 in order; not empty.</param>
    /// <param name="Notice">Something to know about this answer, such as a model that was away.</param>
    public sealed record Found(
        string Language,
        string Answerer,
        IReadOnlyList<AnswerSentence> Sentences,
        IReadOnlyList<Citation> Citations,
        Phrase? Notice = null) : Answer(Language)
    {
        /// <summary>
        /// Further evidence that is not cited, best first, for who asks for more; numbered on from the citations.
        /// </summary>
        public IReadOnlyList<Citation> More { get; init; } = [];
    }

    /// <summary>Stored articles do not answer it; said with what was searched and what is nearest.</summary>
    /// <param name="Nearest">Closest articles, best first; may be empty.</param>
    public sealed record NotFound(
        string Language, RefusalReason Reason, IReadOnlyList<NearestArticle> Nearest) : Answer(Language);

    /// <summary>The question could not be dealt with now.</summary>
    /// <param name="Reason">What happened and what to do.</param>
    /// <param name="Reference">Short code under which the log has the cause.</param>
    public sealed record Unavailable(string Language, Phrase Reason, string Reference) : Answer(Language);
}

/// <summary>One sentence of an answer.</summary>
/// <param name="Citations">Numbers of the citations that support it; not empty.</param>
public sealed record AnswerSentence(string Text, IReadOnlyList<int> Citations);

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

    /// <summary>More was asked for, and all that the quoted articles say has been shown.</summary>
    NothingMore,
}
