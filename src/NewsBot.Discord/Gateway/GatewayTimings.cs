namespace NewsBot.Discord.Gateway;

/// <summary>How patient the gateway client is.</summary>
internal sealed record GatewayTimings
{
    /// <summary>Between pings, and for their answer.</summary>
    public TimeSpan KeepAlive { get; init; } = TimeSpan.FromSeconds(20);

    public TimeSpan Connect { get; init; } = TimeSpan.FromSeconds(20);

    public TimeSpan Send { get; init; } = TimeSpan.FromSeconds(10);

    public TimeSpan Close { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>For the gateway's first message.</summary>
    public TimeSpan Hello { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>
    /// From there until the session has begun or gone on. Long: in an outage a session comes when Discord is able to
    /// start one, and each request for one counts (events/gateway#sending-heartbeats).
    /// </summary>
    public TimeSpan Ready { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>Pause before the first reconnection; doubles with each that fails.</summary>
    public TimeSpan FirstPause { get; init; } = TimeSpan.FromSeconds(1);

    public TimeSpan LongestPause { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>The same while there is a session to go on with: people wait, and a resume is not counted.</summary>
    public TimeSpan LongestResumePause { get; init; } = TimeSpan.FromSeconds(8);

    /// <summary>How long after a lost connection a session is still tried to be resumed.</summary>
    public TimeSpan Resumable { get; init; } = TimeSpan.FromMinutes(3);

    /// <summary>Between two sessions that are started under one key of the concurrency limit.</summary>
    public TimeSpan BetweenIdentifies { get; init; } = TimeSpan.FromSeconds(5.2);
}
