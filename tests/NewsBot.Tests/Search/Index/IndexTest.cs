using NewsBot.Core.Health;
using NewsBot.Search;
using NewsBot.Search.Index;
using NewsBot.Tests.Support;

namespace NewsBot.Tests.Search.Index;

/// <summary>A store, a folder, and what an index of them must agree with.</summary>
public abstract class IndexTest : IDisposable
{
    internal InMemoryArticleStore Store { get; } = new();

    protected string Folder { get; } = Directory.CreateTempSubdirectory("newsbot-index-").FullName;

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        Directory.Delete(Folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    protected SearchIndex Open(bool inMemory = false) =>
        SomeIndex.Over(Store, RandomNews.Options(inMemory ? null : Folder));

    protected async Task<SearchIndex> OpenAndCatchUpAsync()
    {
        var index = Open();
        await index.CatchUpAsync(Cancellation);
        return index;
    }

    /// <summary>Adds articles, and removes, restores and updates some.</summary>
    internal async Task ChangeAsync(RandomNews news, int added)
    {
        await Store.SaveAsync(news.Articles(added), Cancellation);
        for (var i = news.Next(40); i > 0; i--)
        {
            var id = 1 + news.Next(500);
            switch (news.Next(3))
            {
                case 0:
                    foreach (var collection in RandomNews.Collections.Distinct())
                    {
                        await Store.RemoveAsync(collection, id, "test:seed", Cancellation);
                    }

                    break;
                case 1:
                    foreach (var collection in RandomNews.Collections.Distinct())
                    {
                        await Store.RestoreAsync(collection, id, "test:seed", Cancellation);
                    }

                    break;
                default:
                    await Store.SaveAsync([news.Article($"https://example.org/{id}")], Cancellation);
                    break;
            }
        }
    }

    internal async Task ShouldAgreeAsync(SearchIndex index, RandomNews news, int questions = 12)
    {
        var snapshot = index.Snapshot;
        snapshot.Sequence.ShouldBe(await Store.LastSequenceAsync(Cancellation));
        var naive = new NaiveSearch((await Store.ChangesAsync(0, int.MaxValue, Cancellation))
            .Select(change => change.Current).OfType<IndexedArticle>());
        snapshot.Passages.ShouldBe(naive.Passages);
        var all = index.State.Passages + index.State.DeletedPassages;
        for (var i = 0; i < questions; i++)
        {
            var query = news.Query();
            snapshot.Search(query).ShouldBe(naive.Search(query, snapshot.DocumentFrequency, all));
        }
    }

    protected async Task FilesShouldBeSoundAsync()
    {
        var findings = await new IndexCheck(new IndexChecker(RandomNews.Options(Folder), Store)).RunAsync(Cancellation);
        findings.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            finding => finding.Level.ShouldBe(FindingLevel.Ok, finding.Observation.ToString()));
    }
}
