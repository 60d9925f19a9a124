using NewsBot.Core.Questions.Evidence;
using NewsBot.Core.Questions.Evidence.Words;
using NewsBot.Evaluation;

namespace NewsBot.Benchmarks.Fitting;

/// <summary>
/// Fits the first look, which chooses the sentences to look at closely, and <see cref="SentenceReranker"/>, which ranks
/// these; says what they reach on questions that they were not fitted on, and what each feature is worth to a linear
/// model.
/// </summary>
internal static class SentenceFit
{
    private const int Folds = 5;
    private const double LinearPenalty = 0.0003;
    private const double NetworkPenalty = 0.003;

    // Not fitted: a heading must not be quoted as an answer.
    private const float FragmentWeight = -2;

    private static readonly SentenceFeature[] MeasuredClosely = [SentenceFeature.Span, SentenceFeature.ProperName];

    public static (LinearModel FirstLook, SentenceReranker Network) Run(
        IReadOnlyList<Example> examples, EvidenceWeights before, bool ablate, FitScores scores)
    {
        var taught = examples.Where(example => Weight(example) > 0).ToArray();
        var first = SoftmaxFit.Fit(
            [.. taught.Select(example => Without(example, MeasuredClosely))], Weight, LinearPenalty);
        first[(int)SentenceFeature.Fragment] = FragmentWeight;
        Report(scores, "first look", examples, _ => Linear(first));
        Report(scores, "linear, cross-validated", examples, Crossed(examples, [], FitLinear));
        foreach (var feature in ablate ? Enum.GetValues<SentenceFeature>() : [])
        {
            Report(scores, $"linear, without {feature}", examples, Crossed(examples, [feature], FitLinear));
        }

        Report(scores, "network before", examples, _ => row => before.Network.Score(row));
        if (ablate)
        {
            Report(scores, "network, cross-validated", examples, Crossed(examples, [], FitNetwork));
        }

        var network = Network(taught);
        Report(scores, "network", examples, _ => row => network.Score(row));
        return (Rounding.Model(first), network);
    }

    /// <summary>The sentences that were measured closely; null where none of them answers.</summary>
    public static Example? Example(string group, Outcome outcome, Func<SentenceEvidence, bool> right)
    {
        var sentences = outcome.Evidence.Sentences.Take(EvidenceFinder.Close).ToArray();
        var labels = sentences.Select(right).ToArray();
        return labels.Any(label => label)
            ? new Example(group, [.. sentences.Select(sentence => sentence.Features)], labels)
            : null;
    }

    // Every data set counts alike per question, but the news twice: that is what a real channel looks like.
    private static double Weight(Example example) =>
        example.Group.StartsWith(FitData.Judge, StringComparison.Ordinal) ? 0
        : example.Group.StartsWith("news", StringComparison.Ordinal) || example.Group.StartsWith(FitData.Chat, StringComparison.Ordinal) ? 2 : 1;

    private static Func<float[], double> FitLinear(IReadOnlyList<Example> examples) =>
        Linear(SoftmaxFit.Fit(examples, Weight, LinearPenalty));

    private static Func<float[], double> Linear(double[] weights) => row => SoftmaxFit.Dot(row, weights);

    private static Func<float[], double> FitNetwork(IReadOnlyList<Example> examples)
    {
        var network = Network(examples);
        return row => network.Score(row);
    }

    private static SentenceReranker Network(IReadOnlyList<Example> examples)
    {
        var network = NetworkFit.Fit(
            [.. examples.Select(example => Without(example, [SentenceFeature.Fragment]))], Weight, NetworkPenalty);
        network[0][(int)SentenceFeature.Fragment] = FragmentWeight;
        return NetworkFit.Network(network);
    }

    /// <summary>For each example a scorer that was not fitted on it.</summary>
    private static Func<Example, Func<float[], double>> Crossed(
        IReadOnlyList<Example> examples, SentenceFeature[] without, Func<IReadOnlyList<Example>, Func<float[], double>> fit)
    {
        var used = examples.Select(example => Without(example, without)).ToArray();
        var folds = Enumerable.Range(0, Folds)
            .Select(fold => fit([.. used.Where((example, i) => i % Folds != fold && Weight(example) > 0)])).ToArray();
        var place = new Dictionary<Example, int>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < examples.Count; i++)
        {
            place[examples[i]] = i;
        }

        return example => row => folds[place[example] % Folds](Without(row, without));
    }

    private static Example Without(Example example, SentenceFeature[] features) =>
        example with { Features = [.. example.Features.Select(row => Without(row, features))] };

    private static float[] Without(float[] row, SentenceFeature[] features)
    {
        var copy = (float[])row.Clone();
        foreach (var feature in features)
        {
            copy[(int)feature] = 0;
        }

        return copy;
    }

    private static void Report(
        FitScores scores, string name, IReadOnlyList<Example> examples, Func<Example, Func<float[], double>> scorer)
    {
        scores.Add(name, examples.GroupBy(example => example.Group).Select(group =>
        {
            var hits = group.Select(example => SoftmaxFit.Hit(example, scorer(example))).ToArray();
            return (group.Key, new (string, double)[]
            {
                ("right sentence first", hits.Average(hit => hit.First ? 1 : 0)),
                ("right sentence among three", hits.Average(hit => hit.Three ? 1 : 0)),
                ("loss", hits.Average(hit => hit.Loss)),
            });
        }));
    }
}
