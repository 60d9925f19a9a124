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
        2.08f, 2.88f, 2.38f, 1.73f, 1.90f, 2.38f, 3.03f, 1.91f, 1.50f, 1.31f, -0.30f, 1.14f, 2.55f, 0.53f,
        0.43f, 0.88f, 0.00f, -2.00f, -3.30f, 2.41f, 4.85f, 0.22f, 1.14f, 1.49f,
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
