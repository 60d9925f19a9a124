using System.Text.Json;

namespace NewsBot.Discord.Protocol;

/// <summary>A command, a pressed button or a request for suggestions.</summary>
/// <param name="Member">Who did it, in a server; <paramref name="User"/> is null then.</param>
/// <param name="User">Who did it, in a direct chat.</param>
/// <param name="Locale">The language of who did it.</param>
internal sealed record Interaction(
    Snowflake Id,
    Snowflake ApplicationId,
    int Type,
    string Token,
    Interaction.Input? Data = null,
    Snowflake? GuildId = null,
    Snowflake? ChannelId = null,
    Channel? Channel = null,
    Member? Member = null,
    User? User = null,
    string? Locale = null,
    string? AppPermissions = null)
{
    public const int CommandType = 2;
    public const int ComponentType = 3;
    public const int AutocompleteType = 4;

    /// <summary>Who did it.</summary>
    public Snowflake Actor => (Member?.User ?? User)?.Id ?? default;

    /// <summary>What was chosen, typed or pressed.</summary>
    internal sealed record Input(
        string? Name = null,
        int? Type = null,
        IReadOnlyList<Option>? Options = null,
        Resolved? Resolved = null,
        Snowflake? TargetId = null,
        string? CustomId = null);

    /// <summary>An argument, or a subcommand with arguments.</summary>
    internal sealed record Option(
        string Name, int Type, JsonElement? Value = null, IReadOnlyList<Option>? Options = null, bool Focused = false);

    /// <summary>What the ids among the arguments stand for.</summary>
    internal sealed record Resolved(
        IReadOnlyDictionary<Snowflake, Message>? Messages = null,
        IReadOnlyDictionary<Snowflake, DiscordAttachment>? Attachments = null);
}
