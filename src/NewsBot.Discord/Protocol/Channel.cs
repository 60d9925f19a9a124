namespace NewsBot.Discord.Protocol;

/// <summary>A channel or thread.</summary>
internal sealed record Channel(
    Snowflake Id,
    int Type,
    Snowflake? GuildId = null,
    Snowflake? ParentId = null,
    string? Name = null,
    Snowflake? OwnerId = null,
    Channel.Metadata? ThreadMetadata = null,
    IReadOnlyList<Channel.Overwrite>? PermissionOverwrites = null)
{
    public const int Text = 0;
    public const int Direct = 1;
    public const int Announcement = 5;

    /// <summary>Threads of announcement channels, public threads and private threads.</summary>
    public static bool IsThread(int? type) => type is 10 or 11 or 12;

    /// <summary>A thread that is archived is told of again when somebody writes in it.</summary>
    internal sealed record Metadata(bool Archived);

    /// <summary>What a role or a member may do here other than elsewhere.</summary>
    /// <param name="Type">0 for a role, 1 for a member.</param>
    internal sealed record Overwrite(Snowflake Id, int Type, string Allow, string Deny);
}
