using NewsBot.Core.Questions.Retrieval;
using NewsBot.Core.Questions.Understanding;

namespace NewsBot.Core.Questions.Evidence;

/// <summary>What the candidates say to a question, and whether it is enough.</summary>
/// <param name="Sentences">All sentences of the candidates, the likeliest answer first.</param>
/// <param name="Certainty">How certain it is that the best of them answers, 0 to 1.</param>
/// <param name="Verdict">What that is enough for.</param>
public sealed record WeighedEvidence(
    UnderstoodQuestion Question,
    Candidates Candidates,
    IReadOnlyList<SentenceEvidence> Sentences,
    float Certainty,
    Verdict Verdict);
