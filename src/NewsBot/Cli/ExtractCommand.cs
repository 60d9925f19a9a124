using System.CommandLine;
using System.IO.Compression;
using System.Text.Json;
using NewsBot.Cli.Output;
using NewsBot.Core.Articles.Reading;
using NewsBot.Core.Chat.Library.Contract;
using NewsBot.Core.Texts;

namespace NewsBot.Cli;

/// <summary><c>newsbot extract FILE|FOLDER</c>: what would be read out of pages; nothing is stored.</summary>
internal static class ExtractCommand
{
    public static Command Create()
    {
        var source = new Argument<string>("SOURCE") { Description = new Phrase("Feeds.ExtractSourceHelp").Here() };
        var url = new Option<Uri?>("--url")
        {
            Description = new Phrase("Feeds.ExtractUrlHelp").Here(),
            HelpName = "URL",
            CustomParser = result => WebAddress(result.Tokens[0].Value, result.AddError),
        };
        var command = new Command("extract", new Phrase("Feeds.ExtractHelp").Here()) { source, url, SharedOptions.Json };
        command.SetVerb((invocation, cancellation) => ExtractAsync(
            invocation, invocation.Get(source), invocation.Get(url), cancellation));
        return command;
    }

    private static async Task<int> ExtractAsync(
        Invocation invocation, string path, Uri? address, CancellationToken cancellation)
    {
        var reader = invocation.Service<SourceReader>();
        var code = ExitCode.Done;
        IEnumerable<string> files = Directory.Exists(path)
            ? Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            : [path];
        foreach (var file in files)
        {
            var source = new LoadSource.Content(Unpacked(file), _ => Task.FromResult(Open(file)), address);
            await foreach (var item in reader.ReadAsync(source, cancellation))
            {
                var line = ExtractJson.Of(file, item, invocation.Terminal.Culture);
                Write(invocation.Terminal, line);
                code = line.Reason is null ? code : ExitCode.Failed;
            }
        }

        return code;
    }

    /// <summary>Collections of pages are often packed file by file.</summary>
    private static Stream Open(string file) =>
        IsPacked(file) ? new GZipStream(File.OpenRead(file), CompressionMode.Decompress) : File.OpenRead(file);

    private static string Unpacked(string file) => IsPacked(file) ? file[..^3] : file;

    private static bool IsPacked(string file) => file.EndsWith(".gz", StringComparison.OrdinalIgnoreCase);

    private static void Write(Terminal terminal, ExtractJson line)
    {
        if (terminal.Json)
        {
            terminal.Out.WriteLine(JsonSerializer.Serialize(line, ContractJson.Lines.ExtractJson));
            return;
        }

        var facts = new[] { line.Publisher, string.Join(", ", line.Authors), line.Published?.ToString("O", null), line.Language, line.Url };
        terminal.Out.WriteLine(SafeText.Line($"{line.File}: {line.Title ?? line.Reason}"));
        terminal.Out.WriteLine(SafeText.Line(string.Join(" · ", facts.Where(fact => !string.IsNullOrEmpty(fact)))));
        terminal.Out.WriteLine();
        terminal.Out.WriteLine(SafeText.Lines(line.Text));
        terminal.Out.WriteLine();
    }

    private static Uri? WebAddress(string text, Action<string> refuse)
    {
        if (Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https")
        {
            return address;
        }

        refuse(new Phrase("Fetching.NoAddress").Here());
        return null;
    }
}
