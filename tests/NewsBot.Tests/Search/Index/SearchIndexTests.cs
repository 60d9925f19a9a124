using Microsoft.Extensions.Logging.Abstractions;
using NewsBot.Core.Search.Index;
using NewsBot.Core.Storage;
using NewsBot.Tests.Support;

namespace NewsBot.Tests.Search.Index;

public sealed class SearchIndexTests : IDisposable
{
    private readonly InMemoryArticleStore _store = new();
    private readonly string _folder = Directory.CreateTempSubdirectory("newsbot-index-").FullName;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, false)]
    [InlineData(3, true)]
    [InlineData(4, true)]
    [InlineData(5, true)]
    public async Task Search_finds_exactly_what_scoring_every_passage_finds(int seed, bool files)
    {
        var news = new RandomNews(seed);
        await using var index = Open(files ? _folder : null);
        for (var round = 0; round < 12; round++)
        {
            await ChangeAsync(news, round == 0 ? 600 : news.Next(60));
            await index.CatchUpAsync(Cancellation);
            if (round % 4 == 3)
            {
                await index.FlushAsync(Cancellation);
            }

            await ShouldAgreeAsync(index, news, 40);
        }
    }

    private SearchIndex Open(string? folder) =>
        new(_store, RandomNews.Options(folder), TimeProvider.System, NullLogger<SearchIndex>.Instance);

    private async Task ChangeAsync(RandomNews news, int added)
    {
        await _store.SaveAsync(news.Articles(added), Cancellation);
        for (var i = news.Next(40); i > 0; i--)
        {
            var id = 1 + news.Next(500);
            switch (news.Next(3))
            {
                case 0:
                    await _store.RemoveAsync(id, "test:seed", Cancellation);
                    break;
                case 1:
                    await _store.RestoreAsync(id, Cancellation);
                    break;
                default:
                    await _store.SaveAsync([news.Article($"https://example.org/{id}")], Cancellation);
                    break;
            }
        }
    }

    private async Task ShouldAgreeAsync(SearchIndex index, RandomNews news, int questions)
    {
        var snapshot = index.Snapshot;
        var last = await _store.LastSequenceAsync(Cancellation);
        snapshot.Sequence.ShouldBe(last);
        var articles = (await _store.ChangesAsync(0, int.MaxValue, Cancellation))
            .Select(change => change.Current).OfType<StoredArticle>().ToList();
        snapshot.Passages.ShouldBe(articles.Sum(stored => stored.Passages.Count));
        var all = index.State.Passages + index.State.DeletedPassages;
        for (var i = 0; i < questions; i++)
        {
            var query = news.Query();
            snapshot.Search(query).ShouldBe(NaiveSearch.Search(articles, query, snapshot.DocumentFrequency, all));
        }
    }
}
