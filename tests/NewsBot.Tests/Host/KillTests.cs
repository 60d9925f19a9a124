using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using NewsBot.Core.Articles;
using NewsBot.Core.Health;
using NewsBot.Language.Analysis;
using NewsBot.Language.Shipped;
using NewsBot.Search;
using NewsBot.Search.Index;
using NewsBot.Tests.Storage;

namespace NewsBot.Tests.Host;

[Trait("Category", "Slow")]
public sealed class KillTests
{
    private const int Articles = 2_000;
    private const int Kills = 10;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Killed_at_any_moment_of_a_load_nothing_acknowledged_is_lost_and_nothing_is_half_there()
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("news.jsonl");
        await File.WriteAllLinesAsync(file, Enumerable.Range(0, Articles).Select(SomeNews.JsonLine), Cancellation);
        for (var kill = 0; kill < Kills; kill++)
        {
            var after = Random.Shared.Next(Articles);
            TestContext.Current.TestOutputHelper?.WriteLine($"Kill {kill + 1}: after {after} acknowledged articles");
            var data = folder.File($"data{kill}");

            var acknowledged = await LoadAndKillAsync(data, file, after);

            acknowledged.Count.ShouldBeGreaterThanOrEqualTo(after);
            await ShouldHoldAsync(data, acknowledged);
        }
    }

    [Fact]
    public async Task A_killed_load_is_completed_by_loading_again()
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("news.jsonl");
        await File.WriteAllLinesAsync(file, Enumerable.Range(0, Articles).Select(SomeNews.JsonLine), Cancellation);
        var data = folder.File("data");
        await LoadAndKillAsync(data, file, Random.Shared.Next(Articles));

        (await NewsBotProcess.RunAsync(data, "load", file, "--json")).Code.ShouldBe(0);

        await using var bot = InProcess.On(data);
        var coverage = await bot.GetRequiredService<IArticleStore>()
            .CoverageAsync(new ArticleFilter(Article.DefaultCollection), Cancellation);
        coverage.Articles.ShouldBe(Articles);
    }

    /// <returns>Ids of the articles whose line was printed, with their numbers.</returns>
    private static async Task<Dictionary<long, int>> LoadAndKillAsync(string data, string file, int after)
    {
        var acknowledged = new Dictionary<long, int>();
        using var load = NewsBotProcess.Start(data, "load", file, "--json");
        while (acknowledged.Count < after && await load.Output.ReadLineAsync(Cancellation) is { } line)
        {
            Take(line);
        }

        await load.KillAsync();

        // What lies in the pipe was printed before the end, and is acknowledged as well; a torn line is not.
        while (await load.Output.ReadLineAsync(Cancellation) is { } line && line.EndsWith('}'))
        {
            Take(line);
        }

        return acknowledged;

        void Take(string line)
        {
            var item = JsonDocument.Parse(line).RootElement;
            item.GetProperty("status").GetString().ShouldBe("added");
            acknowledged.Add(
                long.Parse(item.GetProperty("articleId").GetString()!, System.Globalization.CultureInfo.InvariantCulture),
                acknowledged.Count);
        }
    }

    private static async Task ShouldHoldAsync(string data, Dictionary<long, int> acknowledged)
    {
        await using var bot = InProcess.On(data);
        var store = bot.GetRequiredService<IArticleStore>();
        var numbers = Enumerable.Range(0, Articles).ToDictionary(SomeNews.Title);
        var found = new HashSet<long>();
        var sequence = 0L;
        while (await store.ChangesAsync(sequence, 500, Cancellation) is { Count: > 0 } changes)
        {
            foreach (var stored in changes.Select(change => change.Current!))
            {
                ShouldBeWhole(stored, numbers[stored.Title]);
                found.Add(stored.Id);
            }

            sequence = changes[^1].Sequence;
        }

        acknowledged.Keys.Except(found).ShouldBeEmpty();

        var index = bot.GetRequiredService<SearchIndex>();
        await index.CatchUpAsync(Cancellation);
        foreach (var (id, number) in acknowledged)
        {
            ShouldBeFindable(index.Snapshot, id, number);
        }

        foreach (var check in bot.GetServices<IDoctorCheck>())
        {
            (await check.RunAsync(Cancellation)).ShouldAllBe(finding => finding.Level != FindingLevel.Fail);
        }
    }

    private static void ShouldBeWhole(IndexedArticle stored, int number)
    {
        stored.Text.ShouldBe(SomeNews.Text(number));
        stored.Publisher.ShouldBe("River Post");
        stored.Passages.Count.ShouldBe(PassageSplitter.Split(stored.Text, stored.Language).Count);
    }

    private static void ShouldBeFindable(SearchSnapshot search, long id, int number)
    {
        var terms = new List<Token>();
        ShippedLanguages.Analyzers.For("en").Analyze(SomeNews.Place(number), terms);
        var query = new SearchQuery(
            [new QueryConcept([.. terms.Select(token => new WeightedTerm(token.Term, 1))])],
            new SearchFilter(Article.DefaultCollection));
        search.Search(query).Select(hit => hit.ArticleId).ShouldContain(id, SomeNews.Place(number));
    }
}
