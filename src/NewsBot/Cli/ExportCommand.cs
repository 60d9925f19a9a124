using System.CommandLine;
using NewsBot.Cli.Output;
using NewsBot.Core.Articles;
using NewsBot.Core.Chat.Library;
using NewsBot.Core.Texts;

namespace NewsBot.Cli;

/// <summary><c>newsbot export FILE.jsonl</c>: writes every article, one a line; <c>-</c> is standard output.</summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = new Phrase("Cli.ExportFileHelp").Here() };
        var command = new Command("export", new Phrase("Cli.ExportHelp").Here()) { file };
        command.SetVerb(async (invocation, cancellation) =>
        {
            var articles = invocation.Service<NewsLibrary>().Articles(Article.DefaultCollection);
            if (invocation.Get(file) == "-")
            {
                await using var output = Console.OpenStandardOutput();
                await articles.ExportAsync(output, cancellation);
                return ExitCode.Done;
            }

            var path = Path.GetFullPath(invocation.Get(file));
            var count = await WriteFileAsync(articles, path, cancellation);
            invocation.Terminal.Say(new Phrase("Cli.Exported", count, path));
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>Writes beside the file first, so that a failed export does not cost an earlier one.</summary>
    private static async Task<int> WriteFileAsync(ArticleLibrary articles, string path, CancellationToken cancellation)
    {
        var unfinished = path + ".part";
        try
        {
            int count;
            await using (var output = File.Create(unfinished))
            {
                count = await articles.ExportAsync(output, cancellation);
            }

            File.Move(unfinished, path, overwrite: true);
            return count;
        }
        finally
        {
            File.Delete(unfinished);
        }
    }
}
