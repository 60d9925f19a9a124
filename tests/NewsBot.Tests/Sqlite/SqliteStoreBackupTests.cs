using NewsBot.Core.Articles;
using NewsBot.Sqlite;
using NewsBot.Tests.Storage;

namespace NewsBot.Tests.Sqlite;

/// <summary>What only files of SQLite can do is in <see cref="SqliteBackupTests"/>.</summary>
public sealed class SqliteStoreBackupTests : StoreBackupContract, IDisposable
{
    private readonly TemporaryDatabase _temporary = new();

    public SqliteStoreBackupTests()
    {
        Backup = new SqliteBackup(_temporary.Database);
        Store = new SqliteArticleStore(_temporary.Database);
    }

    protected override IStoreBackup Backup { get; }

    protected override IArticleStore Store { get; }

    public void Dispose() => _temporary.Dispose();

    protected override string Beside(string name) => _temporary.File(name);
}
