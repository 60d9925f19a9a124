namespace NewsBot.Platforms.Discord.Wire;

/// <summary>A person in a server.</summary>
/// <param name="Permissions">What they may do in the channel, as Discord worked it out; only with interactions.</param>
internal sealed record Member(User? User, IReadOnlyList<Snowflake>? Roles, string? Permissions = null);
