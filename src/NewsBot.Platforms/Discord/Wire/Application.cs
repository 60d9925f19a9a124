namespace NewsBot.Platforms.Discord.Wire;

/// <summary>The bot's own application.</summary>
/// <param name="InteractionsEndpointUrl">Where Discord sends interactions instead of the gateway; null for the gateway.</param>
internal sealed record Application(Snowflake Id, string? Name = null, long Flags = 0, string? InteractionsEndpointUrl = null)
{
    /// <summary>The message content intent is granted, or granted to small applications.</summary>
    public bool MayReadMessages => (Flags & (1 << 18 | 1 << 19)) != 0;
}
