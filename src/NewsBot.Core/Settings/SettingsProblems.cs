using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace NewsBot.Core.Settings;

/// <summary>Looks through all settings at once, so that who mends them need not start again for each.</summary>
public static class SettingsProblems
{
    /// <summary>Sentences about all settings that cannot be used; empty where all can.</summary>
    public static IReadOnlyList<string> In(IServiceProvider services)
    {
        try
        {
            services.GetService<IStartupValidator>()?.Validate();
            return [];
        }
        catch (OptionsValidationException invalid)
        {
            return [.. invalid.Failures];
        }
        catch (AggregateException several) when (several.InnerExceptions.All(one => one is OptionsValidationException))
        {
            return [.. several.InnerExceptions.Cast<OptionsValidationException>().SelectMany(one => one.Failures)];
        }
    }
}
