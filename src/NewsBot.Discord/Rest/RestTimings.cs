namespace NewsBot.Discord.Rest;

/// <summary>How patient the REST client is.</summary>
internal sealed record RestTimings
{
    /// <summary>Pause before the second attempt; doubles with each that fails, up to the sixteenfold.</summary>
    public TimeSpan FirstPause { get; init; } = TimeSpan.FromMilliseconds(400);

    /// <summary>How long the bot goes on in the interaction; its token is good for fifteen minutes.</summary>
    public TimeSpan InteractionLife { get; init; } = TimeSpan.FromMinutes(14);
}
