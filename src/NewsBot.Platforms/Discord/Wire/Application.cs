namespace NewsBot.Platforms.Discord.Wire;

/// <summary>The bot's own application.</summary>
internal sealed record Application(Snowflake Id, string? Name = null, long Flags = 0)
{
    /// <summary>The message content intent is granted, or granted to small applications.</summary>
    public bool MayReadMessages => (Flags & (1 << 18 | 1 << 19)) != 0;
}
