using System.Globalization;
using Microsoft.Extensions.Options;
using NewsBot.Core.Settings;
using NewsBot.Core.Texts;

namespace NewsBot.Host;

/// <summary>Checks the settings before anything is done with them.</summary>
internal static class SettingsGuard
{
    /// <param name="warn">Told of settings that nothing reads, and that do no harm.</param>
    /// <exception cref="OptionsValidationException">Sentences that name each setting and an example value.</exception>
    public static void Check(IServiceProvider services, Action<Phrase> warn)
    {
        var unread = UnreadSetting.Find(
            services.GetRequiredService<IConfiguration>(), [.. services.GetServices<SettingsSection>()]).ToList();
        foreach (var setting in unread.Where(setting => !setting.IsRefused))
        {
            warn(setting.Sentence);
        }

        string[] problems =
        [
            .. unread.Where(setting => setting.IsRefused)
                .Select(setting => setting.Sentence.In(CultureInfo.CurrentUICulture)),
            .. SettingsProblems.In(services),
        ];
        if (problems.Length > 0)
        {
            throw new OptionsValidationException("", typeof(object), problems);
        }
    }
}
