using System.Globalization;
using NewsBot.Core.Questions.Evidence.Words;

namespace NewsBot.Benchmarks.Fitting;

/// <summary>Rounds weights, so that the file can be read; a weight's last digits say nothing.</summary>
internal static class Rounding
{
    /// <summary>Five significant digits.</summary>
    public static float Significant(float weight) => Parse(weight.ToString("G5", CultureInfo.InvariantCulture));

    /// <summary>Two digits after the point.</summary>
    public static float Hundredths(double weight) => Parse(weight.ToString("0.00", CultureInfo.InvariantCulture));

    /// <summary>A model of weights with two digits after the point.</summary>
    public static LinearModel Model(IEnumerable<double> weights) => new([.. weights.Select(Hundredths)]);

    // No negative zero.
    private static float Parse(string number) => float.Parse(number, CultureInfo.InvariantCulture) + 0f;
}
