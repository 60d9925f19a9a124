using NewsBot.Core.Articles;
using NewsBot.Core.Articles.Identity;
using NewsBot.Core.Articles.Loading;
using NewsBot.Core.Articles.Reading.Drafts;
using NewsBot.Sqlite;
using NewsBot.Tests.Articles.Identity;
using NewsBot.Tests.Storage;

namespace NewsBot.Tests.Sqlite;

public sealed class SqliteStoryGroupsTests : StoryGroupsContract, IDisposable
{
    private readonly TemporaryDatabase _temporary = new();

    protected override IStoryGroups Stories => new SqliteStoryGroups(_temporary.Database);

    public void Dispose() => _temporary.Dispose();

    protected override async Task<(long[] Story, long Alone)> GivenAsync()
    {
        var store = new SqliteArticleStore(_temporary.Database);
        var request = new LoadRequest(Article.DefaultCollection, "web:ann", []);
        (int Report, int Outlet)[] rows = [(1, 1), (1, 2), (1, 3), (2, 4)];
        var drafts = rows.Select(row => new ArticleDraft(
            $"Title {row.Outlet}",
            SomeReport.Text(row.Report),
            $"https://outlet{row.Outlet}.test/1",
            $"Outlet {row.Outlet}",
            Published: new DateOnly(2025, 8, row.Outlet)));
        var saved = await store.SaveAsync(
            [.. drafts.Select(draft => ArticlePreparation.Prepare(draft, request, DateTimeOffset.UnixEpoch))],
            TestContext.Current.CancellationToken);
        var ids = saved.Select(outcome => outcome.ArticleId).ToArray();
        return (ids[..3], ids[3]);
    }
}
