using System.Text.Json;
using NewsBot.Core.Articles.Feeds;
using NewsBot.Core.Articles.Feeds.Formats;

namespace NewsBot.Sqlite;

/// <summary>The entries of feeds, within a transaction.</summary>
internal static class FeedEntries
{
    /// <summary>How long an entry is remembered after it was dealt with.</summary>
    private static readonly TimeSpan Memory = TimeSpan.FromDays(180);

    /// <summary>The feed ?1 where it is one of the collection ?2; no feed otherwise.</summary>
    private const string Feed =
        "(SELECT f.id FROM feeds f JOIN collections c ON c.id = f.collection WHERE f.id = ?1 AND c.name = ?2)";

    public static IReadOnlyDictionary<string, string> Known(
        SqliteSession session, string collection, long feed, IReadOnlyCollection<string> keys)
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var key in keys)
        {
            using var row = session.Prepare($"SELECT stamp FROM feed_entries WHERE feed = {Feed} AND key = ?3");
            if (row.Bind(1, feed).Bind(2, collection).Bind(3, key).Step())
            {
                known[key] = row.Text(0);
            }
        }

        return known;
    }

    public static IReadOnlyList<FeedEntryMark> Waiting(SqliteSession session, string collection, long feed, int limit)
    {
        using var rows = session.Prepare(
            $"""
            SELECT key, stamp, waiting, attempts FROM feed_entries
            WHERE feed = {Feed} AND waiting IS NOT NULL ORDER BY attempts, key LIMIT ?3
            """);
        rows.Bind(1, feed).Bind(2, collection).Bind(3, limit);
        var entries = new List<FeedEntryMark>();
        while (rows.Step())
        {
            entries.Add(new FeedEntryMark(
                rows.Text(0), rows.Text(1), JsonSerializer.Deserialize<FeedItem>(rows.Bytes(2)), rows.Int32(3)));
        }

        return entries;
    }

    public static void Save(SqliteSession session, long feed, IReadOnlyCollection<FeedEntryMark> entries, DateTimeOffset now)
    {
        foreach (var entry in entries)
        {
            using var insert = session.Prepare(
                """
                INSERT INTO feed_entries (feed, key, stamp, seen_at, attempts, waiting) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
                ON CONFLICT (feed, key) DO UPDATE SET stamp = excluded.stamp, seen_at = excluded.seen_at,
                  attempts = excluded.attempts, waiting = excluded.waiting
                """);
            insert
                .Bind(1, feed)
                .Bind(2, entry.Key)
                .Bind(3, entry.Stamp)
                .Bind(4, now)
                .Bind(5, entry.Attempts)
                .Bind(6, entry.Waiting is null ? null : JsonSerializer.Serialize(entry.Waiting))
                .Run();
        }

        if (entries.Count > 0)
        {
            using var forget = session.Prepare(
                "DELETE FROM feed_entries WHERE feed = ?1 AND seen_at < ?2 AND waiting IS NULL");
            forget.Bind(1, feed).Bind(2, now - Memory).Run();
        }
    }
}
