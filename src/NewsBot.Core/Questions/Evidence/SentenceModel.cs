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
    [
        2.81f, 3.18f, 1.63f, 0.77f, 2.86f, 1.99f, 3.06f, 2.01f, 1.87f, 1.66f, 0.35f, 0.96f, 2.33f, 0.93f, 0.64f, 1.51f, 0.89f, -2f,
        -3.04f,
    ];

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
