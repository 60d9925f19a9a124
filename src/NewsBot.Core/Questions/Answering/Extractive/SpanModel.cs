namespace NewsBot.Core.Questions.Answering.Extractive;

/// <summary>
/// The weights of <see cref="SpanFeature"/>, fitted by <c>tests/NewsBot.Benchmarks</c> (verb <c>fit</c>): listwise softmax regression
/// over the stretches of sentences that hold a known answer.
/// </summary>
public static class SpanModel
{
    /// <summary>One weight a feature.</summary>
    public static IReadOnlyList<float> Weights { get; } =
    [
        -0.70f, -1.22f, -1.85f, 0.88f, -1.84f, 2.09f, 0.84f, 2.23f, 3.80f, 3.34f, 1.42f, 0.01f, 4.92f, 0.93f, 0.58f, 0.48f,
        0.27f, 1.14f, -0.17f, 0.03f, -0.93f, 1.66f, -0.04f, -0.95f,
    ];
}
