using NewsBot.Core.Texts;

namespace NewsBot.Core.Settings;

/// <summary>Makes a property a setting: says which values it may have, and gives one of them as an example.</summary>
/// <param name="example">As somebody would write it; no secret that could be taken over as it is.</param>
[AttributeUsage(AttributeTargets.Property)]
public abstract class SettingAttribute(string example) : Attribute
{
    /// <summary>A value as somebody would write it.</summary>
    public string Example { get; } = example;

    /// <summary>Whether an empty text means that the setting is not given; otherwise it is like any other.</summary>
    public bool EmptyIsNone { get; init; }

    /// <summary>What a text stands for; null where the setting cannot have such a value.</summary>
    public abstract object? Read(string text);

    /// <summary>Says what the setting must be, with its name and the example.</summary>
    /// <param name="name">Full name, such as <c>Web:Url</c>.</param>
    /// <param name="text">What <see cref="Read"/> made nothing of. Values that may be secrets are not repeated.</param>
    public abstract Phrase Refuse(string name, string text);
}
