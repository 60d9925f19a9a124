using NewsBot.Core.Articles;
using NewsBot.Sqlite;
using NewsBot.Tests.Storage;

namespace NewsBot.Tests.Sqlite;

public sealed class SqliteArticleStoreTests : ArticleStoreContract, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SqliteDatabase _database;

    public SqliteArticleStoreTests()
    {
        _database = new SqliteDatabase(_folder.Path, TimeProvider.System);
        Store = new SqliteArticleStore(_database);
    }

    protected override IArticleStore Store { get; }

    public void Dispose()
    {
        _database.Dispose();
        _folder.Dispose();
    }
}
