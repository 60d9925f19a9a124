using System.Text.Json;
using NewsBot.Core.Articles;

namespace NewsBot.Core.Chat.Library.Contract;

/// <summary>One act, as <see cref="AuditEntry"/> has it; the action in lower case with underscores.</summary>
public sealed record AuditJson(DateTimeOffset At, string By, string Action, string Subject, string? Detail)
{
    public static AuditJson Of(AuditEntry entry) => new(
        entry.At,
        entry.By,
        JsonNamingPolicy.SnakeCaseLower.ConvertName(entry.Action.ToString()),
        entry.Subject,
        entry.Detail);
}
