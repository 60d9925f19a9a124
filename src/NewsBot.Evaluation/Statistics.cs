namespace NewsBot.Evaluation;

/// <summary>Statistics over questions.</summary>
internal static class Statistics
{
    /// <summary>Share of true values; 0 for none.</summary>
    public static double Of(IEnumerable<bool> values) =>
        Math.Round(values.Select(value => value ? 1d : 0d).DefaultIfEmpty(0).Average(), 4);

    /// <summary>Share of questions whose rank (from 1, 0 for not found) is at most each of the given ones.</summary>
    public static Dictionary<string, double> Within(IReadOnlyCollection<int> ranks, params int[] limits) =>
        limits.ToDictionary(limit => $"{limit}", limit => Of(ranks.Select(rank => rank > 0 && rank <= limit)));

    /// <summary>The time that this share of the questions does not exceed, in milliseconds.</summary>
    public static double Percentile(IEnumerable<TimeSpan> times, double share)
    {
        double[] sorted = [.. times.Select(time => time.TotalMilliseconds).Order()];
        return sorted.Length == 0 ? 0 : Math.Round(sorted[Math.Min(sorted.Length - 1, (int)(share * sorted.Length))], 3);
    }
}
