namespace NewsBot.Discord.Protocol;

/// <summary>What is shown beside the bot's name.</summary>
internal sealed record Presence(IReadOnlyList<Presence.Activity> Activities, string Status = "online", bool Afk = false)
{
    /// <summary>Written although it is null: the field is required.</summary>
    [System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
    public long? Since { get; }

    /// <summary>"Watching 1,234 articles".</summary>
    public static Presence Watching(string what) => new([new Activity(what, 3)]);

    internal sealed record Activity(string Name, int Type);
}

/// <summary>Where the gateway is, and how often a session may still be started.</summary>
internal sealed record GatewayBot(string Url, int Shards, GatewayBot.Limit SessionStartLimit)
{
    /// <param name="ResetAfter">
    /// Milliseconds until <paramref name="Remaining"/> is <paramref name="Total"/> again.
    /// </param>
    /// <param name="MaxConcurrency">Sessions that may be started in five seconds.</param>
    internal sealed record Limit(int Total, int Remaining, long ResetAfter, int MaxConcurrency);
}
