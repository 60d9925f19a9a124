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
        -0.84f, -1.45f, -1.65f, 1.01f, -1.07f, 1.60f, 2.11f, 2.14f, 2.70f, 3.02f, 1.14f, -0.14f, 2.95f, 0.69f,
        0.13f, 0.02f, 0.01f, 0.77f, -0.43f, -0.21f, -0.90f, 1.43f, 0.06f, -0.57f, 0.44f, 0.62f, 0.88f, 0.39f,
        0.81f, 0.12f, 1.19f, 0.34f, 1.11f, 1.77f, -0.09f, 0.36f, 0.29f, -0.67f, 1.10f, 0.94f, -0.41f, 0.46f,
        0.89f,
    ];
}
