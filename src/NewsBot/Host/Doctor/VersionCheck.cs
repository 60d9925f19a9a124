using System.Runtime.InteropServices;
using NewsBot.Core.Health;
using NewsBot.Core.Settings;
using NewsBot.Core.Texts;

namespace NewsBot.Host.Doctor;

/// <summary>Which program this is: what a report of a fault needs first.</summary>
internal sealed class VersionCheck : IDoctorCheck
{
    public string Name => "version";

    public Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancellation) => Task.FromResult<IReadOnlyList<Finding>>(
    [
        new(
            FindingLevel.Ok,
            new Phrase(
                "Cli.Version",
                ProductVersion.Number.ToString(),
                RuntimeInformation.FrameworkDescription,
                RuntimeInformation.OSDescription)),
    ]);
}
