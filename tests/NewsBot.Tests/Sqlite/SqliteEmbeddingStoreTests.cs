using NewsBot.Core.Articles;
using NewsBot.Search.Vectors;
using NewsBot.Sqlite;
using NewsBot.Tests.Storage;

namespace NewsBot.Tests.Sqlite;

public sealed class SqliteEmbeddingStoreTests : EmbeddingStoreContract, IDisposable
{
    private readonly TemporaryDatabase _temporary = new();

    public SqliteEmbeddingStoreTests()
    {
        Embeddings = new SqliteEmbeddingStore(_temporary.Database);
        Store = new SqliteArticleStore(_temporary.Database);
    }

    protected override IEmbeddingStore Embeddings { get; }

    protected override IArticleStore Store { get; }

    public void Dispose() => _temporary.Dispose();
}
