namespace NewsBot.Core.Articles;

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

/// <summary>What was done.</summary>
public enum AuditAction
{
    Load,
    Remove,
    Restore,
    Undo,
    FeedAdd,
    FeedRemove,
    FeedOff,
}

/// <summary>One act of an admin, or of the bot itself.</summary>
/// <param name="By">As <c>platform:user</c>; <c>bot:feeds</c> for the bot.</param>
/// <param name="Subject">What it was done to, as <c>article:12</c>, <c>feed:3</c> or <c>job:7</c>.</param>
/// <param name="Detail">A title, an address or a reason; null where the subject says all.</param>
public sealed record AuditEntry(
    DateTimeOffset At, string Collection, string By, AuditAction Action, string Subject, string? Detail = null);
