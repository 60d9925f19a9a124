using NewsBot.Core.Articles;
using NewsBot.Core.Articles.Jobs;
using NewsBot.Core.Chat.Memory;
using NewsBot.Sqlite;
using NewsBot.Tests.Storage;

namespace NewsBot.Tests.Sqlite;

public sealed class SqliteCollectionEraserTests : CollectionEraserContract, IDisposable
{
    private readonly TemporaryDatabase _temporary = new();

    public SqliteCollectionEraserTests()
    {
        Eraser = new SqliteCollectionEraser(_temporary.Database);
        Store = new SqliteArticleStore(_temporary.Database);
        Jobs = new SqliteJobQueue(_temporary.Database);
        Answers = new SqliteAnswerStore(_temporary.Database);
    }

    protected override ICollectionEraser Eraser { get; }

    protected override IArticleStore Store { get; }

    protected override IJobQueue Jobs { get; }

    protected override IAnswerStore Answers { get; }

    public void Dispose() => _temporary.Dispose();
}
