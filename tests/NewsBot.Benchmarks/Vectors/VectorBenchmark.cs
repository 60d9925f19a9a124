using System.Diagnostics;
using System.Globalization;
using System.Numerics.Tensors;
using Microsoft.Extensions.Logging.Abstractions;
using NewsBot.Benchmarks.Search;
using NewsBot.Core.Articles;
using NewsBot.Search;
using NewsBot.Search.Vectors;

namespace NewsBot.Benchmarks.Vectors;

/// <summary>
/// Searches made-up vectors beside a plain scan of all floats with TensorPrimitives, one thread, in the same run,
/// taking turns. The plain scan is exact and gives the truth for recall. Vectors lie around topics, as those of texts
/// do; each question is a vector of a topic of its own draw, not a copy of a stored one.
/// </summary>
internal static class VectorBenchmark
{
    private const int Dimensions = 384;
    private const int Topics = 2_000;
    private const int Questions = 60;
    private const int Top = 50;
    private const int PassagesPerArticle = 10;

    public static async Task<int> RunAsync(string[] args)
    {
        var count = args is [var given, ..] ? int.Parse(given, CultureInfo.InvariantCulture) : 100_000;
        var folder = Directory.CreateTempSubdirectory("newsbot-vectors-").FullName;
        try
        {
            var news = new TopicVectors(1, Dimensions, Topics);
            var floats = new float[(long)count * Dimensions];
            var store = new VectorCorpus(news, floats, count, PassagesPerArticle);
            var start = Stopwatch.GetTimestamp();
            using (var index = Open(store, folder, 1))
            {
                index.TryTakeWriterRight();
                await index.CatchUpAsync(CancellationToken.None);
            }

            Console.WriteLine($"{count:N0} vectors of {Dimensions} dimensions: made and indexed in {Stopwatch.GetElapsedTime(start).TotalSeconds:N1} s, {new DirectoryInfo(folder).EnumerateFiles().Sum(file => file.Length) / 1e6:N0} MB");
            var questions = Enumerable.Range(0, Questions).Select(_ => news.Next()).ToList();
            await MeasureAsync(store, folder, floats, questions);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        return 0;
    }

    private static async Task MeasureAsync(VectorCorpus store, string folder, float[] floats, List<float[]> questions)
    {
        using var one = Open(store, folder, 1);
        using var two = Open(store, folder, 2);
        var start = Stopwatch.GetTimestamp();
        await one.CatchUpAsync(CancellationToken.None);
        Console.WriteLine($"open: {Stopwatch.GetElapsedTime(start).TotalMilliseconds:N0} ms, {one.Snapshot.Passages:N0} passages");
        await two.CatchUpAsync(CancellationToken.None);

        var all = new SearchFilter(Article.DefaultCollection);
        var few = all with { Since = VectorCorpus.FirstDay, Until = VectorCorpus.FirstDay.AddDays(VectorCorpus.Days / 10) };
        var (plain, ours, both, filtered, recall) = (new List<double>(), new List<double>(), new List<double>(), new List<double>(), 0d);
        one.Snapshot.Search(questions[0], all, Top);
        two.Snapshot.Search(questions[0], all, Top);
        foreach (var question in questions)
        {
            var truth = Array.Empty<int>();
            plain.Add(Time(() => truth = Plain(floats, question, Top)));
            IReadOnlyList<PassageHit> found = [];
            ours.Add(Enumerable.Range(0, 3).Select(_ => Time(() => found = one.Snapshot.Search(question, all, Top))).Order().ElementAt(1));
            both.Add(Enumerable.Range(0, 3).Select(_ => Time(() => two.Snapshot.Search(question, all, Top))).Order().ElementAt(1));
            filtered.Add(Time(() => one.Snapshot.Search(question, few, Top)));
            recall += truth.Take(10).Intersect(found.Take(10).Select(hit => (((int)hit.ArticleId - 1) * PassagesPerArticle) + hit.Ordinal)).Count() / 10d;
        }

        Report("plain float32 scan", plain);
        Report("signs, then bytes", ours);
        Report("the same, 2 threads", both);
        Report("a tenth of the days", filtered);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"ratio per question, median: {Median(plain.Zip(ours, (slow, fast) => slow / fast)):N1} with 1 thread, {Median(plain.Zip(both, (slow, fast) => slow / fast)):N1} with 2; recall@10 {recall / questions.Count:N3}"));
    }

    private static VectorIndex Open(VectorCorpus store, string folder, int threads) => new(
        store, new CorpusStore([]), new VectorOptions("made-up", folder) { Threads = threads }, NullLogger<VectorIndex>.Instance);

    /// <summary>The rows of largest cosine: vectors have length 1.</summary>
    private static int[] Plain(float[] floats, float[] question, int top)
    {
        var best = new PriorityQueue<int, float>();
        var rows = (int)(floats.LongLength / question.Length);
        var least = float.MinValue;
        for (var row = 0; row < rows; row++)
        {
            var score = TensorPrimitives.Dot(
                new ReadOnlySpan<float>(floats, row * question.Length, question.Length), question);
            if (score > least || best.Count < top)
            {
                best.Enqueue(row, score);
                if (best.Count > top)
                {
                    best.Dequeue();
                }

                best.TryPeek(out _, out least);
            }
        }

        var ranked = new int[best.Count];
        for (var i = ranked.Length - 1; i >= 0; i--)
        {
            ranked[i] = best.Dequeue();
        }

        return ranked;
    }

    private static double Time(Action action)
    {
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static double Median(IEnumerable<double> values) => Percentile(values, 0.5);

    private static double Percentile(IEnumerable<double> values, double part)
    {
        var sorted = values.Order().ToArray();
        return sorted[(int)Math.Min(sorted.Length - 1, part * sorted.Length)];
    }

    private static void Report(string name, List<double> times) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{name,-24} p50 {Percentile(times, 0.5),8:N2} ms   p95 {Percentile(times, 0.95),8:N2} ms"));
}
