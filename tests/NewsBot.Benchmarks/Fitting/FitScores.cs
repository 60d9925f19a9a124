using System.Globalization;

namespace NewsBot.Benchmarks.Fitting;

/// <summary>What the fitted weights reach: printed for who fits, kept for the file.</summary>
internal sealed class FitScores(TextWriter output)
{
    /// <summary>By measure and group of questions, rounded.</summary>
    public Dictionary<string, Dictionary<string, double>> All { get; } = [];

    /// <summary>Keeps the scores of the groups of questions, and prints them on one line.</summary>
    public void Add(string name, IEnumerable<(string Group, (string Measure, double Value)[] Scores)> groups)
    {
        output.Write($"{name,-40}");
        foreach (var (group, scores) in groups)
        {
            output.Write($"   {group}");
            foreach (var (measure, value) in scores)
            {
                output.Write(string.Create(CultureInfo.InvariantCulture, $" {value:0.000}"));
                All.TryAdd($"{name}: {measure}", []);
                All[$"{name}: {measure}"][group] = Math.Round(value, 3);
            }
        }

        output.WriteLine();
    }
}
