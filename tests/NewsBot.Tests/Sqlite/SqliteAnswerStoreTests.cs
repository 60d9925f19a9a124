using NewsBot.Core.Chat.Memory;
using NewsBot.Sqlite;
using NewsBot.Tests.Storage;

namespace NewsBot.Tests.Sqlite;

public sealed class SqliteAnswerStoreTests : AnswerStoreContract, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SqliteDatabase _database;

    public SqliteAnswerStoreTests()
    {
        _database = new SqliteDatabase(_folder.Path, TimeProvider.System);
        Answers = new SqliteAnswerStore(_database);
    }

    protected override IAnswerStore Answers { get; }

    public void Dispose()
    {
        _database.Dispose();
        _folder.Dispose();
    }
}
