using NewsBot.Core.Articles;
using NewsBot.Core.Articles.Feeds;

namespace NewsBot.Sqlite;

/// <summary>Feeds in SQLite.</summary>
public sealed class SqliteFeedStore(SqliteDatabase database) : IFeedStore
{
    /// <summary>What a feed starts with, until its own rhythm is known.</summary>
    private static readonly TimeSpan FirstInterval = TimeSpan.FromMinutes(30);

    /// <summary>Who switches feeds off.</summary>
    private const string Bot = "bot:feeds";

    /// <inheritdoc />
    public Task<(FeedSubscription Feed, bool IsNew)> AddAsync(NewFeed feed, CancellationToken cancellation) =>
        database.WriteAsync(
            session =>
            {
                using var insert = session.Prepare(
                    """
                    INSERT INTO feeds (collection, address, title, added_by, origin, added_at, due_at, interval)
                    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?6, ?7) ON CONFLICT (collection, address) DO NOTHING RETURNING id
                    """);
                var collection = Collections.FindOrAdd(session, feed.Collection);
                insert
                    .Bind(1, collection)
                    .Bind(2, feed.Address.AbsoluteUri)
                    .Bind(3, feed.Title)
                    .Bind(4, feed.AddedBy)
                    .Bind(5, feed.Origin)
                    .Bind(6, database.Time.GetUtcNow())
                    .Bind(7, FirstInterval.Ticks);
                var isNew = insert.Step();
                using var row = session.Prepare(FeedRows.Select + "WHERE f.collection = ?1 AND f.address = ?2");
                row.Bind(1, collection).Bind(2, feed.Address.AbsoluteUri).Step();
                var followed = FeedRows.Read(row);
                if (isNew)
                {
                    Record(session, followed, feed.AddedBy, AuditAction.FeedAdd, followed.Address.AbsoluteUri);
                }

                return (followed, isNew);
            },
            cancellation);

    /// <inheritdoc />
    public Task<FeedSubscription?> FindAsync(string collection, long id, CancellationToken cancellation) =>
        database.ReadAsync(session => FeedRows.Find(session, collection, id), cancellation);

    /// <inheritdoc />
    public Task<IReadOnlyList<FeedSubscription>> ListAsync(string collection, CancellationToken cancellation) =>
        database.ReadAsync<IReadOnlyList<FeedSubscription>>(
            session =>
            {
                using var rows = session.Prepare(FeedRows.Select + "WHERE c.name = ?1 ORDER BY f.id");
                return FeedRows.ReadAll(rows.Bind(1, collection));
            },
            cancellation);

    /// <inheritdoc />
    public Task<FeedSubscription?> RemoveAsync(
        string collection, long id, string removedBy, CancellationToken cancellation) => database.WriteAsync(
        session =>
        {
            if (FeedRows.Find(session, collection, id) is not { } feed)
            {
                return null;
            }

            using var entries = session.Prepare("DELETE FROM feed_entries WHERE feed = ?1");
            entries.Bind(1, id).Run();
            using var feeds = session.Prepare("DELETE FROM feeds WHERE id = ?1");
            feeds.Bind(1, id).Run();
            Record(session, feed, removedBy, AuditAction.FeedRemove, feed.Address.AbsoluteUri);
            return feed;
        },
        cancellation);

    /// <inheritdoc />
    public async Task<IReadOnlyList<FeedSubscription>> ClaimDueAsync(
        int limit, TimeSpan lease, CancellationToken cancellation)
    {
        // Asked often and mostly in vain; only a feed that is due is worth a write.
        var now = database.Time.GetUtcNow();
        return await database.ReadAsync(session => Due(session, now, 1).Count > 0, cancellation)
            ? await database.WriteAsync(session => Claim(session, now, limit, lease), cancellation)
            : [];
    }

    /// <inheritdoc />
    public Task<IReadOnlyDictionary<string, string>> KnownAsync(
        string collection, long feedId, IReadOnlyCollection<string> keys, CancellationToken cancellation) =>
        database.ReadAsync(session => FeedEntries.Known(session, collection, feedId, keys), cancellation);

    /// <inheritdoc />
    public Task<IReadOnlyList<FeedEntryMark>> WaitingAsync(
        string collection, long feedId, int limit, CancellationToken cancellation) =>
        database.ReadAsync(session => FeedEntries.Waiting(session, collection, feedId, limit), cancellation);

    /// <inheritdoc />
    public Task SaveAsync(
        FeedSubscription feed, IReadOnlyCollection<FeedEntryMark> entries, CancellationToken cancellation) =>
        database.WriteAsync(
            session =>
            {
                if (FeedRows.Find(session, feed.Collection, feed.Id) is not { } before)
                {
                    return false;
                }

                Update(session, feed);
                FeedEntries.Save(session, feed.Id, entries, database.Time.GetUtcNow());
                if (feed.State.IsOff && !before.State.IsOff)
                {
                    Record(session, feed, Bot, AuditAction.FeedOff, feed.State.Problem);
                }

                return true;
            },
            cancellation);

    private static List<FeedSubscription> Due(SqliteSession session, DateTimeOffset now, int limit)
    {
        using var rows = session.Prepare(FeedRows.Select + "WHERE f.due_at <= ?1 ORDER BY f.due_at LIMIT ?2");
        return FeedRows.ReadAll(rows.Bind(1, now).Bind(2, limit));
    }

    private static List<FeedSubscription> Claim(SqliteSession session, DateTimeOffset now, int limit, TimeSpan lease)
    {
        var due = Due(session, now, limit);
        foreach (var feed in due)
        {
            using var update = session.Prepare("UPDATE feeds SET due_at = ?2 WHERE id = ?1");
            update.Bind(1, feed.Id).Bind(2, now + lease).Run();
        }

        return due;
    }

    /// <summary>A feed that has moved to where another one is keeps its address.</summary>
    private static void Update(SqliteSession session, FeedSubscription feed)
    {
        using var update = session.Prepare(
            """
            UPDATE feeds SET title = ?2, due_at = ?3, interval = ?4, etag = ?5, last_modified = ?6, failures = ?7,
              failing_since = ?8, problem = ?9, asked_at = ?10, news_at = ?11, articles = ?12,
              address = CASE WHEN EXISTS (
                SELECT 1 FROM feeds o WHERE o.collection = feeds.collection AND o.address = ?13 AND o.id <> ?1)
                THEN address ELSE ?13 END
            WHERE id = ?1
            """);
        var state = feed.State;
        update
            .Bind(1, feed.Id)
            .Bind(2, feed.Title)
            .Bind(3, state.DueAt?.UtcTicks)
            .Bind(4, state.Interval.Ticks)
            .Bind(5, state.Known?.ETag)
            .Bind(6, state.Known?.LastModified)
            .Bind(7, state.Failures)
            .Bind(8, state.FailingSince?.UtcTicks)
            .Bind(9, state.Problem)
            .Bind(10, state.AskedAt?.UtcTicks)
            .Bind(11, state.NewsAt?.UtcTicks)
            .Bind(12, state.Articles)
            .Bind(13, feed.Address.AbsoluteUri)
            .Run();
    }

    private void Record(
        SqliteSession session, FeedSubscription feed, string by, AuditAction action, string? detail) => SqliteAuditLog.Add(
        session,
        new AuditEntry(database.Time.GetUtcNow(), feed.Collection, by, action, $"feed:{feed.Id}", detail));
}
