namespace NewsBot.Discord.Protocol;

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
    IReadOnlyList<DiscordAttachment>? Attachments = null,
    Message? ReferencedMessage = null,
    int? ChannelType = null,
    IReadOnlyList<Snowflake>? MentionRoles = null);

/// <summary>
/// A file at a message. Its address is signed and expires, so it is fetched at once and never stored.
/// </summary>
internal sealed record DiscordAttachment(Snowflake Id, string Filename, long Size, string Url);

/// <summary>A person or an application.</summary>
internal sealed record User(Snowflake Id, string? Username = null, bool Bot = false);
