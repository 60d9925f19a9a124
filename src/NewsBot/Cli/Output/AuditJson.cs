using System.Text.Json;
using NewsBot.Core.Storage;

namespace NewsBot.Cli.Output;

/// <summary>One line of <c>audit --json</c>.</summary>
internal sealed record AuditJson(DateTimeOffset At, string By, string Action, string Subject, string? Detail)
{
    public static AuditJson Of(AuditEntry entry) => new(
        entry.At, entry.By, JsonNamingPolicy.SnakeCaseLower.ConvertName(entry.Action.ToString()), entry.Subject, entry.Detail);
}
