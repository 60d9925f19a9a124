using System.Collections;

namespace NewsBot.Host;

/// <summary>A section of the configuration and the options that read it.</summary>
internal sealed record SettingsSection(string Name, Type Options)
{
    public bool Knows(string setting) => Options.GetProperties().Any(property =>
        property.Name.Equals(setting, StringComparison.OrdinalIgnoreCase)
        && (property.CanWrite || property.PropertyType.IsAssignableTo(typeof(IEnumerable))));
}
