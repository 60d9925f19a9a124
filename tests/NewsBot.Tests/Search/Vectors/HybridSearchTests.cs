using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.AI;
using NewsBot.Core.Articles;
using NewsBot.Core.Articles.Bundled;
using NewsBot.Core.Articles.Reading.Drafts;
using NewsBot.Core.Questions;
using NewsBot.Core.Questions.Evidence;
using NewsBot.Evaluation;
using NewsBot.Host;
using NewsBot.Tests.Architecture;
using NewsBot.Tests.Support;

namespace NewsBot.Tests.Search.Vectors;

/// <summary>Hybrid search beside search by words, with a real model; the figures are in the test's output.</summary>
[Trait("Category", "Slow")]
public sealed class HybridSearchTests(ITestOutputHelper output)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task On_paragraphs_of_an_encyclopaedia_it_finds_at_least_as_much_as_words_alone()
    {
        var corpus = await SquadFile.ReadAsync(SharedData.Find("bench/xquad/dev.en.json"), Cancellation);
        await using var peer = await EmbeddingPeer.StartAsync();
        var words = await SquadEvaluation.RunAsync(EvaluationDatabase.Open, corpus, null, false, null, null, null, Cancellation);
        var hybrid = await SquadEvaluation.RunAsync(EvaluationDatabase.Open, corpus, null, false, null, null, peer.Model, Cancellation);
        foreach (var (name, report) in new[] { ("words", words), ("hybrid", hybrid) })
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{name}: passage among first 1/3/5/10 {string.Join(" / ", report.PassageHit.Values)}, sentence {report.SentenceHit}, p50 {report.P50Ms:0.0} ms, p95 {report.P95Ms:0.0} ms"));
        }

        hybrid.PassageHit["1"].ShouldBeGreaterThanOrEqualTo(words.PassageHit["1"] - 0.005);
        hybrid.PassageHit["10"].ShouldBeGreaterThanOrEqualTo(words.PassageHit["10"]);
    }

    [Fact]
    public async Task On_the_bundled_articles_it_finds_what_is_asked_in_other_words()
    {
        await using var peer = await EmbeddingPeer.StartAsync();
        var words = await AskAsync("words", null);
        var hybrid = await AskAsync("hybrid", peer.Model);
        hybrid.First.ShouldBeGreaterThanOrEqualTo(words.First);
        hybrid.AmongFive.ShouldBeGreaterThan(words.AmongFive - 1);
    }

    /// <summary>How many questions find their article first, and among the first five.</summary>
    private async Task<(int First, int AmongFive)> AskAsync(string name, IEmbeddingGenerator<string, Embedding<float>>? model)
    {
        await using var harness = await EvaluationHarness.LoadAsync(
            EvaluationDatabase.Open,
            await EnglishAsync(), EvidenceWeights.Bundled, Cancellation);
        await harness.EmbedAsync(model, Cancellation);
        var (ranks, times) = (new List<int>(), new List<double>());
        await harness.WarmAsync([new Question("What happened on the Moon?", Article.DefaultCollection, null)], Cancellation);
        foreach (var line in await File.ReadAllLinesAsync(
            Path.Combine(Checkout.Root, "tests", "NewsBot.Tests", "Search", "Vectors", "paraphrases.tsv"), Cancellation))
        {
            var (question, title) = (line.Split('\t')[0], line.Split('\t')[1]);
            var outcome = await harness.AskAsync(new Question(question, Article.DefaultCollection, null), null, Cancellation);
            var rank = outcome.Articles.Select(article => article.Stored.Article.Title).ToList()
                .FindIndex(found => found.StartsWith(title, StringComparison.Ordinal));
            ranks.Add(rank);
            times.Add(outcome.Elapsed.TotalMilliseconds);
        }

        var (first, five) = (ranks.Count(rank => rank == 0), ranks.Count(rank => rank is >= 0 and < 5));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name}: {ranks.Count} questions, article first {first}, among five {five}, p50 {times.Order().ElementAt(times.Count / 2):0.0} ms"));
        return (first, five);
    }

    private static async Task<List<ArticleDraft>> EnglishAsync()
    {
        var drafts = new List<ArticleDraft>();
        using var reader = new StreamReader(BundledCollection.Open());
        while (await reader.ReadLineAsync(Cancellation) is { } line)
        {
            using var json = JsonDocument.Parse(line);
            if (json.RootElement.GetProperty("language").GetString() == "en")
            {
                drafts.Add(new ArticleDraft(
                    json.RootElement.GetProperty("title").GetString()!, json.RootElement.GetProperty("text").GetString()!, Language: "en"));
            }
        }

        return drafts;
    }
}
