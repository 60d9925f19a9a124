namespace NewsBot.Core.Questions.Evidence;

/// <summary>
/// The weights of <see cref="SentenceFeature"/>, fitted by <c>tests/NewsBot.Benchmarks</c> (verb <c>fit</c>): listwise softmax
/// regression, the answering sentence against the other sentences of its question. <see cref="SentenceFeature.Fragment"/> is set by hand:
/// a heading must not be quoted as an answer.
/// </summary>
public static class SentenceModel
{
    /// <summary>One weight a feature.</summary>
    public static IReadOnlyList<float> Weights { get; } =
        [2.80f, 3.17f, 1.64f, 0.79f, 2.82f, 2.02f, 3.05f, 2.08f, 1.49f, 2.39f, 0.91f, 0.68f, 1.49f, 0.77f, -2f, -3.13f];

    /// <summary>The weighted sum.</summary>
    public static float Score(ReadOnlySpan<float> features)
    {
        var score = 0f;
        for (var i = 0; i < features.Length; i++)
        {
            score += features[i] * Weights[i];
        }

        return score;
    }
}
