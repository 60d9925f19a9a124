using NewsBot.Core.Questions.Evidence;
using NewsBot.Core.Questions.Retrieval;
using NewsBot.Core.Questions.Understanding;

namespace NewsBot.Evaluation;

/// <summary>What the program makes of one question, whether or not the gate would let it pass.</summary>
/// <param name="Articles">Those of the candidates, the likeliest first.</param>
/// <param name="Passages">Those of the candidates, the likeliest first.</param>
/// <param name="Shown">The sentences that an answer would show, best first.</param>
/// <param name="Highlight">The likely answer within the first of them.</param>
/// <param name="Certainty">What the gate thinks, 0 to 1.</param>
internal sealed record Outcome(
    UnderstoodQuestion Question,
    Candidates Candidates,
    IReadOnlyList<SentenceEvidence> Sentences,
    IReadOnlyList<CandidateArticle> Articles,
    IReadOnlyList<CandidatePassage> Passages,
    IReadOnlyList<SentenceEvidence> Shown,
    string? Highlight,
    float Certainty,
    TimeSpan Elapsed);
