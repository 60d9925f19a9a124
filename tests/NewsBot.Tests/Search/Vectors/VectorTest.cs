using Microsoft.Extensions.Logging.Abstractions;
using NewsBot.Core.Articles;
using NewsBot.Core.Embedding;
using NewsBot.Search;
using NewsBot.Search.Vectors;
using NewsBot.Sqlite;
using NewsBot.Tests.Chat.Support;
using NewsBot.Tests.Storage;

namespace NewsBot.Tests.Search.Vectors;

/// <summary>A store in SQLite with a model that knows words, and what is made of both.</summary>
public abstract class VectorTest : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SqliteDatabase _database;

    protected VectorTest()
    {
        _database = new SqliteDatabase(_folder.Path, TimeProvider.System);
        Store = new SqliteArticleStore(_database);
        Embeddings = new SqliteEmbeddingStore(_database);
        Eraser = new SqliteCollectionEraser(_database);
    }

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    protected IArticleStore Store { get; }

    protected IEmbeddingStore Embeddings { get; }

    protected ICollectionEraser Eraser { get; }

    internal WordVectors Model { get; } = new();

    /// <summary>Folder of the derived files.</summary>
    protected string Files => Path.Combine(_folder.Path, "vectors");

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        Model.Dispose();
        _database.Dispose();
        _folder.Dispose();
    }

    protected VectorIndex Open(string? folder = null, string model = "words", int flushAt = 1 << 14) => new(
        Embeddings, Store, new VectorOptions(model, folder) { FlushAt = flushAt }, NullLogger<VectorIndex>.Instance);

    private protected EmbeddingWorker Worker(VectorIndex index, string model = "words", TimeProvider? time = null) => new(
        Embeddings, index, new VectorOptions(model, null), Model, time ?? TimeProvider.System, NullLogger<EmbeddingWorker>.Instance);

    private protected VectorSearch Search(VectorIndex index, TimeProvider? time = null) =>
        new(index, Model, time ?? new ManualClock(), NullLogger<VectorSearch>.Instance);

    private protected async Task<long> SaveAsync(
        string text, string? url = null, string collection = "main", DateOnly? published = null, string? publisher = null)
    {
        var saved = await Store.SaveAsync(
            [SomeArticle.With(text, title: "News", url: url, collection: collection, published: published, publisher: publisher)], Cancellation);
        return saved[0].ArticleId;
    }

    /// <summary>Saves articles, embeds all that is missing, and gives the index.</summary>
    private protected async Task<VectorIndex> EmbeddedAsync(params string[] texts)
    {
        foreach (var text in texts)
        {
            await SaveAsync(text);
        }

        var index = Open();
        await index.CatchUpAsync(Cancellation);
        await Worker(index).CompleteAsync(null, Cancellation);
        return index;
    }

    /// <summary>Ids of the articles nearest to a text.</summary>
    private protected async Task<long[]> NearestAsync(VectorIndex index, string text, SearchFilter? filter = null) =>
        [.. (await Search(index).FindAsync(text, filter ?? new SearchFilter("main"), 10, Cancellation)).Select(hit => hit.ArticleId)];
}
