using NewsBot.Core.Questions;
using NewsBot.Core.Questions.Evidence;
using NewsBot.Core.Questions.Retrieval;

namespace NewsBot.Evaluation;

/// <summary>What the program makes of one question, whether or not it answers.</summary>
/// <param name="Evidence">What the reading found that counts.</param>
/// <param name="Articles">Those of the candidates, the likeliest first.</param>
/// <param name="Passages">Those of the candidates, the likeliest first.</param>
/// <param name="Shown">What the answer shows, or would show if the gate let it pass, best first.</param>
/// <param name="Answered">Whether it answers: the gate lets it pass and a citation holds.</param>
internal sealed record Outcome(
    WeighedEvidence Evidence,
    IReadOnlyList<CandidateArticle> Articles,
    IReadOnlyList<CandidatePassage> Passages,
    IReadOnlyList<Citation> Shown,
    bool Answered,
    TimeSpan Elapsed)
{
    /// <summary>The likely answer within what is shown first.</summary>
    public string? Highlight => Shown.Count > 0 ? Shown[0].HighlightText : null;
}
