namespace NewsBot.Core.Storage;

/// <summary>One act of an admin, or of the bot itself.</summary>
/// <param name="By">As <c>platform:user</c>; <c>bot:feeds</c> for the bot.</param>
/// <param name="Subject">What it was done to, as <c>article:12</c>, <c>feed:3</c> or <c>job:7</c>.</param>
/// <param name="Detail">A title, an address or a reason; null where the subject says all.</param>
public sealed record AuditEntry(
    DateTimeOffset At, string Collection, string By, AuditAction Action, string Subject, string? Detail = null);
