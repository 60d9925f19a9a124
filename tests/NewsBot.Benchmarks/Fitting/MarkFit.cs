using NewsBot.Core.Questions.Evidence;

namespace NewsBot.Benchmarks.Fitting;

/// <summary>Fits <see cref="MarkClassifier"/>, and cuts it where enough of what is marked is right.</summary>
internal static class MarkFit
{
    // Share of the marks that is to be right, on questions that were not fitted on.
    private const double Right = 0.93;

    public static MarkClassifier Run(IReadOnlyList<MarkExample> examples, AnswerabilityClassifier gate, FitScores scores)
    {
        // Marks are shown in answers alone.
        (MarkExample Example, float[] Features)[] shown =
        [
            .. examples.Select(example => (example, gate.Judge(example.Gate, example.Language, example.ArticleLanguage)))
                .Where(judged => judged.Item2.Verdict == Verdict.Stated)
                .Select(judged => (judged.example, With(judged.example.Features, judged.Item2.Certainty))),
        ];
        var taught = shown.Where(one => !one.Example.Group.StartsWith(FitData.Judge, StringComparison.Ordinal)).ToArray();
        var sizes = taught.GroupBy(one => one.Example.Group).ToDictionary(group => group.Key, group => group.Count());
        var weights = Rounding.Model(LogisticFit.Run(
            [.. taught.Select(one => (one.Features, one.Example.Right))],
            i => (taught[i].Example.Group.StartsWith(FitData.Chat, StringComparison.Ordinal) ? 2d : 1) / sizes[taught[i].Example.Group]));

        var judged = shown.Except(taught)
            .Select(one => (one.Example, Logit: weights.Score(one.Features))).OrderByDescending(one => one.Logit).ToArray();
        var cut = Cut(judged);
        scores.Add("marks", judged.GroupBy(one => one.Example.Group).Select(group => (
            group.Key, new (string, double)[]
            {
                ("answers marked", group.Average(one => one.Logit >= cut ? 1d : 0)),
                ("marks right", group.Where(one => one.Logit >= cut).Select(one => one.Example.Right ? 1d : 0).DefaultIfEmpty(1).Average()),
                ("right stretches marked", group.Where(one => one.Example.Right).Select(one => one.Logit >= cut ? 1d : 0).DefaultIfEmpty(0).Average()),
            })));
        return new MarkClassifier(weights, cut);
    }

    /// <summary>The least logit at which enough of what lies above it is right.</summary>
    private static float Cut((MarkExample Example, float Logit)[] sorted)
    {
        var (right, cut) = (0, float.MaxValue);
        for (var i = 0; i < sorted.Length; i++)
        {
            right += sorted[i].Example.Right ? 1 : 0;
            if (right >= Right * (i + 1))
            {
                cut = Rounding.Hundredths(sorted[i].Logit);
            }
        }

        return cut;
    }

    private static float[] With(float[] features, float certainty)
    {
        var copy = (float[])features.Clone();
        copy[(int)MarkFeature.Answerability] = MarkClassifier.Logit(certainty);
        return copy;
    }
}
