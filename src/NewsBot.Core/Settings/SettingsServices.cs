using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace NewsBot.Core.Settings;

/// <summary>The one way in which settings come into the program.</summary>
public static class SettingsServices
{
    /// <summary>
    /// Reads <typeparamref name="T"/> from a section when it is first asked for, at the latest when the host starts.
    /// Each public property is a setting, or a group of them, and says by its <see cref="SettingAttribute"/> what it
    /// may be; what it may not be is refused in the language of <see cref="CultureInfo.CurrentUICulture"/>. The section
    /// is known as <see cref="SettingsSection"/> to who looks for settings that nothing reads. May be called again.
    /// </summary>
    public static IServiceCollection AddSettings<T>(this IServiceCollection services, string section)
        where T : class
    {
        if (services.Any(service => service.ServiceType == typeof(SettingsSection)
            && service.ImplementationInstance is SettingsSection known && known.Options == typeof(T)))
        {
            return services;
        }

        services.AddSingleton(new SettingsSection(section, typeof(T)));
        services.AddSingleton<IValidateOptions<T>, SettingsRules<T>>();
        services.AddOptions<T>()
            .Configure<IServiceProvider>((options, provider) => Fill(options, provider, section))
            .ValidateOnStart();
        return services;
    }

    // Without a configuration, options are what they are by themselves.
    private static void Fill<T>(T options, IServiceProvider provider, string section)
        where T : class
    {
        if (provider.GetService<IConfiguration>() is { } configuration
            && SettingsReader.Fill(options, configuration.GetSection(section)) is { Count: > 0 } problems)
        {
            throw new OptionsValidationException(
                section, typeof(T), problems.Select(problem => problem.In(CultureInfo.CurrentUICulture)));
        }
    }
}
