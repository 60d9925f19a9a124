using System.CommandLine;
using NewsBot.Cli.Output;
using NewsBot.Core.Articles;
using NewsBot.Core.Texts;

namespace NewsBot.Cli;

/// <summary><c>newsbot backup FILE</c>: everything that must not be lost, in one file.</summary>
internal static class BackupCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = new Phrase("Cli.BackupFileHelp").Here() };
        var overwrite = new Option<bool>("--overwrite") { Description = new Phrase("Cli.OverwriteHelp").Here() };
        var command = new Command("backup", new Phrase("Cli.BackupHelp").Here()) { file, overwrite };
        command.SetVerb(async (invocation, cancellation) =>
        {
            var path = Path.GetFullPath(invocation.Get(file));
            await invocation.Terminal.WaitAsync(
                new Phrase("Cli.BackingUp"),
                () => invocation.Service<IStoreBackup>().BackUpAsync(path, invocation.Get(overwrite), cancellation));
            invocation.Terminal.Say(new Phrase("Cli.BackedUp", path, FileSize.Of(new FileInfo(path).Length)));
            return ExitCode.Done;
        });
        return command;
    }
}
