using NewsBot.Core.Articles;
using NewsBot.Language;

namespace NewsBot.Core.Questions.Answering.CitationChecks;

/// <summary>A sentence of a cited passage beside the claim.</summary>
/// <param name="Index">Place among the sentences of its passage.</param>
/// <param name="Matches">For each word of the claim, the words here that say it.</param>
/// <param name="DatesHeld">For each date of the claim, whether it is said here.</param>
internal sealed record SourceSentence(
    Article Article,
    int Passage,
    int Index,
    TextSpan Span,
    Statement Statement,
    IReadOnlyList<List<int>> Matches,
    IReadOnlyList<bool> DatesHeld)
{
    /// <summary>How many words and dates of the claim are said here.</summary>
    public int Held => Matches.Count(match => match.Count > 0) + DatesHeld.Count(held => held);
}
