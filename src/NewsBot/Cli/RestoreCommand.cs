using System.CommandLine;
using NewsBot.Cli.Output;
using NewsBot.Core.Articles;
using NewsBot.Core.Texts;

namespace NewsBot.Cli;

/// <summary><c>newsbot restore FILE</c>: puts a backup in the store's place.</summary>
internal static class RestoreCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = new Phrase("Cli.RestoreFileHelp").Here() };
        var command = new Command("restore", new Phrase("Cli.RestoreHelp").Here()) { file };
        command.SetVerb(async (invocation, cancellation) =>
        {
            var path = Path.GetFullPath(invocation.Get(file));
            await invocation.Terminal.WaitAsync(
                new Phrase("Cli.Restoring"),
                () => invocation.Service<IStoreBackup>().RestoreAsync(path, cancellation));
            invocation.Terminal.Say(new Phrase("Cli.Restored", path));
            return ExitCode.Done;
        });
        return command;
    }
}
