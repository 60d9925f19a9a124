namespace NewsBot.Benchmarks.Fitting;

/// <summary>
/// Listwise ranking: each question's candidates get the softmax of their weighted features, and the weights maximise
/// the likelihood that a right one is drawn (ListNet's top-one probability, Cao et al. 2007), with an L2 penalty.
/// </summary>
internal static class SoftmaxFit
{
    private const int Steps = 250;
    private const double Rate = 0.1;

    /// <summary>The fitted weights, one a feature.</summary>
    public static double[] Fit(IReadOnlyList<Example> examples, Func<Example, double> weight, double penalty)
    {
        var total = examples.Sum(weight);
        return new Adam(Steps, Rate, penalty).Climb(examples[0].Features[0].Length, (weights, gradient) =>
        {
            foreach (var example in examples)
            {
                AddGradient(example, weights, gradient, weight(example) / total);
            }
        });
    }

    /// <summary>
    /// Whether a right candidate is first, or one of the first three, and the negative logarithm of the right ones'
    /// probability, which tells small improvements from chance.
    /// </summary>
    public static (bool First, bool Three, double Loss) Hit(Example example, Func<float[], double> score)
    {
        var scores = example.Features.Select(score).ToArray();
        var best = scores.Where((_, i) => example.Right[i]).Max();
        var top = scores.Max();
        var right = scores.Where((_, i) => example.Right[i]).Sum(one => Math.Exp(one - top));
        var rank = scores.Where((one, i) => !example.Right[i] && one >= best).Count();
        return (rank == 0, rank < 3, -Math.Log(right / scores.Sum(one => Math.Exp(one - top))));
    }

    /// <summary>The weighted sum.</summary>
    public static double Dot(float[] row, double[] weights)
    {
        var sum = 0d;
        for (var i = 0; i < row.Length; i++)
        {
            sum += row[i] * weights[i];
        }

        return sum;
    }

    private static void AddGradient(Example example, double[] weights, double[] gradient, double weight)
    {
        var scores = example.Features.Select(row => Dot(row, weights)).ToArray();
        var top = scores.Max();
        var all = scores.Select(score => Math.Exp(score - top)).ToArray();
        var sum = all.Sum();
        var right = all.Where((_, i) => example.Right[i]).Sum();
        for (var row = 0; row < all.Length; row++)
        {
            var pull = weight * ((example.Right[row] ? all[row] / right : 0) - (all[row] / sum));
            for (var i = 0; i < gradient.Length; i++)
            {
                gradient[i] += pull * example.Features[row][i];
            }
        }
    }
}
