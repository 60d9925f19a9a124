using System.CommandLine;
using System.Reflection;
using Microsoft.Extensions.Options;
using NewsBot.Core.Texts;
using NewsBot.Platforms.Teams.Package;

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
            var options = invocation.Service<IOptions<Platforms.Teams.Options>>().Value;
            if (AppPackage.Problem(options) is { } problem)
            {
                return invocation.Terminal.Fail(problem);
            }

            var path = Path.GetFullPath(invocation.Get(file));
            var version = Assembly.GetExecutingAssembly().GetName().Version ?? new Version(1, 0, 0);
            var package = AppPackage.Create(options, version, invocation.Service<TimeProvider>().GetUtcNow());
            await File.WriteAllBytesAsync(path, package, cancellation);
            invocation.Terminal.Say(new Phrase("Teams.PackageWritten", path));
            return ExitCode.Done;
        });
        return command;
    }
}
