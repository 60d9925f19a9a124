using System.Globalization;
using System.Reflection;

namespace NewsBot.Core.Settings;

/// <summary>A section of the configuration, and the options that are read from it.</summary>
public sealed class SettingsSection(string name, Type options)
{
    public string Name { get; } = name;

    public Type Options { get; } = options;

    /// <summary>All settings of the section, those of its groups included.</summary>
    public IReadOnlyList<Setting> Settings { get; } = [.. Find(name, options)];

    /// <summary>Whether a full name is that of a setting here, or of an entry of a list.</summary>
    public bool Knows(string setting) => Settings.Any(known =>
        known.Name.Equals(setting, StringComparison.OrdinalIgnoreCase)
        || (known.IsList
            && setting.StartsWith(known.Name + ":", StringComparison.OrdinalIgnoreCase)
            && int.TryParse(setting.AsSpan(known.Name.Length + 1), CultureInfo.InvariantCulture, out _)));

    internal static bool IsList(PropertyInfo property) => property.PropertyType == typeof(IList<string>);

    private static IEnumerable<Setting> Find(string name, Type options) => options
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .SelectMany(property => property.GetCustomAttribute<SettingAttribute>() is { } rule
            ? [new Setting($"{name}:{property.Name}", rule, IsList(property))]
            : IsGroup(property)
                ? Find($"{name}:{property.Name}", property.PropertyType)
                : throw new InvalidOperationException($"{options}.{property.Name} has no {nameof(SettingAttribute)}."));

    private static bool IsGroup(PropertyInfo property) =>
        property.PropertyType.IsClass && property.PropertyType.Assembly == property.DeclaringType!.Assembly;
}
