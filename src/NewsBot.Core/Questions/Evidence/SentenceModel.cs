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
        2.84f, 3.22f, 1.62f, 0.72f, 2.91f, 1.94f, 3.16f, 2.10f, 1.89f, 1.65f, 0.52f, 0.97f, 2.34f, 0.93f, 0.64f, 1.51f, 0.92f, -2f,
        -3.18f,
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
