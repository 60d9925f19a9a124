using System.Globalization;
using NewsBot.Core.Texts;

namespace NewsBot.Core.Settings;

/// <summary>A setting that is a number, bounds included.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NumberSettingAttribute(double least, double most, double example)
    : SettingAttribute(Written(example))
{
    public double Least { get; } = least;

    public double Most { get; } = most;

    /// <summary>Whether it need not be whole.</summary>
    public bool Fractions { get; init; }

    public override object? Read(string text) => Fractions ? (object?)ReadFraction(text) : ReadWhole(text);

    public override Phrase Refuse(string name, string text) =>
        Fractions
            ? new("Settings.NoNumber", name, text, Example, Written(Least), Written(Most))
            : new("Settings.NoWholeNumber", name, text, Example, Written(Least), Written(Most));

    private double? ReadFraction(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && IsWithin(value)
            ? value
            : null;

    private long? ReadWhole(string text) =>
        long.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var value) && IsWithin(value)
            ? value
            : null;

    // Not a number is not within.
    private bool IsWithin(double value) => value >= Least && value <= Most;

    private static string Written(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);
}
