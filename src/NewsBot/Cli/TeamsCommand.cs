using System.CommandLine;
using Microsoft.Extensions.Options;
using NewsBot.Cli.Output;
using NewsBot.Core.Settings;
using NewsBot.Core.Texts;
using NewsBot.Teams.Package;
using NewsBot.Teams.Settings;

namespace NewsBot.Cli;

/// <summary><c>newsbot teams manifest OUT.zip</c>: the app package by which an admin puts the bot into Teams.</summary>
internal static class TeamsCommand
{
    public static Command Create() =>
        new("teams", new Phrase("Teams.VerbHelp").Here()) { Manifest() };

    private static Command Manifest()
    {
        var file = new Argument<string>("OUT.zip") { Description = new Phrase("Teams.VerbFileHelp").Here() };
        var command = new Command("manifest", new Phrase("Teams.VerbManifestHelp").Here()) { file };
        command.SetVerb(async (invocation, cancellation) =>
        {
            var options = invocation.Service<IOptions<TeamsOptions>>().Value;
            if (AppPackage.Problem(options) is { } problem)
            {
                return invocation.Terminal.Fail(problem);
            }

            var path = Path.GetFullPath(invocation.Get(file));
            var created = invocation.Service<TimeProvider>().GetUtcNow();
            var package = AppPackage.Create(options, ProductVersion.Number, created);
            await File.WriteAllBytesAsync(path, package, cancellation);
            invocation.Terminal.Say(new Phrase("Teams.PackageWritten", path));
            return ExitCode.Done;
        });
        return command;
    }
}
