using System.Globalization;
using NewsBot.Core.Texts;

namespace NewsBot.Core.Settings;

/// <summary>
/// A setting that is a time, written as <c>hours:minutes:seconds</c> or <c>days.hours:minutes:seconds</c>, bounds
/// included.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class DurationSettingAttribute(string least, string most, string example) : SettingAttribute(example)
{
    public string Least { get; } = least;

    public string Most { get; } = most;

    public override object? Read(string text) =>
        TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var value)
        && value >= TimeSpan.Parse(Least, CultureInfo.InvariantCulture)
        && value <= TimeSpan.Parse(Most, CultureInfo.InvariantCulture)
            ? value
            : null;

    public override Phrase Refuse(string name, string text) =>
        new("Settings.NoDuration", name, text, Example, Least, Most);
}
