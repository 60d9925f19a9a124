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
        -0.85f, -1.30f, -1.84f, 0.82f, -1.84f, 1.86f, 0.90f, 1.76f, 2.99f, 3.17f, 1.48f, 0.01f, 3.59f, -0.03f,
        0.26f, 0.17f, -0.06f, 0.84f, -0.53f, -0.22f, -0.89f, 1.66f, 0.10f, -1.08f, 0.50f, 0.61f, 0.92f, 1.13f,
        1.46f, 0.19f, 0.82f, 0.35f, 1.17f,
    ];
}
