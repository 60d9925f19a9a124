namespace NewsBot.Discord.Protocol;

/// <summary>A server.</summary>
/// <param name="Unavailable">Discord has an outage there; null or false where it is as it should be.</param>
/// <param name="Permissions">The bot's own, without those of channels; only in the list of its servers.</param>
internal sealed record Guild(
    Snowflake Id,
    string? Name = null,
    Snowflake? OwnerId = null,
    bool? Unavailable = null,
    IReadOnlyList<Guild.Role>? Roles = null,
    IReadOnlyList<Channel>? Threads = null,
    string? Permissions = null,
    string? PreferredLocale = null)
{
    /// <summary>A role; the one with the server's id is everybody's.</summary>
    internal sealed record Role(Snowflake Id, string? Name, string Permissions, RoleTags? Tags = null);

    /// <param name="BotId">The bot that the role was made for.</param>
    internal sealed record RoleTags(Snowflake? BotId = null);
}

/// <summary>A person in a server.</summary>
/// <param name="Permissions">What they may do in the channel, as Discord worked it out; only with interactions.</param>
internal sealed record Member(User? User, IReadOnlyList<Snowflake>? Roles, string? Permissions = null);
