using System.Diagnostics;
using System.Text.Json;
using NewsBot.Core.Articles;
using NewsBot.Core.Storage;
using NewsBot.Core.Texts;
using Spectre.Console;

namespace NewsBot.Cli.Output;

/// <summary>Shows a load: line by line for scripts and files, as a moving count and a closing table for people.</summary>
internal sealed class LoadView(Terminal terminal)
{
    // A screen of reasons is read; a thousand are not.
    private const int MostReasons = 20;

    private readonly List<LoadJson> _refused = [];
    private JobProgress _counts = JobProgress.None;

    /// <summary>Shows results as they come; when a line is printed, its article is durable.</summary>
    /// <returns>
    /// One of <see cref="ExitCode"/>: failed where an item may succeed another time, or where every item was refused.
    /// </returns>
    public async Task<int> WriteAsync(IAsyncEnumerable<LoadResult> results)
    {
        if (!terminal.IsRich)
        {
            await foreach (var result in results)
            {
                WriteLine(Take(result));
            }
        }
        else
        {
            await terminal.Rich.Status().StartAsync(Counts(), async status =>
            {
                await foreach (var result in results)
                {
                    Take(result);
                    status.Status = Counts();
                }
            });
            WriteReasons();
        }

        if (!terminal.Json)
        {
            terminal.Note(new Phrase("Cli.LoadSummary", Numbers()));
        }

        var nothingGood = _counts.Rejected > 0 && _counts.Rejected == _counts.Items;
        return _counts.Failed > 0 || nothingGood ? ExitCode.Failed : ExitCode.Done;
    }

    private LoadJson Take(LoadResult result)
    {
        var line = LoadJson.Of(result, terminal.Culture);
        _counts = result switch
        {
            LoadResult.Added => _counts with { Added = _counts.Added + 1 },
            LoadResult.Updated => _counts with { Updated = _counts.Updated + 1 },
            LoadResult.Duplicate => _counts with { Duplicates = _counts.Duplicates + 1 },
            LoadResult.Rejected => _counts with { Rejected = _counts.Rejected + 1 },
            LoadResult.Failed => _counts with { Failed = _counts.Failed + 1 },
            _ => throw new UnreachableException(),
        };
        if (line.Reason is not null && _refused.Count < MostReasons)
        {
            _refused.Add(line);
        }

        return line;
    }

    private void WriteLine(LoadJson line) => terminal.Out.WriteLine(
        terminal.Json
            ? JsonSerializer.Serialize(line, CliJson.Lines.LoadJson)
            : string.Join('\t', new[] { line.Status, line.ArticleId, line.Source, line.Title ?? line.Reason }
                .Select(part => SafeText.Line(part ?? ""))));

    private void WriteReasons()
    {
        foreach (var line in _refused)
        {
            terminal.Rich.Write(new Paragraph()
                .Append("✗ ", new Style(Color.Red))
                .Append(SafeText.Line(line.Source) + "  ", new Style(decoration: Decoration.Bold))
                .Append(SafeText.Line(line.Reason!) + "\n"));
        }
    }

    private string Counts() => Markup.Escape(new Phrase("Cli.Loading", Numbers()).In(terminal.Culture));

    private object?[] Numbers() =>
        [_counts.Added, _counts.Updated, _counts.Duplicates, _counts.Rejected, _counts.Failed];
}
