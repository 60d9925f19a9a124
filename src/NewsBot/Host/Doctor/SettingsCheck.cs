using Microsoft.Extensions.Options;
using NewsBot.Core.Health;
using NewsBot.Core.Texts;

namespace NewsBot.Host.Doctor;

/// <summary>Whether all settings can be used, and whether there are any that nothing reads.</summary>
internal sealed class SettingsCheck(
    IConfiguration settings, IEnumerable<SettingsSection> sections, IEnumerable<IStartupValidator> validators)
    : IDoctorCheck
{
    public string Name => "settings";

    public Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancellation)
    {
        var findings = Invalid().Concat(Unread()).ToList();
        return Task.FromResult<IReadOnlyList<Finding>>(
            findings.Count > 0 ? findings : [new Finding(FindingLevel.Ok, new Phrase("Cli.SettingsFine"))]);
    }

    private IEnumerable<Finding> Invalid()
    {
        IEnumerable<string> failures = [];
        try
        {
            foreach (var validator in validators)
            {
                validator.Validate();
            }
        }
        catch (OptionsValidationException invalid)
        {
            failures = invalid.Failures;
        }
        catch (AggregateException several)
        {
            failures = several.InnerExceptions.OfType<OptionsValidationException>().SelectMany(e => e.Failures);
        }

        return failures.Select(failure => new Finding(FindingLevel.Fail, new Phrase("Cli.SettingsWrong", failure)));
    }

    // Environment variables of other programs are settings too; only what stands in our sections is looked at.
    private IEnumerable<Finding> Unread()
    {
        var ours = sections.Select(section => section.Name).Distinct().SelectMany(name =>
            settings.GetSection(name).GetChildren().Select(setting => setting.Path));
        return SettingsBinding.Unknown(sections, ours).Select(name => new Finding(
            FindingLevel.Warn, new Phrase("Cli.SettingUnread", name), new Phrase("Cli.SettingUnreadRemedy")));
    }
}
