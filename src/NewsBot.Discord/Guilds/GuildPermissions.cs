using System.Globalization;
using NewsBot.Discord.Protocol;

namespace NewsBot.Discord.Guilds;

/// <summary>Works out what a member may do (topics/permissions#permission-overwrites).</summary>
internal static class GuildPermissions
{
    /// <summary>What the bot needs in a channel where it is to answer, in the order in which to name it.</summary>
    public static IReadOnlyList<Permission> Needed { get; } =
    [
        Permission.ViewChannel,
        Permission.SendMessages,
        Permission.EmbedLinks,
        Permission.AttachFiles,
        Permission.ReadMessageHistory,
        Permission.CreatePublicThreads,
        Permission.SendMessagesInThreads,
    ];

    public static Permission Parse(string? bits) =>
        ulong.TryParse(bits, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? (Permission)value
            : Permission.None;

    /// <summary>In all of a server: everybody's role, and the member's own.</summary>
    public static Permission InGuild(
        Snowflake guild, Snowflake? owner, IEnumerable<Guild.Role> roles, Snowflake member, IReadOnlyCollection<Snowflake> memberRoles)
    {
        if (owner == member)
        {
            return Permission.All;
        }

        var permissions = roles
            .Where(role => role.Id == guild || memberRoles.Contains(role.Id))
            .Aggregate(Permission.None, (all, role) => all | Parse(role.Permissions));
        return permissions.HasFlag(Permission.Administrator) ? Permission.All : permissions;
    }

    /// <summary>
    /// In one channel: everybody's overwrite, then those of the roles together, then the member's own.
    /// </summary>
    public static Permission InChannel(
        Permission inGuild, Channel channel, Snowflake guild, Snowflake member, IReadOnlyCollection<Snowflake> memberRoles)
    {
        if (inGuild.HasFlag(Permission.Administrator))
        {
            return Permission.All;
        }

        var overwrites = channel.PermissionOverwrites ?? [];
        var permissions = Apply(inGuild, overwrites.Where(o => o.Id == guild));
        permissions = Apply(permissions, overwrites.Where(o => o.Type == 0 && o.Id != guild && memberRoles.Contains(o.Id)));
        permissions = Apply(permissions, overwrites.Where(o => o.Type == 1 && o.Id == member));

        // Without the one, the others are worth nothing.
        return !permissions.HasFlag(Permission.ViewChannel) ? Permission.None
            : !permissions.HasFlag(Permission.SendMessages) ? permissions & ~(Permission.EmbedLinks | Permission.AttachFiles)
            : permissions;
    }

    private static Permission Apply(Permission permissions, IEnumerable<Channel.Overwrite> overwrites)
    {
        var (allow, deny) = overwrites.Aggregate(
            (Allow: Permission.None, Deny: Permission.None),
            (sum, overwrite) => (sum.Allow | Parse(overwrite.Allow), sum.Deny | Parse(overwrite.Deny)));
        return (permissions & ~deny) | allow;
    }
}
