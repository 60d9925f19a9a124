namespace NewsBot.Core.Questions.Evidence;

/// <summary>
/// The weights of <see cref="SentenceFeature"/>, fitted by <c>tests/NewsBot.Benchmarks</c> (verb <c>fit</c>): pairwise logistic regression,
/// the answering sentence against the other sentences of its question.
/// </summary>
public static class SentenceModel
{
    /// <summary>One weight a feature.</summary>
    public static IReadOnlyList<float> Weights { get; } =
        [3.99f, 1.09f, 2.74f, 1.73f, 3.35f, 2.46f, 1.65f, 1.20f, 0.39f, 1.15f, 1.45f, 0f, 1.20f, -0.64f, -3.65f, 0f];

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
