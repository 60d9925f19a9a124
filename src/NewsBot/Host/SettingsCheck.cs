using NewsBot.Core.Health;
using NewsBot.Core.Settings;
using NewsBot.Core.Texts;

namespace NewsBot.Host;

/// <summary>Whether all settings can be used, and whether there are any that nothing reads.</summary>
internal sealed class SettingsCheck(
    IServiceProvider services, IConfiguration settings, IEnumerable<SettingsSection> sections) : IDoctorCheck
{
    public string Name => "settings";

    public Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancellation)
    {
        List<Finding> findings =
        [
            .. SettingsProblems.In(services)
                .Select(problem => new Finding(FindingLevel.Fail, new Phrase("Cli.SettingsWrong", problem))),
            .. UnreadSetting.Find(settings, [.. sections])
                .Select(setting => new Finding(
                    setting.IsRefused ? FindingLevel.Fail : FindingLevel.Warn,
                    setting.Sentence,
                    new Phrase("Settings.UnreadRemedy"))),
        ];
        return Task.FromResult<IReadOnlyList<Finding>>(
            findings.Count > 0 ? findings : [new Finding(FindingLevel.Ok, new Phrase("Cli.SettingsFine"))]);
    }
}
