namespace NewsBot.Platforms.Discord.Wire;

/// <summary>Where the gateway is, and how often a session may still be started.</summary>
internal sealed record GatewayBot(string Url, int Shards, GatewayBot.Limit SessionStartLimit)
{
    /// <param name="ResetAfter">Milliseconds until <paramref name="Remaining"/> is <paramref name="Total"/> again.</param>
    /// <param name="MaxConcurrency">Sessions that may be started in five seconds.</param>
    internal sealed record Limit(int Total, int Remaining, long ResetAfter, int MaxConcurrency);
}
