using System.CommandLine;
using NewsBot.Core.Articles.Reading;
using NewsBot.Core.Texts;

namespace NewsBot.Cli;

/// <summary><c>newsbot import FILE.jsonl</c>: brings in what an export has written.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var file = new Argument<FileInfo>("FILE") { Description = new Phrase("Cli.ImportFileHelp").Here() };
        var command = new Command("import", new Phrase("Cli.ImportHelp").Here()) { file, SharedOptions.Json };
        command.SetVerb((invocation, cancellation) =>
        {
            var path = invocation.Get(file);
            if (!path.Exists)
            {
                return Task.FromResult(invocation.Terminal.Fail(new Phrase("Cli.NoFile", path.FullName)));
            }

            // Whatever the file is called, it is read as JSON Lines.
            var lines = new LoadSource.Content(
                Path.ChangeExtension(path.Name, ".jsonl"), _ => Task.FromResult<Stream>(path.OpenRead()));
            return LoadCommand.LoadAsync(invocation, [lines], cancellation);
        });
        return command;
    }
}
