using NewsBot.Core.Articles.Feeds;
using NewsBot.Sqlite;
using NewsBot.Tests.Storage;

namespace NewsBot.Tests.Sqlite;

public sealed class SqliteFeedStoreTests : FeedStoreContract, IDisposable
{
    private readonly TemporaryDatabase _temporary;

    public SqliteFeedStoreTests()
    {
        _temporary = new TemporaryDatabase(Clock);
        Feeds = new SqliteFeedStore(_temporary.Database);
    }

    protected override IFeedStore Feeds { get; }

    public void Dispose() => _temporary.Dispose();
}
