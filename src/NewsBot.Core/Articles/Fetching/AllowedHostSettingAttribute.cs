using NewsBot.Core.Articles.Fetching.Connections;
using NewsBot.Core.Settings;
using NewsBot.Core.Texts;

namespace NewsBot.Core.Articles.Fetching;

/// <summary>A setting that is a host name, an address or a network.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class AllowedHostSettingAttribute() : SettingAttribute("intranet.example")
{
    public override object? Read(string text) => AllowedHosts.IsValid(text) ? text : null;

    public override Phrase Refuse(string name, string text) => new("Fetching.BadAllowedHost", name, text, Example);
}
