using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using NewsBot.Core.Articles;
using NewsBot.Language.Compounds;
using NewsBot.Language.Shipped;
using NewsBot.Search;
using NewsBot.Search.Index;

namespace NewsBot.Benchmarks.Search;

/// <summary>
/// Asks the index questions of 3 to 8 words over made-up news of several sizes, beside SQLite's FTS5 over the same text
/// in the same run, and holds its first ten against a search that scores everything. Each question is asked five times
/// and its median counts; FTS5 is asked the first questions once.
/// </summary>
internal static class SearchBenchmark
{
    private const int Questions = 300;
    private const int QuestionsToFts5 = 60;
    private const int QuestionsToCheck = 100;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1);
    private static readonly SearchFilter All = new(Article.DefaultCollection);

    // With the one collection, and the articles that are removed, most of what a question in use filters by.
    private static readonly SearchFilter Half = All with { Since = new DateOnly(2024, 12, 15), Until = new DateOnly(2030, 1, 1) };

    /// <param name="args">
    /// Numbers of passages, ascending; then perhaps <c>--plot FILE.svg</c> and <c>--no-fts5</c>.
    /// </param>
    public static async Task<int> RunAsync(string[] args)
    {
        int[] given = [.. args.TakeWhile(arg => char.IsAsciiDigit(arg[0])).Select(arg => int.Parse(arg, CultureInfo.InvariantCulture))];
        int[] sizes = given is [] ? [100_000] : given;
        var corpus = new NewsCorpus(1);
        var articles = corpus.Articles(sizes[^1]);
        var folder = Directory.CreateTempSubdirectory("newsbot-bench-").FullName;
        var results = new List<SearchFigures>();
        try
        {
            using var table = args.Contains("--no-fts5") ? null : new FullTextTable(Path.Combine(folder, "fts5.db"), withRows: true);
            var store = new CorpusStore(articles);
            await using var index = Open(store, Path.Combine(folder, "index"), 2);
            foreach (var size in sizes)
            {
                results.Add(await MeasureAsync(corpus, articles, store, index, table, size));
            }

            await index.DisposeAsync();
            await ReopenAsync(store, Path.Combine(folder, "index"), corpus, articles);
            await AskWhileLoadingAsync(corpus, articles, store.Count, Path.Combine(folder, "again"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        SearchFigures.Print(results);
        if (args.SkipWhile(arg => arg != "--plot").Skip(1).FirstOrDefault() is { } file)
        {
            await File.WriteAllTextAsync(file, SearchFigures.Plot(results));
        }

        return 0;
    }

    private static async Task<SearchFigures> MeasureAsync(
        NewsCorpus corpus, List<StoredArticle> articles, CorpusStore store, SearchIndex index, FullTextTable? table, int size)
    {
        var before = store.Count;
        var added = articles.TakeWhile((_, i) => i < before || (i + 1) * articles[0].Passages.Count <= size).Skip(before).ToList();
        store.GrowTo(before + added.Count);
        var start = Stopwatch.GetTimestamp();
        await index.CatchUpAsync(CancellationToken.None);
        await index.FlushAsync(CancellationToken.None);
        var rate = added.Sum(stored => stored.Passages.Count) / Stopwatch.GetElapsedTime(start).TotalSeconds;
        table?.Load(added);
        long[] removed = [.. added.Where((_, i) => i % 100 == 50).Select(stored => stored.Article.Id)];
        foreach (var id in removed)
        {
            store.Remove(id);
        }

        table?.Remove(removed);
        await index.CatchUpAsync(CancellationToken.None);
        var textBytes = articles.Take(store.Count).Sum(stored => (long)Encoding.UTF8.GetByteCount(stored.Article.Text));
        Console.WriteLine(FormattableString.Invariant(
            $"{size:N0} passages, {textBytes / 1e6:N0} MB of text: index {index.State.BytesOnDisk / 1e6:N1} MB = {100.0 * index.State.BytesOnDisk / textBytes:N1} %, {index.State.Segments} files, {rate:N0} passages/s on 2 threads"));

        var known = articles[..store.Count];
        List<string[]> questions = [.. Enumerable.Range(0, Questions).Select(_ => corpus.Question(known))];
        List<string[]> common = questions.ConvertAll<string[]>(words => [.. words, corpus.CommonWord()]);
        var snapshot = index.Snapshot;
        var plain = Time("all passages", snapshot, questions, words => Query(words, All));
        var half = Time("half of the days", snapshot, questions, words => Query(words, Half));
        var often = Time("with a common word", snapshot, common, words => Query(words, All));
        Time("8 alternatives per word", snapshot, questions, words => new SearchQuery(
            [.. words.Select(word => new QueryConcept(
                [.. Terms(word).Select(term => new WeightedTerm(term, 1)), .. Enumerable.Range(0, 7).Select(_ => new WeightedTerm(Terms(corpus.AnyWord()).FirstOrDefault("x"), 0.6f))]))],
            All));
        var few = All with { Since = new DateOnly(2025, 1, 1), Until = new DateOnly(2025, 1, 3), Source = "outlet 7" };
        Time("one source, 3 days", snapshot, questions, words => Query(words, few));
        var day = 0;
        Time("a new period each time", snapshot, questions, words =>
            Query(words, All with { Since = new DateOnly(2024, 6, 1), Until = new DateOnly(2025, 1, 1).AddDays(day++ % 365) }));
        Check(snapshot, questions, articles, store);
        return new SearchFigures(
            size, plain, half, often,
            Ask(table, "FTS5", questions, null), Ask(table, "FTS5, half of the days", questions, Half), Ask(table, "FTS5, common word", common, null));
    }

    private static double[] Time(
        string name, SearchSnapshot snapshot, List<string[]> questions, Func<string[], SearchQuery> make)
    {
        var queries = questions.ConvertAll(words => make(words));
        for (var start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < WarmUp;)
        {
            queries.ForEach(query => snapshot.Search(query));
        }

        return Report(name, queries.ConvertAll(query => Percentile([.. Enumerable.Range(0, 5).Select(_ => Time(() => snapshot.Search(query)))], 0.5)));
    }

    private static double[] Ask(FullTextTable? table, string name, List<string[]> questions, SearchFilter? filter)
    {
        if (table is null)
        {
            return [];
        }

        table.Search(questions[^1], filter);
        return Report(name, [.. questions.Take(QuestionsToFts5).Select(words => Time(() => table.Search(words, filter)))]);
    }

    /// <summary>The first ten of the pruned search and of one that scores everything.</summary>
    private static void Check(
        SearchSnapshot snapshot, List<string[]> questions, List<StoredArticle> articles, CorpusStore store)
    {
        var same = 0;
        foreach (var (words, i) in questions.Take(QuestionsToCheck).Select((words, i) => (words, i)))
        {
            var query = Query(words, i % 2 == 0 ? All : Half) with { Top = 10 };
            var found = snapshot.Search(query).Select(hit => (hit.ArticleId, hit.Ordinal));
            same += found.SequenceEqual(ExhaustiveSearch.Search(snapshot, query, articles, store.IsRemoved)) ? 1 : 0;
        }

        Console.WriteLine($"  first ten as scoring everything gives them: {same} of {QuestionsToCheck} questions");
    }

    private static async Task ReopenAsync(CorpusStore store, string folder, NewsCorpus corpus, List<StoredArticle> articles)
    {
        GC.Collect();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var start = Stopwatch.GetTimestamp();
        await using var index = Open(store, folder, 1);
        await index.CatchUpAsync(CancellationToken.None);
        index.Snapshot.Search(Query(corpus.Question(articles), All));
        Console.WriteLine(FormattableString.Invariant(
            $"opened and asked in {Stopwatch.GetElapsedTime(start).TotalMilliseconds:N0} ms, all checksums verified; {(GC.GetTotalMemory(forceFullCollection: true) - before) / 1e6:N1} MB of the managed heap"));
    }

    /// <summary>Questions on one thread while another builds the same index anew, writes it and merges it.</summary>
    private static async Task AskWhileLoadingAsync(NewsCorpus corpus, List<StoredArticle> articles, int count, string folder)
    {
        var store = new CorpusStore(articles);
        store.GrowTo(count);
        await using var index = Open(store, folder, 1);
        var loading = Task.Run(async () =>
        {
            await index.CatchUpAsync(CancellationToken.None);
            await index.FlushAsync(CancellationToken.None);
        });
        var queries = Enumerable.Range(0, Questions).Select(_ => Query(corpus.Question(articles), All)).ToList();
        var times = new List<double>();
        var passages = articles.Take(count).Sum(stored => stored.Passages.Count);
        for (var i = 0; !loading.IsCompleted; i++)
        {
            var snapshot = index.Snapshot;
            var time = Time(() => snapshot.Search(queries[i % queries.Count]));
            if (2 * snapshot.Passages > passages)
            {
                times.Add(time);
            }
        }

        await loading;
        if (times.Count > 0)
        {
            Report($"while the second half is loaded and merged, {times.Count:N0} questions", times);
        }
    }

    private static SearchQuery Query(string[] words, SearchFilter filter) => new(
        [.. words.SelectMany(Terms).Select(term => new QueryConcept([new WeightedTerm(term, 1)]))], filter);

    private static IReadOnlyList<string> Terms(string word) => ShippedLanguages.Analyzers.For("en").Terms(word);

    private static double Time(Action action)
    {
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    internal static double Percentile(IReadOnlyCollection<double> values, double part) =>
        values.Order().ElementAt((int)Math.Min(values.Count - 1, part * values.Count));

    private static double[] Report(string name, List<double> times)
    {
        Console.WriteLine(FormattableString.Invariant(
            $"  {name,-24} p50 {Percentile(times, 0.5),8:N3} ms   p95 {Percentile(times, 0.95),8:N3} ms"));
        return [.. times];
    }

    private static SearchIndex Open(IChangeFeed store, string folder, int threads) => new(
        store,
        new IndexOptions(folder) { Threads = threads },
        ShippedLanguages.Analyzers,
        new Lazy<CompoundWords>(() => ShippedLanguages.Compounds),
        TimeProvider.System,
        NullLogger<SearchIndex>.Instance);
}
