using System.CommandLine;
using Microsoft.Extensions.Options;
using NewsBot.Core.Articles;
using NewsBot.Core.Texts;

namespace NewsBot.Cli;

/// <summary>
/// Runs a verb. The one place on the command line that catches what a verb does not expect, because the user must get
/// a sentence and the script its exit code.
/// </summary>
internal static class Boundary
{
    public static async Task<int> RunAsync(ParseResult parsed, VerbAction verb, CancellationToken cancellation)
    {
        await using var invocation = new Invocation(parsed);
        try
        {
            return await verb(invocation, cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return invocation.Terminal.Fail(new Phrase("Cli.Interrupted"));
        }
#pragma warning disable CA1031 // The boundary.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            return Explain(fault) is { } reason
                ? invocation.Terminal.Fail(reason)
                : invocation.Terminal.Fail(new Phrase("Cli.Unexpected", fault.ToString()));
        }
    }

    /// <returns>Null for what only a fault of the program can bring about.</returns>
    public static Phrase? Explain(Exception fault) => fault switch
    {
        StoreUnusableException unusable => unusable.Reason,
        BackupRefusedException refused => refused.Reason,
        OptionsValidationException invalid => new Phrase("Cli.SettingsWrong", string.Join('\n', invalid.Failures)),
        UnauthorizedAccessException or IOException => new Phrase("Cli.FileTrouble", fault.Message),
        _ => null,
    };
}
