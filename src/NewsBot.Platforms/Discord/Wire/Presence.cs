namespace NewsBot.Platforms.Discord.Wire;

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
