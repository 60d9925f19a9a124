using NewsBot.Core.Articles.Jobs;

namespace NewsBot.Sqlite;

/// <summary>Reads load jobs out of rows.</summary>
internal static class JobRows
{
    /// <summary>Columns that <see cref="Read"/> expects from number 0.</summary>
    public const string Columns =
        "j.id, c.name, j.source, j.requested_by, j.origin, j.state, j.added, j.updated, j.duplicates, j.rejected, "
        + "j.failed, j.error, j.created_at, j.updated_at";

    /// <summary>Jobs <c>j</c> with their collection <c>c</c>.</summary>
    public const string Jobs = "jobs j JOIN collections c ON c.id = j.collection";

    public static LoadJob Read(SqliteStatement row) => new(
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

    public static LoadJob? Find(SqliteSession session, string collection, long id)
    {
        using var row = session.Prepare($"SELECT {Columns} FROM {Jobs} WHERE j.id = ?1 AND c.name = ?2");
        return row.Bind(1, id).Bind(2, collection).Step() ? Read(row) : null;
    }

    /// <summary>A job that this transaction has just written.</summary>
    public static LoadJob Written(SqliteSession session, long id)
    {
        using var row = session.Prepare($"SELECT {Columns} FROM {Jobs} WHERE j.id = ?1");
        row.Bind(1, id).Step();
        return Read(row);
    }

    public static void DeletePayload(SqliteSession session, long id)
    {
        using var delete = session.Prepare("DELETE FROM job_payloads WHERE job = ?1");
        delete.Bind(1, id).Run();
    }
}
