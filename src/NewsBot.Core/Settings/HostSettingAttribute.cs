using NewsBot.Core.Texts;

namespace NewsBot.Core.Settings;

/// <summary>A setting that is the name of a host, without scheme and port.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class HostSettingAttribute(string example) : SettingAttribute(example)
{
    public override object? Read(string text) => Uri.CheckHostName(text) == UriHostNameType.Unknown ? null : text;

    public override Phrase Refuse(string name, string text) => new("Settings.NoHost", name, text, Example);
}
