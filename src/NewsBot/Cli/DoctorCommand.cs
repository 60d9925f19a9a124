using System.CommandLine;
using Microsoft.Extensions.Options;
using NewsBot.Cli.Output;
using NewsBot.Core.Health;
using NewsBot.Core.Texts;
using NewsBot.Host;

namespace NewsBot.Cli;

/// <summary><c>newsbot doctor</c>: looks at everything that can be wrong and says what to do about it.</summary>
internal static class DoctorCommand
{
    public static Command Create()
    {
        var command = new Command("doctor", new Phrase("Cli.DoctorHelp").Here()) { SharedOptions.Json };
        command.SetVerb(async (invocation, cancellation) =>
        {
            // Settings come first, because wrong ones can keep the other checks from being made at all.
            var settings = invocation.UncheckedService<SettingsCheck>();
            var worst = await ExamineAsync(invocation.Terminal, settings, cancellation);
            foreach (var check in Others(invocation))
            {
                var found = await ExamineAsync(invocation.Terminal, check, cancellation);
                worst = found > worst ? found : worst;
            }

            return worst == FindingLevel.Fail ? ExitCode.Failed : ExitCode.Done;
        });
        return command;
    }

    private static IEnumerable<IDoctorCheck> Others(Invocation invocation)
    {
        try
        {
            return invocation.UncheckedService<IEnumerable<IDoctorCheck>>().Where(check => check is not SettingsCheck);
        }
        catch (OptionsValidationException)
        {
            invocation.Terminal.Note(new Phrase("Settings.OthersUnchecked"));
            return [];
        }
    }

    private static async Task<FindingLevel> ExamineAsync(
        Terminal terminal, IDoctorCheck check, CancellationToken cancellation)
    {
        var findings = await LookAsync(check, cancellation);
        foreach (var finding in findings)
        {
            FindingView.Write(terminal, check.Name, finding);
        }

        return findings.Max(finding => finding.Level);
    }

    private static async Task<IReadOnlyList<Finding>> LookAsync(IDoctorCheck check, CancellationToken cancellation)
    {
        try
        {
            return await check.RunAsync(cancellation);
        }
#pragma warning disable CA1031 // A check that breaks is a finding, and the others are still worth having.
        catch (Exception fault) when (fault is not OperationCanceledException)
#pragma warning restore CA1031
        {
            var reason = Boundary.Explain(fault) ?? new Phrase("Cli.CheckBroke", fault.GetType().Name, fault.Message);
            return [new Finding(FindingLevel.Fail, reason)];
        }
    }
}
