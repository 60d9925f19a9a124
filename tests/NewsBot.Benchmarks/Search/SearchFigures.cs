namespace NewsBot.Benchmarks.Search;

/// <summary>
/// Milliseconds of each question at one size; those of FTS5 for the first questions, none where it was not asked.
/// </summary>
internal sealed record SearchFigures(
    int Passages, double[] Plain, double[] Half, double[] Common, double[] FtsPlain, double[] FtsHalf, double[] FtsCommon)
{
    /// <summary>A table in Markdown; ratios are medians over the questions that both were asked.</summary>
    public static void Print(IReadOnlyList<SearchFigures> all)
    {
        Console.WriteLine();
        Console.WriteLine("| passages | top 50, 1 % removed: p50 / p95 ms | FTS5 | ratio | also half of the days | FTS5 | ratio | with a common word | FTS5 | ratio |");
        Console.WriteLine("|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var row in all)
        {
            Console.WriteLine(FormattableString.Invariant(
                $"| {row.Passages:N0} | {Pair(row.Plain)} | {Pair(row.FtsPlain)} | {Ratio(row.FtsPlain, row.Plain)} | {Pair(row.Half)} | {Pair(row.FtsHalf)} | {Ratio(row.FtsHalf, row.Half)} | {Pair(row.Common)} | {Pair(row.FtsCommon)} | {Ratio(row.FtsCommon, row.Common)} |"));
        }
    }

    public static string Plot(IReadOnlyList<SearchFigures> all)
    {
        var series = new List<(string, IReadOnlyList<(int, double)>)>
        {
            ("NewsBot, median", Points(all, row => row.Plain, 0.5)),
            ("NewsBot, 95 of 100", Points(all, row => row.Plain, 0.95)),
        };
        if (all.All(row => row.FtsPlain.Length > 0))
        {
            series.Add(("FTS5, median", Points(all, row => row.FtsPlain, 0.5)));
            series.Add(("FTS5, 95 of 100", Points(all, row => row.FtsPlain, 0.95)));
        }

        return LatencyPlot.Draw("Best 50 passages for a question of 3 to 8 words", series);
    }

    private static (int, double)[] Points(IReadOnlyList<SearchFigures> all, Func<SearchFigures, double[]> times, double part) =>
        [.. all.Select(row => (row.Passages, SearchBenchmark.Percentile(times(row), part)))];

    private static string Pair(double[] times) => times.Length == 0 ? "" : FormattableString.Invariant(
        $"{SearchBenchmark.Percentile(times, 0.5):0.000} / {SearchBenchmark.Percentile(times, 0.95):0.000}");

    private static string Ratio(double[] slow, double[] fast) => slow.Length == 0 ? "" : FormattableString.Invariant(
        $"{SearchBenchmark.Percentile([.. slow.Zip(fast, (one, other) => one / other)], 0.5):0}");
}
