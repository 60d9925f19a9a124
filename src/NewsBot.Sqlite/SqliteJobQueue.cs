using System.Text;
using NewsBot.Core.Articles.Jobs;

namespace NewsBot.Sqlite;

/// <summary>Load jobs in SQLite.</summary>
/// <remarks>
/// Texts here come from users and from failures; half a surrogate pair in them is stored as U+FFFD, so that no job gets
/// stuck on how its error is worded.
/// </remarks>
public sealed class SqliteJobQueue(SqliteDatabase database) : IJobQueue
{
    /// <inheritdoc />
    public Task<LoadJob> EnqueueAsync(NewJob job, CancellationToken cancellation) => database.WriteAsync(
        session =>
        {
            var id = Insert(session, job, JobState.Waiting);
            if (job.Payload is not null)
            {
                using var payload = session.Prepare("INSERT INTO job_payloads (job, content) VALUES (?1, ?2)");
                payload.Bind(1, id).Bind(2, job.Payload).Run();
            }

            return JobRows.Written(session, id);
        },
        cancellation);

    /// <inheritdoc />
    public Task<LoadJob> BeginOwnAsync(NewJob job, CancellationToken cancellation) => database.WriteAsync(
        session => JobRows.Written(session, Insert(session, job, JobState.Done)), cancellation);

    /// <inheritdoc />
    public Task EndOwnAsync(
        string collection, long jobId, JobProgress progress, CancellationToken cancellation) => database.WriteAsync(
        session =>
        {
            using var update = session.Prepare(
                """
                UPDATE jobs SET added = ?2, updated = ?3, duplicates = ?4, rejected = ?5, failed = ?6, updated_at = ?7
                WHERE id = ?1 AND collection = (SELECT id FROM collections WHERE name = ?8) AND state = 'Done'
                """);
            return update
                .Bind(1, jobId)
                .Bind(2, progress.Added)
                .Bind(3, progress.Updated)
                .Bind(4, progress.Duplicates)
                .Bind(5, progress.Rejected)
                .Bind(6, progress.Failed)
                .Bind(7, database.Time.GetUtcNow())
                .Bind(8, collection)
                .Run();
        },
        cancellation);

    /// <inheritdoc />
    public async Task<LoadJob?> ClaimAsync(string worker, TimeSpan lease, CancellationToken cancellation)
    {
        // Workers ask often and mostly in vain; only a job that is there is worth a write.
        var now = database.Time.GetUtcNow();
        return await database.ReadAsync(session => JobLease.FindNext(session, now) is not null, cancellation)
            ? await database.WriteAsync(session => JobLease.Claim(session, worker, now, lease), cancellation)
            : null;
    }

    /// <inheritdoc />
    public Task<byte[]?> PayloadAsync(
        string collection, long jobId, CancellationToken cancellation) => database.ReadAsync(
        session =>
        {
            using var select = session.Prepare(
                $"""
                SELECT p.content FROM {JobRows.Jobs} JOIN job_payloads p ON p.job = j.id
                WHERE j.id = ?1 AND c.name = ?2
                """);
            return select.Bind(1, jobId).Bind(2, collection).Step() ? select.Bytes(0).ToArray() : null;
        },
        cancellation);

    /// <inheritdoc />
    public Task<bool> ReportAsync(
        string collection,
        long jobId,
        string worker,
        JobProgress progress,
        TimeSpan lease,
        CancellationToken cancellation) =>
        database.WriteAsync(
            session =>
            {
                var now = database.Time.GetUtcNow();
                return JobLease.Update(
                    session, collection, jobId, worker, progress, JobState.Running, null, now, now + lease);
            },
            cancellation);

    /// <inheritdoc />
    public Task FinishAsync(
        string collection,
        long jobId,
        string worker,
        JobProgress progress,
        string? error,
        CancellationToken cancellation) =>
        database.WriteAsync(
            session =>
            {
                var state = error is null ? JobState.Done : JobState.Failed;
                var isHeld = JobLease.Update(
                    session, collection, jobId, worker, progress, state, Clean(error), database.Time.GetUtcNow(), null);
                if (isHeld)
                {
                    JobRows.DeletePayload(session, jobId);
                }

                return isHeld;
            },
            cancellation);

    /// <inheritdoc />
    public Task<bool> CancelAsync(
        string collection, long jobId, CancellationToken cancellation) => database.WriteAsync(
        session =>
        {
            using var update = session.Prepare(
                """
                UPDATE jobs SET state = 'Cancelled', worker = NULL, lease_until = NULL, updated_at = ?2
                WHERE id = ?1 AND collection = (SELECT id FROM collections WHERE name = ?3)
                  AND state IN ('Waiting', 'Running')
                """);
            var isCancelled = update.Bind(1, jobId).Bind(2, database.Time.GetUtcNow()).Bind(3, collection).Run() > 0;
            if (isCancelled)
            {
                JobRows.DeletePayload(session, jobId);
            }

            return isCancelled;
        },
        cancellation);

    /// <inheritdoc />
    public Task<LoadJob?> FindAsync(string collection, long jobId, CancellationToken cancellation) =>
        database.ReadAsync(session => JobRows.Find(session, collection, jobId), cancellation);

    /// <inheritdoc />
    public Task<IReadOnlyList<LoadJob>> ListAsync(string collection, int limit, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        return database.ReadAsync<IReadOnlyList<LoadJob>>(
            session =>
            {
                using var rows = session.Prepare(
                    $"SELECT {JobRows.Columns} FROM {JobRows.Jobs} WHERE c.name = ?2 ORDER BY j.id DESC LIMIT ?1");
                rows.Bind(1, limit).Bind(2, collection);
                var jobs = new List<LoadJob>();
                while (rows.Step())
                {
                    jobs.Add(JobRows.Read(rows));
                }

                return jobs;
            },
            cancellation);
    }

    private long Insert(SqliteSession session, NewJob job, JobState state)
    {
        using var insert = session.Prepare(
            """
            INSERT INTO jobs (collection, source, requested_by, origin, state, created_at, updated_at)
            VALUES (?1, ?2, ?3, ?4, ?6, ?5, ?5)
            """);
        insert
            .Bind(1, Collections.FindOrAdd(session, job.Collection))
            .Bind(2, Clean(job.Source))
            .Bind(3, Clean(job.RequestedBy))
            .Bind(4, Clean(job.Origin))
            .Bind(5, database.Time.GetUtcNow())
            .Bind(6, state.ToString())
            .Run();
        return session.LastInsertId;
    }

    private static string? Clean(string? text) =>
        text is null ? null : Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
