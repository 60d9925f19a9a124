using NewsBot.Core.Questions.Evidence;

namespace NewsBot.Benchmarks.Fitting;

/// <summary>Fits <see cref="AnswerabilityClassifier"/> by logistic regression, and draws its curve.</summary>
internal static class GateFit
{
    private const int Folds = 5;
    private const int Steps = 400;
    private const double Rate = 0.1;
    private const double Penalty = 0.0003;

    // What each feature may say at most: who asks in the words of an article must not be refused for it, however the
    // questions without an answer happened to be worded that were fitted on.
    private static readonly Dictionary<AnswerabilityFeature, int> Signs = new()
    {
        [AnswerabilityFeature.Score] = 1,
        [AnswerabilityFeature.Ahead] = 1,
        [AnswerabilityFeature.Rival] = 1,
        [AnswerabilityFeature.Open] = 1,
        [AnswerabilityFeature.MostMissing] = -1,
        [AnswerabilityFeature.Unknown] = -1,
        [AnswerabilityFeature.Kind] = 1,
    };

    // What share of the answerable questions is answered, and by which of them each pair of languages is cut: on German
    // articles, which stand for all others too, by news questions that were not fitted on, on English ones by SQuAD's,
    // cross-validated.
    private const double Kept = 0.9;
    private const double Near = 0.99;

    private static readonly (string? Question, string? Article, string Group)[] Pairs =
    [
        ("en", "en", "en-en"),
        ("de", "en", "de-en"),
        ("de", null, FitData.Judge + "de"),
        (null, null, FitData.Judge + "en"),
    ];

    // Questions whose article is there but not what they ask: hardly to be told from others, so they count less.
    private const double DetailWeight = 0.3;

    public static AnswerabilityClassifier Run(
        IReadOnlyList<GateExample> examples, bool ablate, FitScores scores, TextWriter output)
    {
        var weights = Fit([.. Taught(examples)]);
        var judged = Judge(examples);
        foreach (var group in judged.GroupBy(one => one.Example.Group))
        {
            output.Write($"{group.Key,-15}");
            foreach (var kept in (ReadOnlySpan<double>)[0.98, 0.95, 0.9, 0.85, 0.8, 0.7])
            {
                var (cut, refused) = At(group, kept);
                output.Write(FormattableString.Invariant($"  kept {kept:0.00} refused {refused:0.00} (cut {cut:0.00})"));
            }

            output.WriteLine();
        }

        scores.Add(
            "gate, nine in ten answerable kept",
            judged.GroupBy(one => one.Example.Group)
                .Select(group => (
                    group.Key, new (string, double)[] { ("refused of the others", At(group, Kept).Refused) })));
        foreach (var feature in ablate ? Enum.GetValues<AnswerabilityFeature>() : [])
        {
            var without = Judge([.. examples.Select(example => example with { Features = Without(example.Features, (int)feature) })]);
            output.WriteLine($"without {feature,-20}" + string.Concat(without.GroupBy(one => one.Example.Group).Select(group =>
                FormattableString.Invariant($"  {group.Key} {At(group, Kept).Refused:0.00}"))));
        }

        return new AnswerabilityClassifier(
            Rounding.Model(weights),
            [
                .. Pairs.Select(pair => new AnswerabilityClassifier.Cut(pair.Question, pair.Article, Rounding.Hundredths(
                    At(judged.Where(one => one.Example.Group == pair.Group), Kept).Cut),
                    Rounding.Hundredths(At(judged.Where(one => one.Example.Group == pair.Group), Near).Cut))),
            ]);
    }

    private static IEnumerable<GateExample> Taught(IReadOnlyList<GateExample> examples) =>
        examples.Where(example => !example.Group.StartsWith(FitData.Judge, StringComparison.Ordinal));

    /// <summary>Logits by weights that were fitted without the question.</summary>
    private static (GateExample Example, double Logit)[] Judge(IReadOnlyList<GateExample> examples)
    {
        var folds = Enumerable.Range(0, Folds)
            .Select(fold => Fit([.. Taught(examples).Where(example => example.Question % Folds != fold)])).ToArray();
        return [.. examples.Select(example => (example, Logit(example.Features, folds[example.Question % Folds])))];
    }

    /// <summary>
    /// Where to cut to keep a share of the answerable, and what share of the others is refused there.
    /// </summary>
    private static (double Cut, double Refused) At(IEnumerable<(GateExample Example, double Logit)> group, double kept)
    {
        var answerable = group.Where(one => one.Example.Answerable).Select(one => one.Logit).Order().ToArray();
        var cut = answerable[(int)(answerable.Length * (1 - kept))];
        return (cut, group.Where(one => !one.Example.Answerable).Select(one => one.Logit < cut ? 1d : 0).DefaultIfEmpty(0).Average());
    }

    private static float[] Without(float[] features, int feature)
    {
        var copy = (float[])features.Clone();
        copy[feature] = 0;
        return copy;
    }

    private static double[] Fit(IReadOnlyList<GateExample> examples)
    {
        // Each group counts alike, and within it answerable and unanswerable.
        var shares = examples.GroupBy(example => (example.Group, example.Answerable)).ToDictionary(
            group => group.Key,
            group => (group.Key.Group.EndsWith(FitData.Detail, StringComparison.Ordinal) ? DetailWeight : 1) / group.Count());
        var total = examples.Sum(example => shares[(example.Group, example.Answerable)]);
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
                    * shares[(example.Group, example.Answerable)] / total;
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
                if (Signs.TryGetValue((AnswerabilityFeature)i, out var sign) && Math.Sign(weights[i]) == -sign)
                {
                    weights[i] = 0;
                }
            }
        }

        return weights;
    }

    private static double Sigmoid(float[] features, double[] weights) => 1 / (1 + Math.Exp(-Logit(features, weights)));

    private static double Logit(float[] features, double[] weights)
    {
        var sum = 0d;
        for (var i = 0; i < weights.Length; i++)
        {
            sum += features[i] * weights[i];
        }

        return sum;
    }
}
