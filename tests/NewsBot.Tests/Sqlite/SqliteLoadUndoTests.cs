using NewsBot.Core.Articles;
using NewsBot.Core.Articles.Jobs;
using NewsBot.Sqlite;
using NewsBot.Tests.Storage;

namespace NewsBot.Tests.Sqlite;

public sealed class SqliteLoadUndoTests : LoadUndoContract
{
    private readonly TemporaryDatabase _temporary = new();

    public SqliteLoadUndoTests()
    {
        Undo = new SqliteLoadUndo(_temporary.Database);
        Store = new SqliteArticleStore(_temporary.Database);
        Jobs = new SqliteJobQueue(_temporary.Database);
    }

    protected override ILoadUndo Undo { get; }

    protected override IArticleStore Store { get; }

    protected override IJobQueue Jobs { get; }

    public override ValueTask DisposeAsync()
    {
        _temporary.Dispose();
        return base.DisposeAsync();
    }
}
