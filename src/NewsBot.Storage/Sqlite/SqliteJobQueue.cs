using System.Text;
using NewsBot.Core.Storage;

namespace NewsBot.Storage.Sqlite;

/// <summary>Load jobs in SQLite.</summary>
/// <remarks>
/// Texts here come from users and from failures; half a surrogate pair in them is stored as U+FFFD, so that no job gets
/// stuck on how its error is worded.
/// </remarks>
public sealed class SqliteJobQueue(SqliteDatabase database) : IJobQueue
{
    private const string Columns =
        "j.id, c.name, j.source, j.requested_by, j.origin, j.state, j.added, j.updated, j.duplicates, j.rejected, "
        + "j.failed, j.error, j.created_at, j.updated_at";

    private const string Jobs = "jobs j JOIN collections c ON c.id = j.collection";

    private const string Next =
        $"""
        SELECT j.id, j.collection FROM {Jobs}
        WHERE j.state = 'Waiting' OR (j.state = 'Running' AND j.lease_until <= ?1)
        ORDER BY c.served, j.id LIMIT 1
        """;

    /// <inheritdoc />
    public Task<LoadJob> EnqueueAsync(NewJob job, CancellationToken cancellation) => database.WriteAsync(
        session =>
        {
            using var insert = session.Prepare(
                """
                INSERT INTO jobs (collection, source, requested_by, origin, state, created_at, updated_at)
                VALUES (?1, ?2, ?3, ?4, 'Waiting', ?5, ?5)
                """);
            insert
                .Bind(1, Collections.FindOrAdd(session, job.Collection))
                .Bind(2, Clean(job.Source))
                .Bind(3, Clean(job.RequestedBy))
                .Bind(4, Clean(job.Origin))
                .Bind(5, database.Time.GetUtcNow())
                .Run();
            var id = session.LastInsertId;
            if (job.Payload is not null)
            {
                using var payload = session.Prepare("INSERT INTO job_payloads (job, content) VALUES (?1, ?2)");
                payload.Bind(1, id).Bind(2, job.Payload).Run();
            }

            return Find(session, id)!;
        },
        cancellation);

    /// <inheritdoc />
    public async Task<LoadJob?> ClaimAsync(string worker, TimeSpan lease, CancellationToken cancellation)
    {
        // Workers ask often and mostly in vain; only a job that is there is worth a write.
        var now = database.Time.GetUtcNow();
        return await database.ReadAsync(session => FindNext(session, now) is not null, cancellation)
            ? await database.WriteAsync(session => Claim(session, worker, now, lease), cancellation)
            : null;
    }

    /// <inheritdoc />
    public Task<byte[]?> PayloadAsync(long jobId, CancellationToken cancellation) => database.ReadAsync(
        session =>
        {
            using var select = session.Prepare("SELECT content FROM job_payloads WHERE job = ?1");
            return select.Bind(1, jobId).Step() ? select.Bytes(0).ToArray() : null;
        },
        cancellation);

    /// <inheritdoc />
    public Task<bool> ReportAsync(
        long jobId, string worker, JobProgress progress, TimeSpan lease, CancellationToken cancellation) =>
        database.WriteAsync(
            session =>
            {
                var now = database.Time.GetUtcNow();
                return Update(session, jobId, worker, progress, JobState.Running, null, now, now + lease);
            },
            cancellation);

    /// <inheritdoc />
    public Task FinishAsync(
        long jobId, string worker, JobProgress progress, string? error, CancellationToken cancellation) =>
        database.WriteAsync(
            session =>
            {
                var state = error is null ? JobState.Done : JobState.Failed;
                var isHeld = Update(
                    session, jobId, worker, progress, state, Clean(error), database.Time.GetUtcNow(), null);
                if (isHeld)
                {
                    DeletePayload(session, jobId);
                }

                return isHeld;
            },
            cancellation);

    /// <inheritdoc />
    public Task<bool> CancelAsync(long jobId, CancellationToken cancellation) => database.WriteAsync(
        session =>
        {
            using var update = session.Prepare(
                """
                UPDATE jobs SET state = 'Cancelled', worker = NULL, lease_until = NULL, updated_at = ?2
                WHERE id = ?1 AND state IN ('Waiting', 'Running')
                """);
            var isCancelled = update.Bind(1, jobId).Bind(2, database.Time.GetUtcNow()).Run() > 0;
            if (isCancelled)
            {
                DeletePayload(session, jobId);
            }

            return isCancelled;
        },
        cancellation);

    /// <inheritdoc />
    public Task<LoadJob?> FindAsync(long jobId, CancellationToken cancellation) =>
        database.ReadAsync(session => Find(session, jobId), cancellation);

    /// <inheritdoc />
    public Task<IReadOnlyList<LoadJob>> ListAsync(string? collection, int limit, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        return database.ReadAsync<IReadOnlyList<LoadJob>>(
            session =>
            {
                using var rows = session.Prepare(
                    $"""
                    SELECT {Columns} FROM {Jobs}
                    {(collection is null ? "" : "WHERE c.name = ?2")} ORDER BY j.id DESC LIMIT ?1
                    """);
                rows.Bind(1, limit);
                if (collection is not null)
                {
                    rows.Bind(2, collection);
                }

                var jobs = new List<LoadJob>();
                while (rows.Step())
                {
                    jobs.Add(Read(rows));
                }

                return jobs;
            },
            cancellation);
    }

    private static LoadJob? Claim(Session session, string worker, DateTimeOffset now, TimeSpan lease)
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
        return Find(session, next.Job);
    }

    private static (long Job, long Collection)? FindNext(Session session, DateTimeOffset now)
    {
        using var select = session.Prepare(Next);
        return select.Bind(1, now).Step() ? (select.Int64(0), select.Int64(1)) : null;
    }

    private static bool Update(
        Session session,
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
            WHERE id = ?1 AND worker = ?2 AND state = 'Running'
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
            .Run() > 0;
    }

    private static void DeletePayload(Session session, long jobId)
    {
        using var delete = session.Prepare("DELETE FROM job_payloads WHERE job = ?1");
        delete.Bind(1, jobId).Run();
    }

    private static LoadJob? Find(Session session, long id)
    {
        using var row = session.Prepare($"SELECT {Columns} FROM {Jobs} WHERE j.id = ?1");
        return row.Bind(1, id).Step() ? Read(row) : null;
    }

    private static LoadJob Read(Statement row) => new(
        row.Int64(0),
        row.Text(1),
        row.Text(2),
        row.Text(3),
        row.TextOrNull(4),
        Enum.Parse<JobState>(row.Text(5)),
        new JobProgress(row.Int32(6), row.Int32(7), row.Int32(8), row.Int32(9), row.Int32(10)),
        row.TextOrNull(11),
        row.Instant(12),
        row.Instant(13));

    private static string? Clean(string? text) =>
        text is null ? null : Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
