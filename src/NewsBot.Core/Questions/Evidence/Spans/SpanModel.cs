namespace NewsBot.Core.Questions.Evidence.Spans;

/// <summary>
/// The weights of <see cref="SpanFeature"/>, fitted by <c>tests/NewsBot.Benchmarks</c> (verb <c>fit</c>): listwise softmax regression
/// over the stretches of sentences that hold a known answer.
/// </summary>
public static class SpanModel
{
    /// <summary>One weight a feature.</summary>
    public static IReadOnlyList<float> Weights { get; } =
    [
        -0.82f, -1.19f, -1.61f, 0.59f, -1.39f, 1.09f, 1.28f, 2.19f, 2.66f, 2.93f, 1.14f, -0.27f, 3.26f, 0.32f,
        0.16f, 0.07f, 0.00f, 0.85f, -0.61f, -0.21f, -0.97f, 1.82f, 0.21f, -0.93f, 0.47f, 0.63f, 0.86f, 0.86f,
        0.96f, 0.08f, 0.75f, 0.39f, 1.26f, 1.37f, -0.08f, -0.08f, 0.40f, -0.58f, 1.05f, 0.92f, -0.38f, 0.70f,
        0.80f,
    ];
}
