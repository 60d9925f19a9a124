using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NewsBot.Benchmarks.Search;
using NewsBot.Core.Articles;
using NewsBot.Core.Articles.Loading;
using NewsBot.Core.Articles.Reading;
using NewsBot.Core.Questions;
using NewsBot.Host;
using NewsBot.Search.Index;

namespace NewsBot.Benchmarks.Loading;

/// <summary>
/// Loads a file of made-up articles of about 4,000 characters with the whole program, then asks it, beside the same
/// text in SQLite's FTS5 in the same run. Questions are asked twice: in a process that has answered none, and again
/// when its code is compiled; FTS5 is asked once.
/// </summary>
internal static class LoadBenchmark
{
    private const int PassagesPerArticle = 5;
    private const int Questions = 200;

    // As many as it takes until the code of answering is compiled as well as it will be.
    private const int WarmingRounds = 4;

    public static async Task<int> RunAsync(string[] args)
    {
        var count = args is [var given, ..] ? int.Parse(given, CultureInfo.InvariantCulture) : 10_000;
        var corpus = new NewsCorpus(1);
        var articles = corpus.Articles(count * PassagesPerArticle, PassagesPerArticle);
        string[][] questions = [.. Enumerable.Range(0, Questions).Select(_ => corpus.Question(articles))];
        var folder = Directory.CreateTempSubdirectory("newsbot-load-").FullName;
        try
        {
            var file = Path.Combine(folder, "articles.jsonl");
            await WriteAsync(file, articles);
            Console.WriteLine(FormattableString.Invariant(
                $"{count:N0} articles, {new FileInfo(file).Length / 1e6:N1} MB of JSON Lines, {Environment.ProcessorCount} cores"));
            var data = Path.Combine(folder, "data");
            var rate = await LoadAsync(data, file);
            var medians = await AskAsync(data, questions);
            await StartAnewAsync(data, questions[0]);
            Compare(Path.Combine(folder, "fts5.db"), articles, questions, rate, medians);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        return 0;
    }

    /// <summary>
    /// What the process that <see cref="StartAnewAsync"/> starts does: opens the data, answers, and rests.
    /// </summary>
    public static async Task<int> StartAsync(string[] args)
    {
        await using var program = Program(args[0]);
        await program.GetRequiredService<SearchIndex>().CatchUpAsync(default);
        await program.GetRequiredService<IAskQuestion>().AskAsync(Ask(args[1..]), null, default);
        using var process = Process.GetCurrentProcess();
        var answered = TimeProvider.System.GetUtcNow() - process.StartTime.ToUniversalTime();
        await Task.Delay(TimeSpan.FromSeconds(5));
        process.Refresh();
        Console.WriteLine(FormattableString.Invariant(
            $"start     {answered.TotalMilliseconds:0} ms from the start of a new process to its first answer; {process.WorkingSet64 / 1e6:0} MB of memory five seconds later"));
        return 0;
    }

    private static async Task StartAnewAsync(string data, string[] words)
    {
        using var process = Process.Start(
            new ProcessStartInfo(Environment.ProcessPath!, [typeof(LoadBenchmark).Assembly.Location, "start", data, .. words]));
        await process!.WaitForExitAsync();
    }

    private static async Task WriteAsync(string file, List<StoredArticle> articles)
    {
        await using var writer = new StreamWriter(file);
        foreach (var (article, _) in articles)
        {
            await writer.WriteLineAsync(JsonSerializer.Serialize(new
            {
                title = article.Title,
                text = article.Text,
                publisher = article.Publisher,
                published = $"{article.Published:yyyy-MM-dd}",
            }));
        }
    }

    private static async Task<double> LoadAsync(string data, string file)
    {
        await using var program = Program(data);
        var start = Stopwatch.GetTimestamp();
        var passages = 0;
        var request = new LoadRequest(Article.DefaultCollection, "terminal:bench", [new LoadSource.Location(file)]);
        await foreach (var result in program.GetRequiredService<LoadArticles>().LoadAsync(request, default))
        {
            passages += result is LoadResult.Added added ? added.Passages : 0;
        }

        var stored = Stopwatch.GetElapsedTime(start);
        var index = program.GetRequiredService<SearchIndex>();
        await index.CatchUpAsync(default);
        var found = Stopwatch.GetElapsedTime(start);
        await index.FlushAsync(default);
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(FormattableString.Invariant(
            $"loaded    {passages:N0} passages; stored in {stored.TotalSeconds:0.0} s, findable in {found.TotalSeconds:0.0} s: {passages / found.TotalSeconds:N0} passages/s end to end"));
        Console.WriteLine(FormattableString.Invariant(
            $"size      database {Size(data, "newsbot.db*") / 1e6:N1} MB, index {Size(Path.Combine(data, "index"), "*") / 1e6:N1} MB; peak memory {process.PeakWorkingSet64 / 1e6:N0} MB, the corpus generator's included"));
        return passages / found.TotalSeconds;
    }

    private static async Task<double[]> AskAsync(string data, string[][] questions)
    {
        var start = Stopwatch.GetTimestamp();
        await using var program = Program(data);
        await program.GetRequiredService<SearchIndex>().CatchUpAsync(default);
        var ask = program.GetRequiredService<IAskQuestion>();
        await ask.AskAsync(Ask(questions[0]), null, default);
        Console.WriteLine(FormattableString.Invariant(
            $"start     {Stopwatch.GetElapsedTime(start).TotalMilliseconds:0} ms from services to first answer, in a warm process"));
        Report("cold", await TimeAsync(ask, questions));
        for (var round = 0; round < WarmingRounds; round++)
        {
            await TimeAsync(ask, questions);
        }

        var times = await TimeAsync(ask, questions);
        Report("answer", times);
        return times;
    }

    private static async Task<double[]> TimeAsync(IAskQuestion ask, string[][] questions)
    {
        var times = new List<double>();
        foreach (var question in questions)
        {
            var start = Stopwatch.GetTimestamp();
            await ask.AskAsync(Ask(question), null, default);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return [.. times];
    }

    private static void Compare(
        string file, List<StoredArticle> articles, string[][] questions, double rate, double[] answers)
    {
        using var table = new FullTextTable(file, withRows: true);
        var start = Stopwatch.GetTimestamp();
        table.Load(articles);
        var passages = articles.Sum(article => article.Passages.Count);
        var loading = passages / Stopwatch.GetElapsedTime(start).TotalSeconds;
        var times = questions.Select(question =>
        {
            var asked = Stopwatch.GetTimestamp();
            table.Search(question);
            return Stopwatch.GetElapsedTime(asked).TotalMilliseconds;
        }).ToArray();
        Report("FTS5", times);
        Console.WriteLine(FormattableString.Invariant(
            $"beside FTS5: whole load {rate / loading:0.00} times its passages/s ({loading:N0} for rows and table from ready text); whole answer {Median(times) / Median(answers):0.0} times as fast as its search alone"));
    }

    private static void Report(string name, double[] times) =>
        Console.WriteLine(FormattableString.Invariant(
            $"{name,-9} p50 {Median(times):0.00} ms, p95 {times.Order().ElementAt((int)(times.Length * 0.95)):0.00} ms over {times.Length} questions"));

    private static double Median(double[] times) => times.Order().ElementAt(times.Length / 2);

    private static Question Ask(string[] words) => new(string.Join(' ', words), Article.DefaultCollection, null, Locale: "en");

    private static long Size(string folder, string pattern) =>
        new DirectoryInfo(folder).EnumerateFiles(pattern).Sum(file => file.Length);

    private static ServiceProvider Program(string data)
    {
        var settings = Settings.Read([new(Settings.DataPath, data)], quiet: true);
        return new ServiceCollection()
            .AddSingleton<IConfiguration>(settings)
            .AddNewsBotLogging(settings)
            .AddNewsBot()
            .BuildServiceProvider();
    }
}
