using NewsBot.Core.Articles;
using NewsBot.Core.Articles.Jobs;
using NewsBot.Sqlite;
using NewsBot.Tests.Storage;

namespace NewsBot.Tests.Sqlite;

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
