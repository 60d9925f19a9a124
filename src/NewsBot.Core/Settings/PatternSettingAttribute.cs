using System.Text.RegularExpressions;
using NewsBot.Core.Texts;

namespace NewsBot.Core.Settings;

/// <summary>A setting that is a text of a certain form.</summary>
/// <param name="pattern">Regular expression that the text matches.</param>
/// <param name="rule">
/// Key of the phrase that says what form that is, of the setting's name {0}, the text {1} and the example {2}.
/// </param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PatternSettingAttribute(string pattern, string rule, string example) : SettingAttribute(example)
{
    public string Pattern { get; } = pattern;

    public string Rule { get; } = rule;

    public override object? Read(string text) =>
        Regex.IsMatch(text, Pattern, RegexOptions.CultureInvariant) ? text : null;

    public override Phrase Refuse(string name, string text) => new(Rule, name, text, Example);
}
