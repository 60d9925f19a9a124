namespace NewsBot.Benchmarks.Fitting;

/// <summary>Logistic regression by gradient (Adam on the whole data), with a ridge penalty.</summary>
internal static class LogisticFit
{
    private const int Steps = 500;
    private const double Rate = 0.05;
    private const double Penalty = 0.0003;

    /// <param name="weight">What an example counts.</param>
    /// <param name="sign">The only sign that a weight may have; 0 for either.</param>
    /// <returns>One weight a feature.</returns>
    public static double[] Run(
        IReadOnlyList<(float[] Features, bool Label)> examples, Func<int, double> weight, Func<int, int> sign)
    {
        double[] counts = [.. examples.Select((_, i) => weight(i))];
        var total = counts.Sum();
        var size = examples[0].Features.Length;
        var weights = new double[size];
        var first = new double[size];
        var second = new double[size];
        for (var step = 1; step <= Steps; step++)
        {
            var gradient = new double[size];
            for (var i = 0; i < examples.Count; i++)
            {
                var (features, label) = examples[i];
                var pull = ((label ? 1 : 0) - (1 / (1 + Math.Exp(-Logit(features, weights))))) * counts[i] / total;
                for (var feature = 0; feature < size; feature++)
                {
                    gradient[feature] += pull * features[feature];
                }
            }

            for (var i = 0; i < size; i++)
            {
                var slope = gradient[i] - (Penalty * weights[i]);
                first[i] = (0.9 * first[i]) + (0.1 * slope);
                second[i] = (0.999 * second[i]) + (0.001 * slope * slope);
                weights[i] += Rate * (first[i] / (1 - Math.Pow(0.9, step)))
                    / (Math.Sqrt(second[i] / (1 - Math.Pow(0.999, step))) + 1e-8);
                if (sign(i) != 0 && Math.Sign(weights[i]) == -sign(i))
                {
                    weights[i] = 0;
                }
            }
        }

        return weights;
    }

    public static double Logit(float[] features, double[] weights)
    {
        var sum = 0d;
        for (var i = 0; i < weights.Length; i++)
        {
            sum += features[i] * weights[i];
        }

        return sum;
    }
}
