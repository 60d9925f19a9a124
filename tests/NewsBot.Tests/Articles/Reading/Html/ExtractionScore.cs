using System.Text.RegularExpressions;

namespace NewsBot.Tests.Articles.Reading.Html;

/// <summary>
/// The measure of the article-extraction benchmark: overlap of word 4-grams, precision and recall averaged over pages.
/// </summary>
internal sealed class ExtractionScore
{
    private readonly List<double> _precision = [];
    private readonly List<double> _recall = [];

    public double F1 => 2 * Precision * Recall / (Precision + Recall);

    public double Precision => _precision.Average();

    public double Recall => _recall.Average();

    public void Add(string expected, string found)
    {
        var (truth, prediction) = (Shingles(expected), Shingles(found));
        double hits = truth.Sum(pair => Math.Min(pair.Value, prediction.GetValueOrDefault(pair.Key)));
        if (prediction.Count > 0)
        {
            _precision.Add(hits / prediction.Values.Sum());
        }

        if (truth.Count > 0)
        {
            _recall.Add(hits / truth.Values.Sum());
        }
    }

    private static Dictionary<string, int> Shingles(string text)
    {
        var words = Regex.Matches(text, @"\w+").Select(match => match.Value).ToArray();
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < Math.Max(1, words.Length - 3); i++)
        {
            var shingle = string.Join(' ', words.Skip(i).Take(4));
            if (shingle.Length > 0)
            {
                counts[shingle] = counts.GetValueOrDefault(shingle) + 1;
            }
        }

        return counts;
    }
}
