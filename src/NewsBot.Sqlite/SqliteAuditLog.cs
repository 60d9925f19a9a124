using NewsBot.Core.Articles;

namespace NewsBot.Sqlite;

/// <summary>The audit trail in SQLite. Load jobs are their own record and are shown among the entries.</summary>
public sealed class SqliteAuditLog(SqliteDatabase database) : IAuditLog
{
    /// <summary>Records an act within the transaction that does it.</summary>
    internal static int Add(SqliteSession session, AuditEntry entry)
    {
        using var insert = session.Prepare(
            "INSERT INTO audit (collection, at, by, action, subject, detail) VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
        return insert
            .Bind(1, entry.Collection)
            .Bind(2, entry.At)
            .Bind(3, entry.By)
            .Bind(4, entry.Action.ToString())
            .Bind(5, entry.Subject)
            .Bind(6, entry.Detail)
            .Run();
    }

    /// <inheritdoc />
    public Task<IReadOnlyList<AuditEntry>> ListAsync(string collection, int limit, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(limit, 1000);
        return database.ReadAsync<IReadOnlyList<AuditEntry>>(
            session =>
            {
                using var rows = session.Prepare(
                    """
                    SELECT at, collection, by, action, subject, detail, id FROM audit WHERE collection = ?1
                    UNION ALL
                    SELECT j.created_at, c.name, j.requested_by, 'Load', 'job:' || j.id, j.source, j.id
                    FROM jobs j JOIN collections c ON c.id = j.collection WHERE c.name = ?1
                    ORDER BY 1 DESC, 7 DESC LIMIT ?2
                    """);
                rows.Bind(1, collection).Bind(2, limit);
                var entries = new List<AuditEntry>();
                while (rows.Step())
                {
                    entries.Add(new AuditEntry(
                        rows.Instant(0),
                        rows.Text(1),
                        rows.Text(2),
                        Enum.Parse<AuditAction>(rows.Text(3)),
                        rows.Text(4),
                        rows.TextOrNull(5)));
                }

                return entries;
            },
            cancellation);
    }
}
