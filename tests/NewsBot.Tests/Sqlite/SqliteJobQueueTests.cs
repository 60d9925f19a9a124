using NewsBot.Core.Articles.Jobs;
using NewsBot.Sqlite;
using NewsBot.Tests.Storage;

namespace NewsBot.Tests.Sqlite;

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
