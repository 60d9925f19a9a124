using NewsBot.Core.Questions.Evidence;
using NewsBot.Evaluation;

namespace NewsBot.Benchmarks.Fitting;

/// <summary>Fits <see cref="SentenceModel"/> on development data, and says what each feature is worth.</summary>
internal static class SentenceFit
{
    private const int MostSentences = 24;
    private const int Folds = 5;
    private const double Penalty = 0.0005;

    public static void Run(IReadOnlyList<Example> examples, bool ablate, TextWriter output)
    {
        // Every data set counts alike per question, but the news twice: that is what a real channel looks like.
        static double Weight(Example example) => example.Group.StartsWith("news", StringComparison.Ordinal) ? 4 : 1;
        var weights = SoftmaxFit.Fit(examples, Weight, Penalty);
        output.WriteLine("weights: [" + string.Join(", ", weights.Select(weight => FormattableString.Invariant($"{weight:0.00}f"))) + "]");
        Report(output, "all features (trained on the same)", examples, _ => weights);
        Report(output, "all features (cross-validated)", examples, Crossed(examples, Weight, null));
        foreach (var feature in ablate ? Enum.GetValues<SentenceFeature>() : [])
        {
            Report(output, $"without {feature}", examples, Crossed(examples, Weight, (int)feature));
        }
    }

    public static Example? Example(string group, Outcome outcome, Func<SentenceEvidence, bool> right)
    {
        var sentences = outcome.Sentences.Take(MostSentences).Concat(outcome.Sentences.Skip(MostSentences).Where(right)).ToArray();
        var labels = sentences.Select(right).ToArray();
        return labels.Any(label => label)
            ? new Example(group, [.. sentences.Select(sentence => sentence.Features)], labels)
            : null;
    }

    private static Func<Example, double[]> Crossed(IReadOnlyList<Example> examples, Func<Example, double> weight, int? without)
    {
        var used = without is { } feature
            ? [.. examples.Select(example => example with { Features = [.. example.Features.Select(row => Drop(row, feature))] })]
            : examples;
        var folds = Enumerable.Range(0, Folds)
            .Select(fold => SoftmaxFit.Fit([.. used.Where((_, i) => i % Folds != fold)], weight, Penalty)).ToArray();
        foreach (var fold in folds)
        {
            if (without is { } dropped)
            {
                fold[dropped] = 0;
            }
        }

        var place = new Dictionary<Example, int>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < examples.Count; i++)
        {
            place[examples[i]] = i;
        }

        return example => folds[place[example] % Folds];
    }

    private static float[] Drop(float[] row, int feature)
    {
        var copy = (float[])row.Clone();
        copy[feature] = 0;
        return copy;
    }

    private static void Report(
        TextWriter output, string name, IReadOnlyList<Example> examples, Func<Example, double[]> weights)
    {
        var groups = examples.GroupBy(example => example.Group).Select(group =>
        {
            var hits = group.GroupBy(weights).Select(part => (Hit: SoftmaxFit.Hit([.. part], part.Key), Count: part.Count())).ToArray();
            var count = hits.Sum(hit => hit.Count);
            return FormattableString.Invariant(
                $"{group.Key} {hits.Sum(hit => hit.Hit.First * hit.Count) / count:0.000} {hits.Sum(hit => hit.Hit.Three * hit.Count) / count:0.000} {hits.Sum(hit => hit.Hit.Loss * hit.Count) / count:0.000}");
        });
        output.WriteLine($"{name,-36} {string.Join("   ", groups)}");
    }
}
