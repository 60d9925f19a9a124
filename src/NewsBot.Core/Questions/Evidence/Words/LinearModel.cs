namespace NewsBot.Core.Questions.Evidence.Words;

/// <summary>A weighted sum of features, fitted by <c>tests/NewsBot.Benchmarks</c> (verb <c>fit</c>).</summary>
/// <param name="weights">One a feature, in the order of its enum.</param>
public sealed class LinearModel(params float[] weights)
{
    private readonly float[] _weights = (float[])weights.Clone();

    /// <summary>One weight a feature.</summary>
    public IReadOnlyList<float> Weights => _weights;

    /// <summary>The weighted sum.</summary>
    public float Score(ReadOnlySpan<float> features)
    {
        var score = 0f;
        for (var i = 0; i < features.Length; i++)
        {
            score += features[i] * _weights[i];
        }

        return score;
    }
}
