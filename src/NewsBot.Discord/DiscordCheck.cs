using System.Net;
using Microsoft.Extensions.Options;
using NewsBot.Core.Health;
using NewsBot.Core.Texts;
using NewsBot.Discord.Commands;
using NewsBot.Discord.Guilds;
using NewsBot.Discord.Protocol;
using NewsBot.Discord.Rest;
using NewsBot.Discord.Settings;

namespace NewsBot.Discord;

/// <summary>Looks whether the token is valid, the intents fit, and the bot may write in its servers.</summary>
internal sealed class DiscordCheck(RestClient rest, IOptions<DiscordOptions> options) : IDoctorCheck
{
    /// <inheritdoc />
    public string Name => "discord";

    /// <inheritdoc />
    public async Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancellation)
    {
        if (!options.Value.IsOn)
        {
            return [new Finding(FindingLevel.Ok, new Phrase("Discord.DoctorOff"))];
        }

        try
        {
            var me = (await rest.SendAsync<User>(Route.Me, null, cancellation))!;
            var application = (await rest.SendAsync<Application>(Route.MyApplication, null, cancellation))!;
            var guilds = (await rest.SendAsync<List<Guild>>(Route.MyGuilds, null, cancellation))!;
            return
            [
                new Finding(FindingLevel.Ok, new Phrase("Discord.DoctorToken", me.Username)),
                Intents(application),
                .. Endpoint(application),
                .. InGuilds(guilds, application.Id),
            ];
        }
        catch (DiscordException refused) when (refused.Status == HttpStatusCode.Unauthorized)
        {
            return
            [
                new Finding(
                    FindingLevel.Fail,
                    new Phrase("Discord.DoctorTokenRejected"),
                    new Phrase("Discord.DoctorTokenRemedy")),
            ];
        }
        catch (DiscordException cause)
        {
            return
            [
                new Finding(
                    FindingLevel.Fail,
                    new Phrase("Discord.DoctorUnreachable", cause.Status is { } status ? (int)status : "–"),
                    new Phrase("Discord.DoctorUnreachableRemedy")),
            ];
        }
    }

    private Finding Intents(Application application) => options.Value.MessageContent && !application.MayReadMessages
        ? new Finding(
            FindingLevel.Fail, new Phrase("Discord.DoctorIntentMissing"), new Phrase("Discord.DoctorIntentRemedy"))
        : new Finding(FindingLevel.Ok, new Phrase("Discord.DoctorIntentsOk"));

    // With an endpoint set, the gateway tells of no command at all, without a word of why.
    private static IEnumerable<Finding> Endpoint(Application application) =>
        string.IsNullOrEmpty(application.InteractionsEndpointUrl)
            ? []
            :
            [
                new Finding(
                    FindingLevel.Fail,
                    new Phrase("Discord.DoctorEndpoint", application.InteractionsEndpointUrl),
                    new Phrase("Discord.DoctorEndpointRemedy")),
            ];

    private static List<Finding> InGuilds(List<Guild> guilds, Snowflake application)
    {
        if (guilds.Count == 0)
        {
            return
            [
                new Finding(
                    FindingLevel.Warn,
                    new Phrase("Discord.DoctorNoGuild"),
                    new Phrase("Discord.DoctorInvite", InviteLink.To(application))),
            ];
        }

        var missing = guilds.SelectMany(guild => Missing(guild).Select(permission => new Finding(
            FindingLevel.Warn,
            new Phrase("Discord.DoctorPermission", guild.Name, RightsCommand.Name(permission)),
            new Phrase("Discord.DoctorPermissionRemedy")))).ToList();
        return missing.Count > 0
            ? missing
            : [new Finding(FindingLevel.Ok, new Phrase("Discord.DoctorGuilds", guilds.Count))];
    }

    private static IEnumerable<Permission> Missing(Guild guild)
    {
        var has = GuildPermissions.Parse(guild.Permissions);
        return has.HasFlag(Permission.Administrator) ? [] : GuildPermissions.Needed.Where(needed => !has.HasFlag(needed));
    }
}
