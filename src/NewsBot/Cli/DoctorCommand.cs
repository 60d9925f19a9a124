using System.CommandLine;
using NewsBot.Cli.Output;
using NewsBot.Core.Health;
using NewsBot.Core.Texts;

namespace NewsBot.Cli;

/// <summary><c>newsbot doctor</c>: looks at everything that can be wrong and says what to do about it.</summary>
internal static class DoctorCommand
{
    public static Command Create()
    {
        var command = new Command("doctor", new Phrase("Cli.DoctorHelp").Here()) { SharedOptions.Json };
        command.SetVerb(async (invocation, cancellation) =>
        {
            var worst = FindingLevel.Ok;
            foreach (var check in invocation.UncheckedService<IEnumerable<IDoctorCheck>>())
            {
                foreach (var finding in await LookAsync(check, cancellation))
                {
                    FindingView.Write(invocation.Terminal, check.Name, finding);
                    worst = finding.Level > worst ? finding.Level : worst;
                }
            }

            return worst == FindingLevel.Fail ? ExitCode.Failed : ExitCode.Done;
        });
        return command;
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
