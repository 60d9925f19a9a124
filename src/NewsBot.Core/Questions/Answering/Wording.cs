using NewsBot.Core.Articles;
using NewsBot.Search;

namespace NewsBot.Core.Questions.Answering;

/// <summary>What an overview would have said in words rather than in quotes.</summary>
/// <param name="Kind">What is to be written.</param>
/// <param name="Collection">The collection that it costs.</param>
/// <param name="Language">ISO 639-1 code of the language to write in.</param>
/// <param name="Subject">The article's title, or the question.</param>
/// <param name="Passages">What may be said, in reading order; what there is no room for is left out from the end.</param>
public sealed record Wording(
    WordingKind Kind,
    string Collection,
    string Language,
    string Subject,
    IReadOnlyList<(Article Article, Passage Passage)> Passages);

/// <summary>What is written of passages.</summary>
public enum WordingKind
{
    /// <summary>What one article says.</summary>
    Summary,

    /// <summary>What is told of two things, or of two times.</summary>
    Comparison,
}
