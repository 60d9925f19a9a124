namespace NewsBot.Benchmarks.Fitting;

/// <summary>
/// Climbs to the best weights along the gradient of the whole data (Adam, Kingma and Ba 2015), so that a run is
/// repeatable; large weights are pulled back (L2).
/// </summary>
/// <param name="Steps">How often the gradient is taken.</param>
/// <param name="Rate">How far a step goes.</param>
/// <param name="Penalty">What a weight costs.</param>
internal sealed record Adam(int Steps, double Rate, double Penalty)
{
    /// <param name="size">How many weights.</param>
    /// <param name="addGradient">Adds the gradient at some weights to what it is given.</param>
    /// <param name="sign">The only sign that a weight may have; 0 for either; null where all may have either.</param>
    /// <returns>The weights.</returns>
    public double[] Climb(int size, Action<double[], double[]> addGradient, Func<int, int>? sign = null)
    {
        var weights = new double[size];
        var first = new double[size];
        var second = new double[size];
        for (var step = 1; step <= Steps; step++)
        {
            var gradient = new double[size];
            addGradient(weights, gradient);
            for (var i = 0; i < size; i++)
            {
                var slope = gradient[i] - (Penalty * weights[i]);
                first[i] = (0.9 * first[i]) + (0.1 * slope);
                second[i] = (0.999 * second[i]) + (0.001 * slope * slope);
                weights[i] += Rate * (first[i] / (1 - Math.Pow(0.9, step)))
                    / (Math.Sqrt(second[i] / (1 - Math.Pow(0.999, step))) + 1e-8);
                if (sign?.Invoke(i) is { } only and not 0 && Math.Sign(weights[i]) == -only)
                {
                    weights[i] = 0;
                }
            }
        }

        return weights;
    }
}
