using NewsBot.Core.Texts;

namespace NewsBot.Core.Settings;

/// <summary>A setting that is an id of Microsoft Entra: of an application, a tenant or a person.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class IdSettingAttribute() : SettingAttribute("00000000-0000-0000-0000-000000000000")
{
    // Ids are compared as they are written, so that no other form than that of the tokens will do.
    public override object? Read(string text) => Guid.TryParseExact(text, "D", out _) ? text : null;

    public override Phrase Refuse(string name, string text) => new("Settings.NoId", name, text, Example);
}
