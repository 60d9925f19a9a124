namespace NewsBot.Core.Questions.Evidence;

/// <summary>
/// The first look: chooses the sentences that are measured closely, by the weights of <see cref="SentenceFeature"/>, fitted by
/// <c>tests/NewsBot.Benchmarks</c> (verb <c>fit</c>): listwise softmax regression, the answering sentence against the other sentences of
/// its question. What is only measured closely has no weight here.
/// </summary>
public static class SentenceModel
{
    /// <summary>One weight a feature.</summary>
    public static IReadOnlyList<float> Weights { get; } =
    [
        2.24f, 3.45f, 2.53f, 0.87f, 3.18f, 3.77f, 3.24f, 3.36f, 2.51f, 1.84f, 1.02f, 1.41f, 1.84f, 0.93f,
        0.76f, 1.40f, 1.24f, -2.00f, -3.55f, 1.64f, 3.74f, 0.48f, 0.00f, 0.00f,
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
