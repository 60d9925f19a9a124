namespace NewsBot.Core.Storage;

/// <summary>Who did what when, for admins. Entries are added and never changed.</summary>
public interface IAuditLog
{
    Task RecordAsync(AuditEntry entry, CancellationToken cancellation);

    /// <summary>Entries of a collection (of all, where null), newest first; accepted load jobs among them.</summary>
    /// <param name="limit">Most entries to return, 1 to 1,000.</param>
    Task<IReadOnlyList<AuditEntry>> ListAsync(string? collection, int limit, CancellationToken cancellation);
}
