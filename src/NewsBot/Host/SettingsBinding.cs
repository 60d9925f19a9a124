using System.Globalization;
using Microsoft.Extensions.Options;
using NewsBot.Core.Texts;

namespace NewsBot.Host;

/// <summary>Binds options to their sections, and refuses what would otherwise be silently passed over.</summary>
internal static class SettingsBinding
{
    /// <summary>Sections that are read by the framework, not by options of ours.</summary>
    private static readonly string[] Foreign = ["Logging", "Kestrel"];

    /// <summary>Fills <typeparamref name="T"/> from its section when it is first asked for.</summary>
    public static IServiceCollection AddSettings<T>(this IServiceCollection services, string section)
        where T : class
    {
        services.AddSingleton(new SettingsSection(section, typeof(T)));
        services.AddOptions<T>().Configure<IConfiguration>((options, settings) => Bind(options, settings.GetSection(section)));
        return services;
    }

    /// <summary>Names of settings that nothing reads, most likely mistyped.</summary>
    /// <param name="given">Full names, such as <c>Storage:Path</c>.</param>
    public static IEnumerable<string> Unknown(IEnumerable<SettingsSection> sections, IEnumerable<string> given) =>
        given.Where(name => name.Split(':', 3) is var parts
            && !Foreign.Contains(parts[0], StringComparer.OrdinalIgnoreCase)
            && !sections.Any(section =>
                section.Name.Equals(parts[0], StringComparison.OrdinalIgnoreCase)
                && parts.Length > 1 && section.Knows(parts[1])));

    private static void Bind<T>(T options, IConfigurationSection section)
        where T : class
    {
        try
        {
            section.Bind(options);
        }
        catch (InvalidOperationException fault)
        {
            var reason = new Phrase("Cli.SettingUnreadable", section.Key, fault.Message).In(CultureInfo.CurrentUICulture);
            throw new OptionsValidationException(section.Key, typeof(T), [reason]);
        }
    }
}
