using System.Diagnostics;
using System.Text.Json;
using NewsBot.Core.Articles.Jobs;
using NewsBot.Core.Articles.Loading;
using NewsBot.Core.Articles.Reading;
using NewsBot.Core.Chat.Library.Contract;
using NewsBot.Core.Texts;
using Spectre.Console;

namespace NewsBot.Cli.Output;

/// <summary>Shows a load: line by line for scripts and files, as a bar with counts for people.</summary>
/// <param name="size">Bytes that are to be read; null where nobody knows.</param>
internal sealed class LoadView(Terminal terminal, long? size)
{
    // A screen of reasons is read; a thousand are not.
    private const int MaxReasons = 20;

    private readonly List<LoadItemJson> _refused = [];
    private long _read;

    /// <summary>What has come so far.</summary>
    public JobProgress Counts { get; private set; } = JobProgress.None;

    /// <summary>The source, with its reading watched where a person sees it.</summary>
    public LoadSource Watched(LoadSource source) =>
        source is LoadSource.Location location && terminal.IsRich
            ? location with { OnRead = bytes => Interlocked.Add(ref _read, bytes) }
            : source;

    /// <summary>Shows results as they come; when a line is printed, its article is durable.</summary>
    /// <returns>
    /// One of <see cref="ExitCode"/>: failed where an item may succeed another time, or where every item was refused.
    /// </returns>
    public async Task<int> WriteAsync(IAsyncEnumerable<LoadResult> results, long loadId)
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
            await BarAsync(results);
            WriteReasons();
        }

        if (!terminal.Json)
        {
            terminal.Note(new Phrase("Cli.LoadSummary", Numbers()));
        }

        if (terminal.IsRich && Counts.Added + Counts.Updated > 0)
        {
            terminal.Note(new Phrase("Cli.LoadNumber", loadId));
        }

        var nothingGood = Counts.Rejected > 0 && Counts.Rejected == Counts.Items;
        return Counts.Failed > 0 || nothingGood ? ExitCode.Failed : ExitCode.Done;
    }

    private Task BarAsync(IAsyncEnumerable<LoadResult> results) => terminal.Rich.Progress()
        .Columns(new SpinnerColumn(), new ProgressBarColumn { Width = 24 }, new PercentageColumn(), new TaskDescriptionColumn { Alignment = Justify.Left })
        .StartAsync(async context =>
        {
            var bar = context.AddTask(Said(), maxValue: Math.Max(1, size ?? 1));
            bar.IsIndeterminate = size is null;
            await foreach (var result in results)
            {
                Take(result);
                bar.Description = Said();
                bar.Value = size is null ? 0 : Interlocked.Read(ref _read);
            }

            bar.IsIndeterminate = false;
            bar.Value = bar.MaxValue;
        });

    private LoadItemJson Take(LoadResult result)
    {
        var line = LoadItemJson.Of(result, terminal.Culture);
        Counts = result switch
        {
            LoadResult.Added => Counts with { Added = Counts.Added + 1 },
            LoadResult.Updated => Counts with { Updated = Counts.Updated + 1 },
            LoadResult.Duplicate => Counts with { Duplicates = Counts.Duplicates + 1 },
            LoadResult.Rejected => Counts with { Rejected = Counts.Rejected + 1 },
            LoadResult.Failed => Counts with { Failed = Counts.Failed + 1 },
            _ => throw new UnreachableException(),
        };
        if (line.Reason is not null && _refused.Count < MaxReasons)
        {
            _refused.Add(line);
        }

        return line;
    }

    private void WriteLine(LoadItemJson line) => terminal.Out.WriteLine(
        terminal.Json
            ? JsonSerializer.Serialize(line, ContractJson.Lines.LoadItemJson)
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

    private string Said() => Markup.Escape(new Phrase("Cli.LoadSummary", Numbers()).In(terminal.Culture));

    private object?[] Numbers() =>
        [Counts.Added, Counts.Updated, Counts.Duplicates, Counts.Rejected, Counts.Failed];
}
