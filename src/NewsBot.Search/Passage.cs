using NewsBot.Language;

namespace NewsBot.Search;

/// <summary>
/// The unit of search: about 120 words of one article, cut at sentence boundaries so that a citation is always whole
/// sentences with exact offsets.
/// </summary>
/// <param name="Ordinal">Place within the article, from 0 without gaps.</param>
/// <param name="Sentences">Sentences in order, without overlap; offsets into the article's text. Never empty.</param>
public sealed record Passage(int Ordinal, IReadOnlyList<TextSpan> Sentences)
{
    /// <summary>From the first sentence's start to the last one's end.</summary>
    public TextSpan Span => new(Sentences[0].Start, Sentences[^1].End);
}
