using NewsBot.Core.Texts;

namespace NewsBot.Core.Settings;

/// <summary>A setting that is on or off.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SwitchSettingAttribute() : SettingAttribute("true")
{
    public override object? Read(string text) => bool.TryParse(text, out var value) ? value : null;

    public override Phrase Refuse(string name, string text) => new("Settings.NoSwitch", name, text, Example);
}
