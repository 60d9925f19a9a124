namespace NewsBot.Platforms.Discord.Wire;

/// <summary>A message as MESSAGE_CREATE and the REST interface give it.</summary>
/// <param name="Content">
/// Empty where the application may not read it: without the message content intent that is every message that neither
/// mentions it nor is sent to it.
/// </param>
/// <param name="ReferencedMessage">The message that this one replies to.</param>
/// <param name="ChannelType">Only in events.</param>
internal sealed record Message(
    Snowflake Id,
    Snowflake ChannelId,
    Snowflake? GuildId = null,
    User? Author = null,
    string? Content = null,
    Snowflake? WebhookId = null,
    int Type = 0,
    IReadOnlyList<User>? Mentions = null,
    Member? Member = null,
    IReadOnlyList<Attachment>? Attachments = null,
    Message? ReferencedMessage = null,
    int? ChannelType = null,
    IReadOnlyList<Snowflake>? MentionRoles = null);
