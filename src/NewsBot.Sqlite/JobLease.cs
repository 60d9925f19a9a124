using NewsBot.Core.Articles.Jobs;

namespace NewsBot.Sqlite;

/// <summary>Who works on which job, within a transaction.</summary>
internal static class JobLease
{
    /// <summary>The job whose turn it is: of the collection served longest ago, the oldest.</summary>
    public static (long Job, long Collection)? FindNext(SqliteSession session, DateTimeOffset now)
    {
        using var select = session.Prepare(
            $"""
            SELECT j.id, j.collection FROM {JobRows.Jobs}
            WHERE j.state = 'Waiting' OR (j.state = 'Running' AND j.lease_until <= ?1)
            ORDER BY c.served, j.id LIMIT 1
            """);
        return select.Bind(1, now).Step() ? (select.Int64(0), select.Int64(1)) : null;
    }

    public static LoadJob? Claim(SqliteSession session, string worker, DateTimeOffset now, TimeSpan lease)
    {
        if (FindNext(session, now) is not { } next)
        {
            return null;
        }

        using var served = session.Prepare(
            "UPDATE collections SET served = (SELECT max(served) + 1 FROM collections) WHERE id = ?1");
        served.Bind(1, next.Collection).Run();
        using var update = session.Prepare(
            "UPDATE jobs SET state = 'Running', worker = ?2, lease_until = ?3, updated_at = ?4 WHERE id = ?1");
        update.Bind(1, next.Job).Bind(2, worker).Bind(3, now + lease).Bind(4, now).Run();
        return JobRows.Written(session, next.Job);
    }

    /// <summary>Notes how far a worker is, and with what it ended.</summary>
    /// <param name="lease">Until when the worker holds the job; null where it has ended.</param>
    /// <returns>False where the worker does not hold the job; nothing was written.</returns>
    public static bool Update(
        SqliteSession session,
        string collection,
        long jobId,
        string worker,
        JobProgress progress,
        JobState state,
        string? error,
        DateTimeOffset now,
        DateTimeOffset? lease)
    {
        using var update = session.Prepare(
            """
            UPDATE jobs SET added = ?3, updated = ?4, duplicates = ?5, rejected = ?6, failed = ?7, state = ?8,
              error = ?9, updated_at = ?10, lease_until = ?11
            WHERE id = ?1 AND collection = (SELECT id FROM collections WHERE name = ?12) AND worker = ?2
              AND state = 'Running'
            """);
        return update
            .Bind(1, jobId)
            .Bind(2, worker)
            .Bind(3, progress.Added)
            .Bind(4, progress.Updated)
            .Bind(5, progress.Duplicates)
            .Bind(6, progress.Rejected)
            .Bind(7, progress.Failed)
            .Bind(8, state.ToString())
            .Bind(9, error)
            .Bind(10, now)
            .Bind(11, lease?.UtcTicks)
            .Bind(12, collection)
            .Run() > 0;
    }
}
