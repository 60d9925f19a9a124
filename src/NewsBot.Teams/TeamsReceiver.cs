using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NewsBot.Activities.Protocol;
using NewsBot.Activities.Trust;
using NewsBot.Core.Chat;
using NewsBot.Core.Chat.Replies;
using NewsBot.Core.Chat.Turns;
using NewsBot.Teams.Conversations;
using NewsBot.Teams.Invokes;
using NewsBot.Teams.Settings;

namespace NewsBot.Teams;

/// <summary>
/// Turns activities that are trusted into messages for the bot, and says at once that they have arrived.
/// </summary>
internal sealed partial class TeamsReceiver(
    Inbox inbox,
    TurnFactory turns,
    InvokeReceiver invokes,
    SentFiles files,
    ConversationReferences references,
    BusyNotices busy,
    IOptions<TeamsOptions> options,
    ILogger<TeamsReceiver> log)
{
    /// <summary>The channel that the bot speaks to; in others, anybody could call themselves an admin.</summary>
    private const string Channel = "msteams";

    public async Task<IResult> ReceiveAsync(Activity activity, CancellationToken cancellation)
    {
        if (activity.ChannelId != Channel && !(options.Value.LoopbackOnly && activity.ChannelId == "emulator"))
        {
            LogIgnored("of another channel");
            return Results.Accepted();
        }

        if (!options.Value.IsTenantAllowed(activity.Tenant))
        {
            LogIgnored("of another tenant");
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        }

        if (!ConversationAddress.TryRead(activity, out var address))
        {
            return Results.BadRequest();
        }

        switch (activity.Type)
        {
            case "message":
                return await MessageAsync(activity, address, cancellation);
            case "invoke":
                return await invokes.AnswerAsync(activity, address, cancellation);
            case "installationUpdate":
                return await InstallationAsync(activity, address, cancellation);
            case "conversationUpdate":
                await UpdateAsync(activity, address, cancellation);
                return Results.Accepted();
            default:
                return Results.Accepted();
        }
    }

    private async Task<IResult> MessageAsync(Activity activity, ConversationAddress address, CancellationToken cancellation)
    {
        if (activity.From?.Id is not { Length: > 0 })
        {
            return Results.BadRequest();
        }

        references.Notice(address);
        var sent = files.Read(activity);
        var command = CommandParser.Parse(MessageText.Read(activity));
        if (sent.Count > 0 && command is Command.Ask)
        {
            command = new Command.Load([]);
        }

        return Post(turns.Create(activity, address, command, sent), address);
    }

    private async Task<IResult> InstallationAsync(
        Activity activity, ConversationAddress address, CancellationToken cancellation)
    {
        if (activity.Action?.StartsWith("remove", StringComparison.Ordinal) == true)
        {
            await references.ForgetAsync(address.ConversationId, cancellation);
            return Results.Accepted();
        }

        await references.RememberAsync(address, cancellation);
        return activity.Action == "add"
            ? Post(turns.Create(activity, address, new Command.Help(), [], welcome: true), address)
            : Results.Accepted();
    }

    // Where the bot was taken out, or what it was in is deleted, it is not to speak again.
    private Task UpdateAsync(Activity activity, ConversationAddress address, CancellationToken cancellation)
    {
        var isOut = activity.MembersRemoved?.Any(member => member?.Id == address.Bot.Id) == true
            || activity.ChannelData.Text("eventType") is "teamDeleted" or "teamHardDeleted";
        if (activity.ChannelData.Text("eventType") == "channelDeleted")
        {
            return references.ForgetAsync(activity.ChannelData.At("channel").Text("id") ?? address.ConversationId, cancellation);
        }

        return isOut
            ? references.ForgetAsync(address.ConversationId, cancellation)
            : references.RememberAsync(address, cancellation);
    }

    private IResult Post(Turn turn, ConversationAddress address)
    {
        if (inbox.Post(turn) == Admission.Busy)
        {
            return busy.TryTell(address) ? Results.Accepted() : Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }

        return Results.Accepted();
    }

    [LoggerMessage(1331, LogLevel.Information, "An activity {Why} was not dealt with.")]
    private partial void LogIgnored(string why);
}
