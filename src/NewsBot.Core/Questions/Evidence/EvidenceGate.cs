using NewsBot.Core.Questions.Understanding;

namespace NewsBot.Core.Questions.Evidence;

/// <summary>Decides, before anybody answers, whether the evidence answers the question: step 3 of answering.</summary>
public static class EvidenceGate
{
    /// <summary>Least certainty with which an answer is given; chosen on development data.</summary>
    public const float Threshold = 0.5f;

    /// <summary>How certain it is that the best evidence answers the question, 0 to 1.</summary>
    public static float Certainty(UnderstoodQuestion question, IReadOnlyList<SentenceEvidence> sentences)
    {
        if (sentences.Count == 0)
        {
            return 0;
        }

        var best = sentences[0].Features;
        var framed = best[(int)SentenceFeature.Coverage] + best[(int)SentenceFeature.TitleAndLead];
        var logit = -3.2f + (5f * framed) + (2f * best[(int)SentenceFeature.ArticleCoverage]);
        return 1 / (1 + MathF.Exp(-logit));
    }
}
