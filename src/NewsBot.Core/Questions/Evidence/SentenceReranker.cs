using NewsBot.Core.Questions.Evidence.Words;

namespace NewsBot.Core.Questions.Evidence;

/// <summary>
/// How likely a sentence answers, from all its features, as a logit: a linear model and one layer of tanh units beside
/// it, which see what features mean together. Fitted by <c>tests/NewsBot.Benchmarks</c> (verb <c>fit</c>).
/// <see cref="SentenceFeature.Fragment"/> is set by hand: a heading must not be quoted as an answer.
/// </summary>
public sealed class SentenceReranker
{
    private readonly Unit[] _units;

    /// <exception cref="ArgumentException">A unit has more or fewer weights than the linear model.</exception>
    public SentenceReranker(LinearModel linear, IEnumerable<Unit> units)
    {
        _units = [.. units];
        Linear = linear;
        if (_units.Any(unit => unit.Input.Weights.Count != linear.Weights.Count))
        {
            throw new ArgumentException("Each unit needs as many weights as the linear model.", nameof(units));
        }
    }

    /// <summary>What each feature says by itself.</summary>
    public LinearModel Linear { get; }

    /// <summary>What features say together.</summary>
    public IReadOnlyList<Unit> Units => _units;

    /// <summary>The logit.</summary>
    public float Score(ReadOnlySpan<float> features)
    {
        var score = Linear.Score(features);
        foreach (var unit in _units)
        {
            score += unit.Output * MathF.Tanh(unit.Bias + unit.Input.Score(features));
        }

        return score;
    }

    /// <summary>A hidden unit: the tanh of bias and input counts by its output weight.</summary>
    public sealed record Unit(float Output, float Bias, LinearModel Input);
}
