using NewsBot.Sqlite;
using NewsBot.Tests.Storage;

namespace NewsBot.Tests.Sqlite;

/// <summary>A database in a temporary folder, which goes with it.</summary>
internal sealed class TemporaryDatabase : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public TemporaryDatabase(TimeProvider? time = null) =>
        Database = new SqliteDatabase(_folder.File("data"), time ?? TimeProvider.System);

    public SqliteDatabase Database { get; }

    /// <summary>A path beside the database.</summary>
    public string File(string name) => _folder.File(name);

    public void Dispose()
    {
        Database.Dispose();
        _folder.Dispose();
    }
}
