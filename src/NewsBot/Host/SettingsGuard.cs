using System.Globalization;
using Microsoft.Extensions.Options;
using NewsBot.Core.Texts;

namespace NewsBot.Host;

/// <summary>Checks the settings before anything is done with them.</summary>
internal static class SettingsGuard
{
    /// <param name="given">Names of the settings that the command line gives; a mistyped one would do nothing.</param>
    /// <exception cref="OptionsValidationException">Sentences that name the setting and an example value.</exception>
    public static void Check(IServiceProvider services, IEnumerable<string> given)
    {
        var unread = SettingsBinding.Unknown(services.GetRequiredService<IEnumerable<SettingsSection>>(), given).ToList();
        if (unread.Count > 0)
        {
            throw new OptionsValidationException(
                "", typeof(object), unread.Select(name => new Phrase("Cli.SettingUnread", name).In(CultureInfo.CurrentUICulture)));
        }

        services.GetService<IStartupValidator>()?.Validate();
    }
}
