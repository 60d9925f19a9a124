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
    Verdict Verdict)
{
    /// <summary>
    /// What another wording of the question found, the likeliest first: no evidence of its own, but worth reading.
    /// </summary>
    public IReadOnlyList<SentenceEvidence> Besides { get; init; } = [];

    /// <summary>
    /// With what another wording of the same question found: the surer of the two leads, the other stands beside it.
    /// </summary>
    public WeighedEvidence With(WeighedEvidence other)
    {
        var leads = (other.Verdict, other.Certainty).CompareTo((Verdict, Certainty)) > 0;
        var (first, second) = leads ? (other, this) : (this, other);
        return first with
        {
            Question = first.Question with { Asked = Question.Asked },
            Besides = second.Sentences,
        };
    }
}
