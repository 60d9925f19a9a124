namespace NewsBot.Core.Storage;

/// <summary>
/// Who did what when, for admins. An entry is written by the store in the transaction of the act that it tells of, so
/// that neither is there without the other; entries are never changed.
/// </summary>
public interface IAuditLog
{
    /// <summary>Entries of a collection, newest first; accepted load jobs among them.</summary>
    /// <param name="limit">Most entries to return, 1 to 1,000.</param>
    Task<IReadOnlyList<AuditEntry>> ListAsync(string collection, int limit, CancellationToken cancellation);
}
