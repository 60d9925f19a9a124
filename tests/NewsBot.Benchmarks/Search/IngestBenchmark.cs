using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using NewsBot.Core.Articles;
using NewsBot.Core.Articles.Loading;
using NewsBot.Core.Articles.Reading.Drafts;
using NewsBot.Language.Compounds;
using NewsBot.Language.Shipped;
using NewsBot.Search.Index;
using NewsBot.Sqlite;

namespace NewsBot.Benchmarks.Search;

/// <summary>
/// Stores and indexes text that is ready (read, cut into passages), beside the same rows and text in SQLite with FTS5
/// in the same run. One thread is told by the processor time of the whole process, in which all threads, garbage
/// collection and compilation count; two threads by the clock: one stores while the other indexes.
/// </summary>
internal static class IngestBenchmark
{
    private const int ArticlesPerCommit = 512;

    /// <summary>Loaded before, so that the code is compiled as it stays.</summary>
    private const int WarmUpArticles = 5_000;

    public static async Task<int> RunAsync(string[] args)
    {
        var passages = args is [var count, ..] ? int.Parse(count, CultureInfo.InvariantCulture) : 100_000;
        var articles = new NewsCorpus(1).Articles(passages);
        var request = new LoadRequest(Article.DefaultCollection, "terminal:bench", []);
        NewArticle[] ready = [.. articles.Select(stored => ArticlePreparation.Prepare(
            new ArticleDraft(stored.Article.Title, stored.Article.Text, null, stored.Article.Publisher, null, stored.Article.Published, "en"), request, default)
            with { Passages = stored.Passages })];
        NewArticle[] alone = [.. ready.Select(article => article with { Sketch = null })];
        Console.WriteLine($"{passages:N0} passages of ready text; rows are articles with versions, passages and changes");
        await LoadAsync("", ready[..Math.Min(ready.Length, WarmUpArticles)], isWarmUp: true);
        var fts5 = LoadFullText(articles, passages);
        var same = await LoadAsync("rows + index", alone);
        var whole = await LoadAsync("the same + sketches of copies", ready);
        Console.WriteLine(FormattableString.Invariant(
            $"beside rows + FTS5: {fts5.Processor / same.Processor:0.0} times on one thread, {fts5.Clock / same.Clock:0.0} times on two; with sketches {fts5.Processor / whole.Processor:0.0} and {fts5.Clock / whole.Clock:0.0}"));
        return 0;
    }

    private static (double Processor, double Clock) LoadFullText(List<StoredArticle> articles, int passages)
    {
        using var folder = new TemporaryFolder();
        using var table = new FullTextTable(Path.Combine(folder.Path, "fts5.db"), withRows: true);
        var start = Measure.Start();
        table.Load(articles);
        return start.Stop("rows + FTS5", passages);
    }

    private static async Task<(double Processor, double Clock)> LoadAsync(string name, NewArticle[] articles, bool isWarmUp = false)
    {
        using var folder = new TemporaryFolder();
        using var database = new SqliteDatabase(folder.Path, TimeProvider.System);
        var store = new SqliteArticleStore(database);
        await using var index = new SearchIndex(
            store, new IndexOptions(Path.Combine(folder.Path, "index")) { Threads = 1 }, ShippedLanguages.Analyzers,
            new Lazy<CompoundWords>(() => ShippedLanguages.Compounds), TimeProvider.System, NullLogger<SearchIndex>.Instance);
        var start = Measure.Start();
        var storing = Task.Run(async () =>
        {
            foreach (var part in articles.Chunk(ArticlesPerCommit))
            {
                await store.SaveAsync(part, CancellationToken.None);
            }
        });
        while (!storing.IsCompleted)
        {
            await index.CatchUpAsync(CancellationToken.None);
            await Task.WhenAny(storing, Task.Delay(20));
        }

        await storing;
        await index.CatchUpAsync(CancellationToken.None);
        await index.FlushAsync(CancellationToken.None);
        return isWarmUp ? default : start.Stop(name, articles.Sum(article => article.Passages.Count));
    }

    private readonly record struct Measure(long Clock, TimeSpan Processor)
    {
        public static Measure Start()
        {
            GC.Collect();
            return new Measure(Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        }

        /// <summary>Microseconds a passage, of the processor and of the clock.</summary>
        public (double Processor, double Clock) Stop(string name, int passages)
        {
            var (clock, processor) = (Stopwatch.GetElapsedTime(Clock), Environment.CpuUsage.TotalTime - Processor);
            Console.WriteLine(FormattableString.Invariant(
                $"{name,-30} {passages / processor.TotalSeconds,9:N0} passages per processor second, {passages / clock.TotalSeconds,9:N0} by the clock"));
            return (processor.TotalMicroseconds / passages, clock.TotalMicroseconds / passages);
        }
    }

    private sealed class TemporaryFolder : IDisposable
    {
        public string Path { get; } = Directory.CreateTempSubdirectory("newsbot-ingest-").FullName;

        public void Dispose() => Directory.Delete(Path, recursive: true);
    }
}
