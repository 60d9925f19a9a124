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
        -0.83f, -1.30f, -1.83f, 0.83f, -1.83f, 1.88f, 0.90f, 1.75f, 3.01f, 3.21f, 1.41f, 0.01f, 3.58f, -0.02f,
        0.26f, 0.17f, -0.06f, 0.84f, -0.54f, -0.22f, -0.89f, 1.65f, 0.10f, -1.08f, 0.50f, 0.62f, 0.93f, 1.12f,
        1.47f, 0.16f, 0.79f, 0.35f, 1.17f,
    ];
}
