using System.Text.Json;
using NewsBot.Core.Articles.Feeds;

namespace NewsBot.Storage.Sqlite;

/// <summary>The entries of feeds, within a transaction.</summary>
internal static class FeedEntries
{
    /// <summary>How long an entry is remembered after it was dealt with.</summary>
    private static readonly TimeSpan Memory = TimeSpan.FromDays(180);

    public static IReadOnlyDictionary<string, string> Known(Session session, long feed, IReadOnlyCollection<string> keys)
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var key in keys)
        {
            using var row = session.Prepare("SELECT stamp FROM feed_entries WHERE feed = ?1 AND key = ?2");
            if (row.Bind(1, feed).Bind(2, key).Step())
            {
                known[key] = row.Text(0);
            }
        }

        return known;
    }

    public static IReadOnlyList<FeedEntryMark> Waiting(Session session, long feed, int limit)
    {
        using var rows = session.Prepare(
            """
            SELECT key, stamp, waiting, attempts FROM feed_entries
            WHERE feed = ?1 AND waiting IS NOT NULL ORDER BY attempts, key LIMIT ?2
            """);
        rows.Bind(1, feed).Bind(2, limit);
        var entries = new List<FeedEntryMark>();
        while (rows.Step())
        {
            entries.Add(new FeedEntryMark(
                rows.Text(0), rows.Text(1), JsonSerializer.Deserialize<FeedItem>(rows.Bytes(2)), rows.Int32(3)));
        }

        return entries;
    }

    public static void Save(Session session, long feed, IReadOnlyCollection<FeedEntryMark> entries, DateTimeOffset now)
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
