using System.Globalization;

namespace NewsBot.Core.Questions.Evidence;

/// <summary>
/// How likely a sentence answers, from all its features, as a logit: a linear model and one layer of tanh units beside it, which
/// see what features mean together. Fitted by <c>tests/NewsBot.Benchmarks</c> (verb <c>fit</c>), which writes sentence-network.txt.
/// <see cref="SentenceFeature.Fragment"/> is set by hand: a heading must not be quoted as an answer.
/// </summary>
public sealed class SentenceNetwork
{
    private readonly float[] _linear;
    private readonly Unit[] _units;

    private SentenceNetwork(float[] linear, Unit[] units)
    {
        _linear = linear;
        _units = units;
    }

    /// <summary>The one that the program uses.</summary>
    public static SentenceNetwork Bundled { get; } = Read();

    /// <summary>Number of features: one each <see cref="SentenceFeature"/>.</summary>
    public int Features => _linear.Length;

    /// <summary>The logit.</summary>
    public float Score(ReadOnlySpan<float> features)
    {
        var score = Dot(_linear, features);
        foreach (var unit in _units)
        {
            score += unit.Output * MathF.Tanh(unit.Bias + Dot(unit.Weights, features));
        }

        return score;
    }

    /// <summary>Reads lines of numbers: the linear weights, then for each unit its output weight, its bias and its weights.</summary>
    /// <exception cref="FormatException">A line is no list of as many numbers as it must have.</exception>
    public static SentenceNetwork Parse(IEnumerable<string> lines)
    {
        float[][] rows =
        [
            .. lines.Where(line => line.Length > 0 && line[0] != '#')
                .Select(line => line.Split(' ').Select(number => float.Parse(number, CultureInfo.InvariantCulture)).ToArray()),
        ];
        var linear = rows[0];
        return rows.Skip(1).All(row => row.Length == linear.Length + 2)
            ? new SentenceNetwork(linear, [.. rows.Skip(1).Select(row => new Unit(row[0], row[1], row[2..]))])
            : throw new FormatException("Each unit needs two numbers more than there are features.");
    }

    private static SentenceNetwork Read()
    {
        using var file = typeof(SentenceNetwork).Assembly.GetManifestResourceStream("sentence-network.txt")!;
        using var reader = new StreamReader(file);
        return Parse(reader.ReadToEnd().Split('\n'));
    }

    private static float Dot(float[] weights, ReadOnlySpan<float> features)
    {
        var sum = 0f;
        for (var i = 0; i < features.Length; i++)
        {
            sum += weights[i] * features[i];
        }

        return sum;
    }

    private sealed record Unit(float Output, float Bias, float[] Weights);
}
