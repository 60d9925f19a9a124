using Microsoft.Extensions.Logging.Abstractions;
using NewsBot.Core.Embedding;
using NewsBot.Search.Vectors;
using NewsBot.Sqlite;
using NewsBot.Tests.Chat.Support;
using NewsBot.Tests.Sqlite;
using NewsBot.Tests.Storage;

namespace NewsBot.Tests.Search.Vectors;

/// <summary>The search over embeddings in SQLite, with a model that knows words.</summary>
public sealed class EmbeddedSearchTests : VectorSearchContract, IDisposable
{
    private readonly TemporaryDatabase _temporary = new();
    private readonly WordVectors _model = new();
    private VectorIndex? _index;

    public void Dispose()
    {
        _index?.Dispose();
        _model.Dispose();
        _temporary.Dispose();
    }

    protected override async Task<IVectorSearch> OverAsync(params (string Collection, string Text)[] articles)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var store = new SqliteArticleStore(_temporary.Database);
        var embeddings = new SqliteEmbeddingStore(_temporary.Database);
        await store.SaveAsync(
            [.. articles.Select(article => SomeArticle.With(article.Text, "News", collection: article.Collection))],
            cancellation);
        var options = new VectorOptions("words", null);
        _index = new VectorIndex(embeddings, store, options, NullLogger<VectorIndex>.Instance);
        await _index.CatchUpAsync(cancellation);
        await new EmbeddingWorker(
                embeddings, _index, options, _model, TimeProvider.System, NullLogger<EmbeddingWorker>.Instance)
            .CompleteAsync(null, cancellation);
        return new VectorSearch(_index, _model, new ManualClock(), NullLogger<VectorSearch>.Instance);
    }
}
