using NewsBot.Core.Articles;
using NewsBot.Search;
using NewsBot.Search.Index;
using NewsBot.Tests.Storage;
using NewsBot.Tests.Support;

namespace NewsBot.Tests.Search.Index;

/// <summary>The index as it is read from its files.</summary>
public sealed class FilesSearchTests : PassageSearchContract, IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly InMemoryArticleStore _store = new();
    private SearchIndex? _index;

    protected override async Task<IPassageSearch> OverAsync(IReadOnlyList<NewArticle> articles)
    {
        var cancellation = TestContext.Current.CancellationToken;
        await _store.SaveAsync(articles, cancellation);
        await using (var writing = Open())
        {
            await writing.CatchUpAsync(cancellation);
            await writing.FlushAsync(cancellation);
        }

        _index = Open();
        await _index.CatchUpAsync(cancellation);
        return _index.Snapshot;
    }

    public async ValueTask DisposeAsync()
    {
        if (_index is not null)
        {
            await _index.DisposeAsync();
        }

        _folder.Dispose();
    }

    private SearchIndex Open() =>
        SomeIndex.Over(_store, new IndexOptions(_folder.File("index")));
}
