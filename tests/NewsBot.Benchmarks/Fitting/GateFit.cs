using NewsBot.Core.Questions.Evidence;

namespace NewsBot.Benchmarks.Fitting;

/// <summary>Fits <see cref="EvidenceGate"/> by logistic regression, and draws its curve.</summary>
internal static class GateFit
{
    private const int Folds = 5;
    private const int Steps = 300;
    private const double Rate = 0.1;
    private const double Penalty = 0.0005;

    public static void Run(IReadOnlyList<GateExample> examples, TextWriter output)
    {
        var weights = Fit(examples);
        output.WriteLine("gate: [" + string.Join(", ", weights.Select(weight => FormattableString.Invariant($"{weight:0.00}f"))) + "]");
        var folds = Enumerable.Range(0, Folds).Select(fold => Fit([.. examples.Where((_, i) => i % Folds != fold)])).ToArray();
        var judged = examples.Select((example, i) => (Example: example, Certainty: Sigmoid(example.Features, folds[i % Folds]))).ToArray();
        foreach (var group in judged.GroupBy(one => one.Example.Group))
        {
            output.Write($"{group.Key,-10}");
            for (var threshold = 0.1; threshold < 0.95; threshold += 0.1)
            {
                var kept = Share(group.Where(one => one.Example.Answerable).Select(one => one.Certainty >= threshold));
                var refused = Share(group.Where(one => !one.Example.Answerable).Select(one => one.Certainty < threshold));
                output.Write(FormattableString.Invariant($"  {threshold:0.0}: {kept:0.00}/{refused:0.00}"));
            }

            var sorted = group.Where(one => one.Example.Answerable).Select(one => one.Certainty).Order().ToArray();
            var at90 = sorted[(int)(sorted.Length * 0.1)];
            output.WriteLine(FormattableString.Invariant(
                $"  at 0.90 kept (threshold {at90:0.00}): {Share(group.Where(one => !one.Example.Answerable).Select(one => one.Certainty < at90)):0.00} refused"));
        }
    }

    private static double[] Fit(IReadOnlyList<GateExample> examples)
    {
        // Each group counts alike, and within it answerable and unanswerable.
        var counts = examples.GroupBy(example => (example.Group, example.Answerable)).ToDictionary(group => group.Key, group => group.Count());
        var size = examples[0].Features.Length;
        var weights = new double[size];
        var first = new double[size];
        var second = new double[size];
        for (var step = 1; step <= Steps; step++)
        {
            var gradient = new double[size];
            foreach (var example in examples)
            {
                var pull = ((example.Answerable ? 1 : 0) - Sigmoid(example.Features, weights))
                    / counts[(example.Group, example.Answerable)] / counts.Count;
                for (var i = 0; i < size; i++)
                {
                    gradient[i] += pull * example.Features[i];
                }
            }

            for (var i = 0; i < size; i++)
            {
                var slope = gradient[i] - (Penalty * weights[i]);
                first[i] = (0.9 * first[i]) + (0.1 * slope);
                second[i] = (0.999 * second[i]) + (0.001 * slope * slope);
                weights[i] += Rate * (first[i] / (1 - Math.Pow(0.9, step)))
                    / (Math.Sqrt(second[i] / (1 - Math.Pow(0.999, step))) + 1e-8);
            }
        }

        return weights;
    }

    private static double Sigmoid(float[] features, double[] weights) =>
        1 / (1 + Math.Exp(-features.Select((feature, i) => feature * weights[i]).Sum()));

    private static double Share(IEnumerable<bool> values) => values.Select(value => value ? 1d : 0d).DefaultIfEmpty(0).Average();
}
