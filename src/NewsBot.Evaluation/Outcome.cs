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

    /// <summary>The likeliest answer within the best sentence, whether or not it is marked.</summary>
    public string? Likeliest => Evidence.Sentences is [{ Likeliest: { } span } best, ..]
        ? span.In(best.Candidate.Stored.Article.Text)
        : null;

    /// <summary>The first stretch that is marked as the answer; null where nothing is.</summary>
    public Citation? FirstMarked => Asserted ? Given!.Citations.FirstOrDefault(citation => citation.Highlight is not null) : null;
}
