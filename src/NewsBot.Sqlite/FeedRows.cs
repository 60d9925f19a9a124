using NewsBot.Core.Articles.Feeds;
using NewsBot.Core.Articles.Fetching;

namespace NewsBot.Sqlite;

/// <summary>Reads feeds out of rows.</summary>
internal static class FeedRows
{
    /// <summary>Feeds with their collections; for <see cref="Read"/>.</summary>
    public const string Select =
        "SELECT f.id, c.name, f.address, f.title, f.added_by, f.origin, f.added_at, f.due_at, f.interval, f.etag, "
        + "f.last_modified, f.failures, f.failing_since, f.problem, f.asked_at, f.news_at, f.articles "
        + "FROM feeds f JOIN collections c ON c.id = f.collection ";

    public static FeedSubscription Read(SqliteStatement row) => new(
        row.Int64(0),
        row.Text(1),
        new Uri(row.Text(2)),
        row.TextOrNull(3),
        row.Text(4),
        row.TextOrNull(5),
        row.Instant(6),
        new FeedState(
            InstantOrNull(row, 7),
            TimeSpan.FromTicks(row.Int64(8)),
            CacheValidators.Of(row.TextOrNull(9), row.TextOrNull(10)),
            row.Int32(11),
            InstantOrNull(row, 12),
            row.TextOrNull(13),
            InstantOrNull(row, 14),
            InstantOrNull(row, 15),
            row.Int32(16)));

    public static List<FeedSubscription> ReadAll(SqliteStatement rows)
    {
        var feeds = new List<FeedSubscription>();
        while (rows.Step())
        {
            feeds.Add(Read(rows));
        }

        return feeds;
    }

    public static FeedSubscription? Find(SqliteSession session, string collection, long id)
    {
        using var row = session.Prepare(Select + "WHERE f.id = ?1 AND c.name = ?2");
        return row.Bind(1, id).Bind(2, collection).Step() ? Read(row) : null;
    }

    private static DateTimeOffset? InstantOrNull(SqliteStatement row, int column) => row.IsNull(column) ? null : row.Instant(column);
}
