using NewsBot.Core.Settings;
using NewsBot.Sqlite;
using NewsBot.Tests.Storage;

namespace NewsBot.Tests.Sqlite;

public sealed class SqliteSettingsStoreTests : SettingsStoreContract, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SqliteDatabase _database;

    public SqliteSettingsStoreTests()
    {
        _database = new SqliteDatabase(_folder.Path, TimeProvider.System);
        Settings = new SqliteSettingsStore(_database);
    }

    protected override ISettingsStore Settings { get; }

    public void Dispose()
    {
        _database.Dispose();
        _folder.Dispose();
    }
}
