namespace NewsBot.Teams.Settings;

/// <summary>How long the bot waits for what. Tests, which cannot wait, have others.</summary>
internal sealed record TeamsTimings
{
    /// <summary>
    /// Until a request that was not accepted is repeated for the first time; then twice as long each time.
    /// </summary>
    public TimeSpan FirstPause { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>
    /// Until a pressed button is answered by "below": Teams says after about ten seconds that something went wrong.
    /// </summary>
    public TimeSpan ButtonPatience { get; init; } = TimeSpan.FromSeconds(6);
}
