using NewsBot.Core.Articles;
using NewsBot.Core.Articles.Jobs;

namespace NewsBot.Sqlite;

/// <summary>Takes back in SQLite what a load has brought.</summary>
public sealed class SqliteLoadUndo(SqliteDatabase database) : ILoadUndo
{
    /// <inheritdoc />
    public Task<UndoneLoad?> UndoAsync(
        string collection, long jobId, string by, CancellationToken cancellation) => database.WriteAsync(
        session =>
        {
            if (JobRows.Find(session, collection, jobId) is not { } job
                || job.State is JobState.Waiting or JobState.Running)
            {
                return null;
            }

            var now = database.Time.GetUtcNow();
            var (removed, reverted, last) = (0, 0, 0L);
            foreach (var (id, version) in Brought(session, collection, jobId))
            {
                if (version == 1)
                {
                    last = ArticleRemoval.Remove(session, collection, id, by, now) ?? last;
                    removed++;
                }
                else
                {
                    last = ArticleRevert.ToPrevious(session, id, version, by, now);
                    reverted++;
                }
            }

            SqliteAuditLog.Add(
                session, new AuditEntry(now, collection, by, AuditAction.Undo, $"job:{jobId}", job.Source));
            return new UndoneLoad(removed, reverted, last);
        },
        cancellation);

    /// <summary>
    /// Articles whose current version is the job's; those that somebody has changed since are theirs.
    /// </summary>
    private static List<(long Id, int Version)> Brought(SqliteSession session, string collection, long job)
    {
        using var rows = session.Prepare(
            """
            SELECT a.id, a.version FROM article_versions v
            JOIN articles a ON a.id = v.article AND a.version = v.version
            WHERE v.job = ?1 AND a.collection = (SELECT id FROM collections WHERE name = ?2) AND a.removed_at IS NULL
            ORDER BY a.id
            """);
        rows.Bind(1, job).Bind(2, collection);
        var brought = new List<(long, int)>();
        while (rows.Step())
        {
            brought.Add((rows.Int64(0), rows.Int32(1)));
        }

        return brought;
    }
}
