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
        2.06f, 2.86f, 2.37f, 1.71f, 1.94f, 2.34f, 3.02f, 1.91f, 1.47f, 1.28f, -0.27f, 1.05f, 2.55f, 0.54f,
        0.43f, 0.88f, 0.03f, -2.00f, -3.28f, 2.42f, 4.85f, 0.14f, 1.18f, 1.43f,
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
