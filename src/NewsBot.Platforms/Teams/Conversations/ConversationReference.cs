namespace NewsBot.Platforms.Teams.Conversations;

/// <summary>A conversation that the bot is in, as it is kept.</summary>
internal sealed record ConversationReference(
    Uri ServiceUrl, string ConversationId, string Tenant, string ConversationType, string BotId, string? BotName);
