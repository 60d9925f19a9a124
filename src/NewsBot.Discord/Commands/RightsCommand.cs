using Microsoft.Extensions.Options;
using NewsBot.Core.Chat;
using NewsBot.Core.Texts;
using NewsBot.Discord.Guilds;
using NewsBot.Discord.Protocol;
using NewsBot.Discord.Rest;
using NewsBot.Discord.Settings;

namespace NewsBot.Discord.Commands;

/// <summary>/news check: which permission the bot lacks, in which channel, and how to grant it.</summary>
internal sealed class RightsCommand(RestClient rest, GuildDirectory guilds, IOptions<DiscordOptions> options)
{
    private const int MaxLines = 20;

    public Command Command(Interaction interaction) => interaction.GuildId is { } guild
        ? new Command.Native(Role.Admin, cancellation => RunAsync(guild, interaction.ApplicationId, cancellation))
        : new Command.Unknown("", new Phrase("Discord.NeedsServer"));

    private async Task<Reply> RunAsync(Snowflake guild, Snowflake application, CancellationToken cancellation)
    {
        var me = (await rest.SendAsync<User>(Route.Me, null, cancellation))?.Id ?? application;
        var member = await rest.SendAsync<Member>(Route.GuildMember(guild, me), null, cancellation);
        var channels = await rest.SendAsync<List<Channel>>(Route.GuildChannels(guild), null, cancellation) ?? [];
        var roles = member?.Roles ?? [];
        var inGuild = guilds.PermissionsOf(guild, me, roles) ?? Permission.None;
        var found = channels
            .Where(channel => channel.Type is Channel.Text or Channel.Announcement)
            .Select(channel => (Channel: channel, Has: GuildPermissions.InChannel(inGuild, channel, guild, me, roles)))
            .ToList();
        var visible = found.Where(entry => entry.Has.HasFlag(Permission.ViewChannel)).ToList();
        var missing = visible.SelectMany(entry => GuildPermissions.Needed
            .Where(needed => !entry.Has.HasFlag(needed))
            .Select(needed => new Phrase(
                "Discord.RightsMissing", $"<#{entry.Channel.Id}>", Name(needed)))).ToList();
        return new Reply.Report(new Phrase("Discord.RightsHeading"),
        [
            .. missing.Count == 0 ? [new Phrase("Discord.RightsAll", visible.Count)] : missing.Take(MaxLines),
            .. visible.Count < found.Count
                ? [new Phrase("Discord.RightsHidden", found.Count - visible.Count)]
                : Array.Empty<Phrase>(),
            new Phrase(
                "Discord.RightsContent",
                new Phrase(options.Value.MessageContent ? "Discord.RightsContentOn" : "Discord.RightsContentOff")),
        ]);
    }

    /// <summary>A permission as Discord's own pages call it.</summary>
    public static Phrase Name(Permission permission) => new($"Discord.Permission{permission}");
}
