namespace NewsBot.Platforms.Teams.Protocol;

/// <summary>A conversation.</summary>
/// <param name="Id">In a channel it ends with <c>;messageid=…</c>, the message that the thread began with.</param>
/// <param name="ConversationType"><c>personal</c>, <c>groupChat</c> or <c>channel</c>.</param>
internal sealed record ConversationAccount(string? Id, string? ConversationType = null, string? TenantId = null);
