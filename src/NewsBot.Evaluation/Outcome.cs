using NewsBot.Core.Questions;
using NewsBot.Core.Questions.Evidence;
using NewsBot.Core.Questions.Retrieval;

namespace NewsBot.Evaluation;

/// <summary>What the program makes of one question, whether or not it answers.</summary>
/// <param name="Evidence">What the reading found that counts.</param>
/// <param name="Articles">Those of the candidates, the likeliest first.</param>
/// <param name="Passages">Those of the candidates, the likeliest first.</param>
/// <param name="Given">What is answered; null where the gate says that nothing is about the question.</param>
/// <param name="Shown">What is shown, or would be shown as an answer if the gate let it pass, best first.</param>
internal sealed record Outcome(
    WeighedEvidence Evidence,
    IReadOnlyList<CandidateArticle> Articles,
    IReadOnlyList<CandidatePassage> Passages,
    Answer.Quoting? Given,
    IReadOnlyList<Citation> Shown,
    TimeSpan Elapsed)
{
    /// <summary>Whether it answers, rather than showing what is close or refusing.</summary>
    public bool Asserted => Given is Answer.Found;

    /// <summary>The likely answer within what is shown first.</summary>
    public string? Highlight => Shown.Count > 0 ? Shown[0].HighlightText : null;

    /// <summary>The first stretch that is marked as the answer; null where nothing is.</summary>
    public Citation? FirstMarked => Asserted ? Given!.Citations.FirstOrDefault(citation => citation.Highlight is not null) : null;
}
