using NewsBot.Language;

namespace NewsBot.Core.Questions;

/// <summary>Evidence as it is shown: a verbatim stretch of a stored article.</summary>
/// <param name="Number">From 1, as sentences refer to it.</param>
/// <param name="Version">Version of the article that is quoted.</param>
/// <param name="Language">Language of the quote.</param>
/// <param name="Quote">Exactly the article's text at <paramref name="Span"/>.</param>
/// <param name="Span">Where the quote stands in the article's text.</param>
/// <param name="Highlight">
/// The part of the quote that is the likely answer, in the article's text; null where none stands out.
/// </param>
public sealed record Citation(
    int Number,
    long ArticleId,
    int Version,
    string Title,
    string? Publisher,
    DateOnly? Published,
    string? Url,
    string Language,
    string Quote,
    TextSpan Span,
    TextSpan? Highlight)
{
    /// <summary>The report that the article is one outlet's copy of; null where nobody else has it.</summary>
    public CitedStory? Story { get; init; }

    /// <summary>What became of the article since, where the citation is shown again.</summary>
    public SourceState State { get; init; }

    /// <summary>Whether the quote is the article's headline, so that its span is one of the title.</summary>
    public bool IsHeadline { get; init; }

    /// <summary>
    /// Who is meant by the quote's "he" or "the company", by the article's own words; null where the quote says it.
    /// </summary>
    public string? Subject { get; init; }

    /// <summary>
    /// The quote in the asker's language, by a model: no evidence, shown beside the quote and called a translation; null
    /// where there is none.
    /// </summary>
    public string? Gloss { get; init; }

    /// <summary>The words of <see cref="Highlight"/>.</summary>
    public string? HighlightText =>
        Highlight is { } span ? Quote[(span.Start - Span.Start)..(span.End - Span.Start)] : null;
}

/// <summary>A report that several outlets have in nearly the same words: many sources to look at, one origin.</summary>
/// <param name="Outlets">How many outlets have it, at least 2.</param>
/// <param name="Origin">Where it was first, by the outlet's name, else by its host.</param>
public sealed record CitedStory(int Outlets, string Origin);

/// <summary>What became of an article after it was quoted.</summary>
public enum SourceState
{
    /// <summary>The quote stands in the article as it is now, or nobody has looked since.</summary>
    Current,

    /// <summary>The article has a newer version.</summary>
    Changed,

    /// <summary>The article was removed.</summary>
    Removed,
}
