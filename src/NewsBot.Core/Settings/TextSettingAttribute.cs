using System.Diagnostics;
using NewsBot.Core.Texts;

namespace NewsBot.Core.Settings;

/// <summary>A setting that can be any text.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class TextSettingAttribute(string example) : SettingAttribute(example)
{
    public override object? Read(string text) => text;

    public override Phrase Refuse(string name, string text) => throw new UnreachableException();
}
