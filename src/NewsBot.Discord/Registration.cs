using Microsoft.Extensions.Options;
using NewsBot.Core.Texts;
using NewsBot.Discord.Commands;
using NewsBot.Discord.Protocol;
using NewsBot.Discord.Rest;
using NewsBot.Discord.Settings;

namespace NewsBot.Discord;

/// <summary>Registers the commands from outside the running bot.</summary>
public sealed class Registration
{
    private readonly RestClient _rest;
    private readonly CommandRegistration _commands;
    private readonly IOptions<DiscordOptions> _options;

    internal Registration(RestClient rest, CommandRegistration commands, IOptions<DiscordOptions> options) =>
        (_rest, _commands, _options) = (rest, commands, options);

    /// <summary>Brings the commands that Discord knows to those of this version.</summary>
    /// <returns>Whether it was done, and what to tell the user.</returns>
    public async Task<(bool IsDone, Phrase Text)> RunAsync(CancellationToken cancellation)
    {
        if (!_options.Value.IsOn)
        {
            return (false, new Phrase("Discord.NoToken"));
        }

        try
        {
            var application = (await _rest.SendAsync<Application>(Route.MyApplication, null, cancellation))!.Id;
            var outcome = await _commands.RunAsync(application, cancellation);
            return (true, new Phrase("Discord.Registered", outcome.Total, outcome.Changed, outcome.Removed));
        }
        catch (DiscordException refused) when (refused.Status == System.Net.HttpStatusCode.Unauthorized)
        {
            return (false, new Phrase("Discord.DoctorTokenRejected"));
        }
        catch (DiscordException cause)
        {
            return (false, new Phrase("Discord.DoctorUnreachable", cause.Status is { } status ? (int)status : "–"));
        }
    }
}
