namespace NewsBot.Benchmarks.Fitting;

/// <summary>Logistic regression.</summary>
internal static class LogisticFit
{
    private static readonly Adam Optimiser = new(Steps: 500, Rate: 0.05, Penalty: 0.0003);

    /// <param name="weight">What an example counts.</param>
    /// <param name="sign">The only sign that a weight may have; 0 for either; null where all may have either.</param>
    /// <returns>One weight a feature.</returns>
    public static double[] Run(
        IReadOnlyList<(float[] Features, bool Label)> examples, Func<int, double> weight, Func<int, int>? sign = null)
    {
        double[] counts = [.. examples.Select((_, i) => weight(i))];
        var total = counts.Sum();
        return Optimiser.Climb(
            examples[0].Features.Length,
            (weights, gradient) =>
            {
                for (var i = 0; i < examples.Count; i++)
                {
                    var (features, label) = examples[i];
                    var pull = ((label ? 1 : 0) - (1 / (1 + Math.Exp(-SoftmaxFit.Dot(features, weights))))) * counts[i] / total;
                    for (var feature = 0; feature < gradient.Length; feature++)
                    {
                        gradient[feature] += pull * features[feature];
                    }
                }
            },
            sign);
    }
}
