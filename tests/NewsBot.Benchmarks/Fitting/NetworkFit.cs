using System.Numerics.Tensors;
using NewsBot.Core.Questions.Evidence;
using NewsBot.Core.Questions.Evidence.Words;

namespace NewsBot.Benchmarks.Fitting;

/// <summary>
/// Fits the network of the sentences: the same listwise likelihood as <see cref="SoftmaxFit"/>, by gradient (Adam on
/// the whole data), over standardised features. Several small networks from different beginnings are joined to one,
/// which is their mean: on questions that were not fitted on that is better than one network of the same size.
/// </summary>
internal static class NetworkFit
{
    private const int Networks = 4;

    private const int Units = 8;
    private const int Steps = 300;
    private const float Rate = 0.03f;

    /// <summary>From which the networks begin that are joined.</summary>
    public static IReadOnlyList<int> Seeds { get; } = [.. Enumerable.Range(0, Networks)];

    /// <summary>Fits and joins; each row is (output, bias, weights), the first (linear) row has neither.</summary>
    public static float[][] Fit(IReadOnlyList<Example> examples, Func<Example, double> weight, double penalty)
    {
        var size = examples[0].Features[0].Length;
        var (mean, deviation) = Spread(examples, size);
        var rows = examples.Select(example => example.Features.Select(row => Standard(row, mean, deviation)).ToArray()).ToArray();
        var linear = new float[size];
        var units = new List<float[]>();
        var fitted = Seeds.AsParallel().AsOrdered()
            .Select(seed => FitOne(examples, rows, weight, (float)penalty, seed)).ToArray();
        foreach (var network in fitted)
        {
            for (var i = 0; i < size; i++)
            {
                linear[i] += network[0][i] / deviation[i] / Networks;
            }

            units.AddRange(network[1..].Select(unit => Raw(unit, mean, deviation)));
        }

        return [linear, .. units];
    }

    /// <summary>The network as the program has it.</summary>
    public static SentenceReranker Network(float[][] rows) => new(
        Linear(rows[0]),
        rows[1..].Select(row =>
        {
            var unit = row.Select(Rounding.Significant).ToArray();
            return new SentenceReranker.Unit(unit[0], unit[1], new LinearModel(unit[2..]));
        }));

    private static LinearModel Linear(float[] row) => new([.. row.Select(Rounding.Significant)]);

    private static float[][] FitOne(
        IReadOnlyList<Example> examples, float[][][] rows, Func<Example, double> weight, float penalty, int seed)
    {
        var size = rows[0][0].Length;
        var random = new Random(seed);
        float[][] network =
        [
            new float[size],
            .. Enumerable.Range(0, Units).Select(_ => Enumerable.Range(0, size + 2)
                .Select(i => i == 1 ? 0 : (float)((random.NextDouble() + random.NextDouble() - 1) * 0.5)).ToArray()),
        ];
        var first = network.Select(row => new float[row.Length]).ToArray();
        var second = network.Select(row => new float[row.Length]).ToArray();
        var total = examples.Sum(weight);
        float[] shares = [.. examples.Select(example => (float)(weight(example) / total))];
        for (var step = 1; step <= Steps; step++)
        {
            var gradient = network.Select(row => new float[row.Length]).ToArray();
            for (var i = 0; i < rows.Length; i++)
            {
                AddGradient(network, rows[i], examples[i].Right, shares[i], gradient);
            }

            for (var row = 0; row < network.Length; row++)
            {
                for (var i = 0; i < network[row].Length; i++)
                {
                    var slope = gradient[row][i] - (penalty * network[row][i]);
                    first[row][i] = (0.9f * first[row][i]) + (0.1f * slope);
                    second[row][i] = (0.999f * second[row][i]) + (0.001f * slope * slope);
                    network[row][i] += Rate * (first[row][i] / (1 - MathF.Pow(0.9f, step)))
                        / (MathF.Sqrt(second[row][i] / (1 - MathF.Pow(0.999f, step))) + 1e-8f);
                }
            }
        }

        return network;
    }

    private static void AddGradient(float[][] network, float[][] rows, bool[] right, float share, float[][] gradient)
    {
        var size = rows[0].Length;
        var outputs = new float[rows.Length, network.Length];
        var scores = new float[rows.Length];
        for (var row = 0; row < rows.Length; row++)
        {
            scores[row] = TensorPrimitives.Dot(rows[row], network[0]);
            for (var unit = 1; unit < network.Length; unit++)
            {
                outputs[row, unit] = MathF.Tanh(
                    network[unit][1] + TensorPrimitives.Dot(rows[row], network[unit].AsSpan(2)));
                scores[row] += network[unit][0] * outputs[row, unit];
            }
        }

        var top = scores.Max();
        float[] all = [.. scores.Select(score => MathF.Exp(score - top))];
        var sum = all.Sum();
        var good = all.Where((_, i) => right[i]).Sum() + 1e-30f;
        for (var row = 0; row < rows.Length; row++)
        {
            var pull = share * ((right[row] ? all[row] / good : 0) - (all[row] / sum));
            TensorPrimitives.MultiplyAdd(rows[row], pull, gradient[0], gradient[0]);
            for (var unit = 1; unit < network.Length; unit++)
            {
                var output = outputs[row, unit];
                var inner = pull * network[unit][0] * (1 - (output * output));
                gradient[unit][0] += pull * output;
                gradient[unit][1] += inner;
                TensorPrimitives.MultiplyAdd(rows[row], inner, gradient[unit].AsSpan(2, size), gradient[unit].AsSpan(2, size));
            }
        }
    }

    private static (float[] Mean, float[] Deviation) Spread(IReadOnlyList<Example> examples, int size)
    {
        var rows = examples.SelectMany(example => example.Features).ToArray();
        float[] mean = [.. Enumerable.Range(0, size).Select(i => (float)rows.Average(row => row[i]))];
        float[] deviation =
        [
            .. Enumerable.Range(0, size).Select(i => MathF.Sqrt((float)rows.Average(row => (row[i] - mean[i]) * (row[i] - mean[i]))) + 1e-6f),
        ];
        return (mean, deviation);
    }

    private static float[] Standard(float[] row, float[] mean, float[] deviation) =>
        [.. row.Select((value, i) => (value - mean[i]) / deviation[i])];

    /// <summary>A unit of one network for features as they are, as a part of the mean.</summary>
    private static float[] Raw(float[] unit, float[] mean, float[] deviation)
    {
        float[] weights = [.. unit[2..].Select((weight, i) => weight / deviation[i])];
        return [unit[0] / Networks, unit[1] - weights.Zip(mean, (weight, value) => weight * value).Sum(), .. weights];
    }
}
