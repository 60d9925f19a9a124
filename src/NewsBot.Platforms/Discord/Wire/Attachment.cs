namespace NewsBot.Platforms.Discord.Wire;

/// <summary>A file at a message. Its address is signed and expires, so it is fetched at once and never stored.</summary>
internal sealed record Attachment(Snowflake Id, string Filename, long Size, string Url);
