using NewsBot.Core.Articles;
using NewsBot.Search;
using NewsBot.Search.Index;
using NewsBot.Tests.Support;

namespace NewsBot.Tests.Search.Index;

/// <summary>The index in memory.</summary>
public sealed class SnapshotSearchTests : PassageSearchContract, IAsyncDisposable
{
    private readonly InMemoryArticleStore _store = new();
    private SearchIndex? _index;

    protected override async Task<IPassageSearch> OverAsync(IReadOnlyList<NewArticle> articles)
    {
        await _store.SaveAsync(articles, TestContext.Current.CancellationToken);
        _index = SomeIndex.Over(_store);
        await _index.CatchUpAsync(TestContext.Current.CancellationToken);
        return _index.Snapshot;
    }

    public async ValueTask DisposeAsync()
    {
        if (_index is not null)
        {
            await _index.DisposeAsync();
        }
    }
}
