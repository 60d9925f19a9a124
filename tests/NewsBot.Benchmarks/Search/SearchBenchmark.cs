using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using NewsBot.Core.Articles;
using NewsBot.Core.Search;
using NewsBot.Core.Search.Analysis;
using NewsBot.Core.Search.Index;
using NewsBot.Core.Storage;

namespace NewsBot.Benchmarks.Search;

/// <summary>
/// Builds the index over made-up news and asks it questions of 3 to 8 words, beside SQLite's FTS5 over the same text in
/// the same run. Each question is asked five times and its median counts; FTS5 is asked the first questions once. Building
/// is also given per second of processor time, which other programs on the machine do not change much.
/// </summary>
internal static class SearchBenchmark
{
    private const int Questions = 300;
    private const int QuestionsToFts5 = 60;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1);

    public static async Task<int> RunAsync(string[] args)
    {
        var passages = args is [var count, ..] ? int.Parse(count, CultureInfo.InvariantCulture) : 100_000;
        var withFts5 = !args.Contains("--no-fts5");
        var corpus = new NewsCorpus(1);
        var articles = corpus.Articles(passages);
        var questions = Enumerable.Range(0, Questions).Select(_ => corpus.Question(articles)).ToList();
        var textBytes = articles.Sum(stored => (long)Encoding.UTF8.GetByteCount(stored.Article.Text));
        Console.WriteLine($"{passages:N0} passages, {textBytes / 1e6:N0} MB of text, {Environment.ProcessorCount} cores");

        var folder = Directory.CreateTempSubdirectory("newsbot-bench-").FullName;
        try
        {
            var rates = new List<double>();
            foreach (var threads in new[] { 1, 2 })
            {
                rates.Add(await BuildAsync(articles, Path.Combine(folder, $"index-{threads}"), threads, textBytes));
            }

            var medians = await AskAsync(corpus, articles, Path.Combine(folder, "index-2"), questions);
            if (withFts5)
            {
                AskFts5(Path.Combine(folder, "fts5.db"), articles, questions, rates, medians);
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        return 0;
    }

    private static async Task<double> BuildAsync(
        List<StoredArticle> articles, string folder, int threads, long textBytes)
    {
        var start = Stopwatch.GetTimestamp();
        var processor = Environment.CpuUsage.TotalTime;
        var index = Open(new CorpusStore(articles), folder, threads);
        await index.CatchUpAsync(CancellationToken.None);
        var found = Stopwatch.GetElapsedTime(start);
        await index.FlushAsync(CancellationToken.None);
        var elapsed = Stopwatch.GetElapsedTime(start);
        var state = index.State;
        await index.DisposeAsync();
        var rate = state.Passages / (Environment.CpuUsage.TotalTime - processor).TotalSeconds;
        Console.WriteLine(
            $"build, {threads} thread(s): {state.Passages / found.TotalSeconds:N0} passages/s until found, "
            + $"{state.Passages / elapsed.TotalSeconds:N0} until in files, {rate:N0} per processor second; {state.Segments} files, {state.BytesOnDisk / 1e6:N1} MB = {100.0 * state.BytesOnDisk / textBytes:N1} % of the text");
        return rate;
    }

    private static async Task<double[]> AskAsync(
        NewsCorpus corpus, List<StoredArticle> articles, string folder, List<string[]> questions)
    {
        var store = new CorpusStore(articles);
        var start = Stopwatch.GetTimestamp();
        await using var index = Open(store, folder, 1);
        await index.CatchUpAsync(CancellationToken.None);
        Console.WriteLine($"open: {Stopwatch.GetElapsedTime(start).TotalMilliseconds:N1} ms, {index.State}");

        var all = new SearchFilter(Article.DefaultCollection);
        var plain = Time("all passages", index.Snapshot, questions, words => Query(words, all));
        Time("with a common word", index.Snapshot, questions, words => Query([.. words, corpus.CommonWord()], all));
        Time("8 alternatives per word", index.Snapshot, questions, words => new SearchQuery(
            [.. words.Select(word => new QueryConcept(
                [.. Terms(word).Select(term => new WeightedTerm(term, 1)), .. Enumerable.Range(0, 7).Select(_ => new WeightedTerm(Terms(corpus.AnyWord()).FirstOrDefault("x"), 0.6f))]))],
            all));
        for (var i = 0; i < articles.Count / 100; i++)
        {
            await store.RemoveAsync(articles[(i * 97) % articles.Count].Article.Id, "bench", CancellationToken.None);
        }

        await index.CatchUpAsync(CancellationToken.None);
        Time("1 % deleted", index.Snapshot, questions, words => Query(words, all));
        var half = all with { Since = new DateOnly(2024, 12, 15) };
        Time("half of the days", index.Snapshot, questions, words => Query(words, half));
        var few = all with { Since = new DateOnly(2025, 1, 1), Until = new DateOnly(2025, 1, 3), Source = "outlet 7" };
        Time("one source, 3 days", index.Snapshot, questions, words => Query(words, few));
        var day = 0;
        Time("a new period each time", index.Snapshot, questions, words =>
            Query(words, all with { Since = new DateOnly(2024, 6, 1), Until = new DateOnly(2025, 1, 1).AddDays(day++ % 365) }));
        return plain;
    }

    private static double[] Time(
        string name, SearchSnapshot snapshot, List<string[]> questions, Func<string[], SearchQuery> make)
    {
        var queries = questions.ConvertAll(words => make(words));
        for (var start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < WarmUp;)
        {
            queries.ForEach(query => snapshot.Search(query));
        }

        var medians = queries.ConvertAll(query => Median(5, () => snapshot.Search(query)));
        Report(name, medians);
        return [.. medians];
    }

    private static void AskFts5(
        string path, List<StoredArticle> articles, List<string[]> questions, List<double> rates, double[] medians)
    {
        var start = Stopwatch.GetTimestamp();
        using var table = new FullTextTable(path);
        var processor = Environment.CpuUsage.TotalTime;
        table.Load(articles);
        var passages = articles.Sum(stored => stored.Passages.Count);
        var rate = passages / (Environment.CpuUsage.TotalTime - processor).TotalSeconds;
        Console.WriteLine(
            $"FTS5 build: {passages / Stopwatch.GetElapsedTime(start).TotalSeconds:N0} passages/s, {rate:N0} per processor second; "
            + $"ours {string.Join(" and ", rates.Select(ours => $"{ours / rate:N1}"))} times as fast per processor second");
        var asked = questions.Take(QuestionsToFts5).ToList();
        table.Search(asked[0]);
        var times = asked.ConvertAll(words => Median(1, () => table.Search(words)));
        Report("FTS5", times);
        Console.WriteLine($"ratio per question, median: {Percentile(times.Select((time, i) => time / medians[i]), 0.5):N0}");
    }

    private static SearchQuery Query(string[] words, SearchFilter filter) => new(
        [.. words.SelectMany(Terms).Select(term => new QueryConcept([new WeightedTerm(term, 1)]))], filter);

    private static IReadOnlyList<string> Terms(string word) => Analyzer.For("en").Terms(word);

    private static double Median(int times, Action action)
    {
        var all = new List<double>();
        for (var i = 0; i < times; i++)
        {
            var start = Stopwatch.GetTimestamp();
            action();
            all.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return Percentile(all, 0.5);
    }

    private static double Percentile(IEnumerable<double> values, double part)
    {
        var sorted = values.Order().ToArray();
        return sorted[(int)Math.Min(sorted.Length - 1, part * sorted.Length)];
    }

    private static void Report(string name, List<double> times) => Console.WriteLine(
        $"{name,-24} p50 {Percentile(times, 0.5),8:N3} ms   p95 {Percentile(times, 0.95),8:N3} ms");

    private static SearchIndex Open(IArticleStore store, string folder, int threads) => new(
        store, new IndexOptions(folder) { Threads = threads }, TimeProvider.System, NullLogger<SearchIndex>.Instance);
}
