using System.Globalization;
using System.Reflection;
using Microsoft.Extensions.Configuration;
using NewsBot.Core.Texts;

namespace NewsBot.Core.Settings;

/// <summary>
/// Fills options from their section. The framework's binder stops at the first wrong value with an exception that
/// names types, and knows no lists with commas.
/// </summary>
internal static class SettingsReader
{
    /// <returns>What cannot be used; such settings keep their default.</returns>
    public static IReadOnlyList<Phrase> Fill(object options, IConfigurationSection section)
    {
        var problems = new List<Phrase>();
        Fill(options, section, section.Path, problems);
        return problems;
    }

    // Names are those of the properties, since those of the configuration are written as the user did.
    private static void Fill(object options, IConfigurationSection section, string name, List<Phrase> problems)
    {
        foreach (var property in options.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            var setting = $"{name}:{property.Name}";
            var given = section.GetSection(property.Name);
            if (property.GetCustomAttribute<SettingAttribute>() is not { } rule)
            {
                Fill(property.GetValue(options)!, given, setting, problems);
            }
            else if (SettingsSection.IsList(property))
            {
                var list = (IList<string>)property.GetValue(options)!;
                foreach (var entry in Entries(given))
                {
                    Take(rule, setting, entry, _ => list.Add(entry), problems);
                }
            }
            else if (given.Value is { } text && (text.Length > 0 || !rule.EmptyIsNone))
            {
                Take(rule, setting, text, value => Set(options, property, value, text), problems);
            }
        }
    }

    private static void Take(
        SettingAttribute rule, string setting, string text, Action<object> take, List<Phrase> problems)
    {
        if (rule.Read(text) is { } value)
        {
            take(value);
        }
        else
        {
            problems.Add(rule.Refuse(setting, text));
        }
    }

    private static IEnumerable<string> Entries(IConfigurationSection list) => list.GetChildren()
        .Select(entry => entry.Value)
        .Prepend(list.Value)
        .OfType<string>()
        .SelectMany(text => text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        .Distinct();

    private static void Set(object options, PropertyInfo property, object value, string text)
    {
        var kind = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        property.SetValue(
            options,
            kind == typeof(string) ? text
            : kind.IsInstanceOfType(value) ? value
            : Convert.ChangeType(value, kind, CultureInfo.InvariantCulture));
    }
}
