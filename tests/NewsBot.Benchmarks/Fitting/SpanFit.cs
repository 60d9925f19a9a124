using NewsBot.Core.Articles;
using NewsBot.Core.Questions.Evidence.Spans;
using NewsBot.Core.Questions.Evidence.Words;
using NewsBot.Core.Questions.Understanding;
using NewsBot.Evaluation;
using NewsBot.Language;
using NewsBot.Language.Shipped;
using NewsBot.Language.Words;

namespace NewsBot.Benchmarks.Fitting;

/// <summary>Fits the weights of <see cref="SpanFeature"/> on sentences that hold a known answer.</summary>
internal static class SpanFit
{
    private const double LeastF1 = 0.5;
    private const int Folds = 5;
    private const double Penalty = 0.001;

    public static LinearModel Run(IReadOnlyList<SpanExample> examples, bool ablate, FitScores scores)
    {
        static double Weight(Example example) => 1;
        var weights = SoftmaxFit.Fit(Taught(examples), Weight, Penalty);
        Report("all features", examples);
        foreach (var feature in ablate ? Enum.GetValues<SpanFeature>() : [])
        {
            Report(
                $"without {feature}",
                [.. examples.Select(example => example with { Features = Without(example.Features, (int)feature) })]);
        }

        return Rounding.Model(weights);

        void Report(string name, IReadOnlyList<SpanExample> examples)
        {
            var folds = Enumerable.Range(0, Folds)
                .Select(fold => SoftmaxFit.Fit(Taught(examples.Where((_, i) => i % Folds != fold)), Weight, Penalty)).ToArray();
            scores.Add(
                $"spans, cross-validated, {name}",
                examples.Select((example, i) => (example, i)).GroupBy(pair => pair.example.Group).Select(group =>
                    (group.Key, new (string, double)[]
                    {
                        ("F1", group.Average(
                            pair => pair.example.F1[Best(pair.example.Features, folds[pair.i % Folds])])),
                        ("best possible F1", group.Average(pair => pair.example.F1.Max())),
                    })));
        }
    }

    /// <summary>An example teaches where a stretch comes close to the gold answer; the closest are right.</summary>
    private static Example[] Taught(IEnumerable<SpanExample> examples) =>
    [
        .. examples.Where(example => example.F1.Max() >= LeastF1).Select(example => new Example(
            example.Group, example.Features, [.. example.F1.Select(value => value >= example.F1.Max() - 1e-6)])),
    ];

    private static float[][] Without(float[][] rows, int feature) =>
    [
        .. rows.Select(row =>
        {
            var copy = (float[])row.Clone();
            copy[feature] = 0;
            return copy;
        }),
    ];

    private static readonly Vocabulary Vocabulary = new(ShippedLanguages.Lexicon, ShippedLanguages.Analyzers);

    public static SpanExample? Example(
        string group, UnderstoodQuestion question, Article article, TextSpan sentence, IReadOnlyList<string> gold)
    {
        var candidates = Highlighter.Candidates(question, article, sentence, Vocabulary);
        return candidates.Count == 0
            ? null
            : new SpanExample(
                group,
                [.. candidates.Select(candidate => candidate.Features)],
                [.. candidates.Select(candidate => TokenF1.Best(candidate.Span.In(article.Text), gold))]);
    }

    private static int Best(float[][] rows, double[] weights)
    {
        var scores = rows.Select(row => row.Select((value, i) => value * weights[i]).Sum()).ToArray();
        return Array.IndexOf(scores, scores.Max());
    }
}
