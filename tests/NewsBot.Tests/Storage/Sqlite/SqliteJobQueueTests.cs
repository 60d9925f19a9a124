using NewsBot.Core.Storage;
using NewsBot.Storage.Sqlite;

namespace NewsBot.Tests.Storage.Sqlite;

public sealed class SqliteJobQueueTests : JobQueueContract, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SqliteDatabase _database;

    public SqliteJobQueueTests()
    {
        _database = new SqliteDatabase(_folder.Path, Clock);
        Queue = new SqliteJobQueue(_database);
    }

    protected override IJobQueue Queue { get; }

    public void Dispose()
    {
        _database.Dispose();
        _folder.Dispose();
    }
}
