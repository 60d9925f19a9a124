using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using NewsBot.Core.Articles;
using NewsBot.Core.Articles.Feeds;
using NewsBot.Core.Articles.Identity;
using NewsBot.Core.Articles.Jobs;
using NewsBot.Core.Articles.Loading;
using NewsBot.Core.Articles.Reading;
using NewsBot.Sqlite;
using NewsBot.Tests.Articles.Reading;
using NewsBot.Tests.Storage;

namespace NewsBot.Tests.Articles;

/// <summary>Loading into a real store in a temporary folder.</summary>
internal sealed class LoadFixture : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SqliteDatabase _database;

    public LoadFixture()
    {
        _database = new SqliteDatabase(_folder.Path, TimeProvider.System);
        Store = new SqliteArticleStore(_database);
        Jobs = new SqliteJobQueue(_database);
        Audit = new SqliteAuditLog(_database);
        Feeds = new SqliteFeedStore(_database);
        Stories = new SqliteStoryGroups(_database);
        Undo = new SqliteLoadUndo(_database);
        Load = Into(Store);
    }

    public IArticleStore Store { get; }

    public IJobQueue Jobs { get; }

    public IAuditLog Audit { get; }

    public IFeedStore Feeds { get; }

    public IStoryGroups Stories { get; }

    public ILoadUndo Undo { get; }

    public LoadArticles Load { get; }

    public static LoadArticles Into(IArticleStore store) => new(
        ReadingFixture.Reader(), store, TimeProvider.System, NullLogger<LoadArticles>.Instance);

    public static LoadRequest Request(string name, string content, int skip = 0) => new(
        Article.DefaultCollection, "terminal:tester", [new LoadSource.Content(name, Encoding.UTF8.GetBytes(content))], null, skip);

    /// <summary>So many different articles as JSON Lines.</summary>
    public static string Rows(int count) => string.Concat(Enumerable.Range(1, count).Select(Row));

    public static string Row(int number) =>
        $"{{\"title\":\"Title {number}\",\"text\":\"Article number {number} says that servers are built in Ohio.\"}}\n";

    public Task<List<LoadResult>> LoadAsync(string name, string content, int skip = 0) =>
        LoadAsync(Load, Request(name, content, skip));

    public static async Task<List<LoadResult>> LoadAsync(LoadArticles load, LoadRequest request)
    {
        var cancellation = TestContext.Current.CancellationToken;
        return await load.LoadAsync(request, cancellation).ToListAsync(cancellation);
    }

    public void Dispose()
    {
        _database.Dispose();
        _folder.Dispose();
    }
}
