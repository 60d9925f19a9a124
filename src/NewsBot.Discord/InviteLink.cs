using System.Globalization;
using NewsBot.Discord.Guilds;
using NewsBot.Discord.Protocol;

namespace NewsBot.Discord;

/// <summary>The address under which somebody adds the bot to a server, with the permissions that it needs.</summary>
internal static class InviteLink
{
    public static string To(Snowflake application)
    {
        var permissions = (ulong)GuildPermissions.Needed.Aggregate(Permission.None, (all, needed) => all | needed);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"https://discord.com/oauth2/authorize?client_id={application}&scope=bot+applications.commands&permissions={permissions}");
    }
}
