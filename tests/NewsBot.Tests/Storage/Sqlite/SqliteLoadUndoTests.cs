using NewsBot.Core.Storage;
using NewsBot.Storage.Sqlite;

namespace NewsBot.Tests.Storage.Sqlite;

public sealed class SqliteLoadUndoTests : LoadUndoContract, IDisposable
{
    private readonly TemporaryDatabase _temporary = new();

    public SqliteLoadUndoTests()
    {
        Undo = new SqliteLoadUndo(_temporary.Database);
        Store = new SqliteArticleStore(_temporary.Database);
    }

    protected override ILoadUndo Undo { get; }

    protected override IArticleStore Store { get; }

    public void Dispose() => _temporary.Dispose();
}
