using NewsBot.Core.Questions.Evidence;

namespace NewsBot.Benchmarks.Fitting;

/// <summary>Fits <see cref="AnswerabilityClassifier"/> by logistic regression, and draws its curve.</summary>
internal static class GateFit
{
    private const int Folds = 5;

    // Points of a curve.
    private const int Steps = 50;

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

    // What share of the answerable questions is answered, and to what share the closest passages are shown at least; and
    // by which of them each pair of languages is cut: by questions that were not fitted on, else cross-validated.
    private const double Stated = 0.8;
    private const double Close = 0.985;

    private static readonly (string? Question, string? Article, string Group)[] Pairs =
    [
        ("en", "en", FitData.Judge + FitData.Chat + "en-en"),
        ("de", "en", "de-en"),
        ("de", null, FitData.Judge + FitData.Chat + "de-de"),
        (null, null, FitData.Judge + "en-de"),
    ];

    // Questions whose article is there but not what they ask: made by leaving sentences out, so they count less.
    private const double DetailWeight = 0.3;

    public static AnswerabilityClassifier Run(
        IReadOnlyList<GateExample> examples, bool ablate, string? plot, FitScores scores, TextWriter output)
    {
        var weights = Fit([.. Taught(examples)]);
        var judged = Judge(examples);
        foreach (var group in judged.GroupBy(one => one.Example.Group))
        {
            output.Write($"{group.Key,-15}");
            foreach (var kept in (ReadOnlySpan<double>)[0.98, 0.95, 0.9, 0.85, 0.8, 0.7])
            {
                var (cut, refused) = At(group, kept, mayTakeBack: true);
                output.Write(FormattableString.Invariant($"  kept {kept:0.00} refused {refused:0.00} (cut {cut:0.00})"));
            }

            output.WriteLine();
        }

        if (plot is not null)
        {
            File.WriteAllText(plot, GateCurve.Draw([.. judged.GroupBy(one => one.Example.Group)
                .Where(group => group.Key.StartsWith(FitData.Judge, StringComparison.Ordinal)
                    && !group.Key.EndsWith(FitData.Detail, StringComparison.Ordinal))
                .Select(group => (group.Key, Curve(group)))]));
        }

        scores.Add(
            "gate, four in five of the answerable answered",
            judged.GroupBy(one => one.Example.Group)
                .Select(group => (
                    group.Key, new (string, double)[] { ("refused of the others", At(group, Stated, mayTakeBack: true).Refused) })));
        string[] names = [.. Enum.GetNames<AnswerabilityFeature>(), .. Enum.GetNames<SentenceFeature>()];
        for (var feature = 0; ablate && feature < names.Length; feature++)
        {
            var without = Judge([.. examples.Select(example => example with { Features = Without(example.Features, feature) })]);
            output.WriteLine($"without {names[feature],-20}" + string.Concat(without.GroupBy(one => one.Example.Group).Select(group =>
                FormattableString.Invariant($"  {group.Key} {At(group, Stated, mayTakeBack: true).Refused:0.00}"))));
        }

        return new AnswerabilityClassifier(
            Rounding.Model(weights),
            [
                .. Pairs.Select(pair => (pair, judged.Where(one => one.Example.Group == pair.Group).ToArray())).Select(
                    cut => new AnswerabilityClassifier.Cut(
                        cut.pair.Question, cut.pair.Article,
                        Rounding.Hundredths(At(cut.Item2, Stated, mayTakeBack: true).Cut),
                        Rounding.Hundredths(At(cut.Item2, Close, mayTakeBack: false).Cut))),
            ]);
    }

    private static IEnumerable<GateExample> Taught(IReadOnlyList<GateExample> examples) =>
        examples.Where(example => !example.Group.StartsWith(FitData.Judge, StringComparison.Ordinal));

    /// <summary>Logits by weights that were fitted without the question.</summary>
    private static (GateExample Example, double Logit)[] Judge(IReadOnlyList<GateExample> examples)
    {
        var folds = Enumerable.Range(0, Folds)
            .Select(fold => Fit([.. Taught(examples).Where(example => example.Question % Folds != fold)])).ToArray();
        return [.. examples.Select(example => (example, SoftmaxFit.Dot(example.Features, folds[example.Question % Folds])))];
    }

    /// <summary>
    /// Where to cut to keep a share of the answerable, and what share of the others is refused there.
    /// </summary>
    /// <param name="mayTakeBack">Whether those are refused that the gate never says are answered.</param>
    private static (double Cut, double Refused) At(
        IEnumerable<(GateExample Example, double Logit)> group, double kept, bool mayTakeBack)
    {
        var answerable = group.Where(one => one.Example.Answerable).Select(Logit).Order().ToArray();
        var cut = answerable[(int)(answerable.Length * (1 - kept))];
        return (
            cut,
            group.Where(one => !one.Example.Answerable).Select(one => Logit(one) < cut ? 1d : 0).DefaultIfEmpty(0).Average());

        double Logit((GateExample Example, double Logit) one) =>
            mayTakeBack && one.Example.LacksAsked ? double.NegativeInfinity : one.Logit;
    }

    /// <summary>What share of the answerable is answered at each cut, and what share of the others.</summary>
    private static IReadOnlyList<(double Answerable, double Others)> Curve(
        IEnumerable<(GateExample Example, double Logit)> group) =>
    [
        .. Enumerable.Range(1, Steps - 1)
            .Select(step => step / (double)Steps)
            .Where(kept => double.IsFinite(At(group, kept, mayTakeBack: true).Cut))
            .Select(kept => (kept, 1 - At(group, kept, mayTakeBack: true).Refused)),
    ];

    private static float[] Without(float[] features, int feature)
    {
        var copy = (float[])features.Clone();
        copy[feature] = 0;
        return copy;
    }

    private static double[] Fit(IReadOnlyList<GateExample> examples)
    {
        // Each group counts alike, those of chats twice, and within it answerable and unanswerable.
        var shares = examples.GroupBy(example => (example.Group, example.Answerable)).ToDictionary(
            group => group.Key,
            group => (group.Key.Group.EndsWith(FitData.Detail, StringComparison.Ordinal) ? DetailWeight
                : group.Key.Group.StartsWith(FitData.Chat, StringComparison.Ordinal) ? 2 : 1) / group.Count());
        return LogisticFit.Run(
            [.. examples.Select(example => (example.Features, example.Answerable))],
            i => shares[(examples[i].Group, examples[i].Answerable)],
            i => Signs.GetValueOrDefault((AnswerabilityFeature)i));
    }
}
