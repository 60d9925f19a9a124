namespace NewsBot.Platforms.Discord.Wire;

/// <summary>A person or an application.</summary>
internal sealed record User(Snowflake Id, string? Username = null, bool Bot = false);
