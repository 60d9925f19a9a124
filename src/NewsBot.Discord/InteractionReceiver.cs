using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NewsBot.Core.Chat;
using NewsBot.Core.Chat.Turns;
using NewsBot.Core.Texts;
using NewsBot.Discord.Commands;
using NewsBot.Discord.Delivery;
using NewsBot.Discord.Guilds;
using NewsBot.Discord.Protocol;
using NewsBot.Discord.Rest;
using NewsBot.Discord.Settings;

namespace NewsBot.Discord;

/// <summary>Turns slash commands, context menu entries and pressed buttons into messages for the bot.</summary>
internal sealed partial class InteractionReceiver(
    InteractionReader reader,
    Suggestions suggestions,
    GuildSettings settings,
    GuildDirectory guilds,
    Conversations conversations,
    TurnPoster turns,
    RestClient rest,
    RestTimings timings,
    IOptions<DiscordOptions> options,
    TimeProvider time,
    ILogger<InteractionReceiver> log)
{
    public async Task OnAsync(Interaction interaction, CancellationToken cancellation)
    {
        if (interaction.Type == Interaction.AutocompleteType)
        {
            _ = SuggestAsync(interaction, cancellation);
            return;
        }

        var request = reader.Read(interaction);
        var conversation = Conversation(interaction);
        var outlet = new InteractionOutlet(
            rest, interaction, request.Delivery, id => conversations.Remember(id, conversation), timings.InteractionLife, time);
        var channel = new DiscordReplyChannel(outlet, Phrasebook.Culture(interaction.Locale).TwoLetterISOLanguageName, time);
        try
        {
            var message = new IncomingMessage(
                DiscordReceiver.Platform,
                interaction.Id.ToString(),
                conversation,
                await CollectionAsync(interaction, cancellation),
                interaction.Actor.ToString(),
                await RoleAsync(interaction, cancellation),
                interaction.Locale,
                request.Command,
                request.Files,
                request.Delivery == ReplyDelivery.Private);
            turns.Post(message, channel, cancellation);
        }
#pragma warning disable CA1031 // Whatever failed, who asked is told; the log has the cause.
        catch (Exception cause) when (!cancellation.IsCancellationRequested)
        {
            var reference = FailureReference.Next();
            LogFailed(cause, reference);
            turns.Tell(interaction.Id.ToString(), token => channel.FailAsync(reference, token), cancellation);
        }
#pragma warning restore CA1031
    }

    private async ValueTask<string> CollectionAsync(Interaction interaction, CancellationToken cancellation) =>
        interaction.GuildId is { } guild
            ? await settings.CollectionAsync(guild, cancellation)
            : options.Value.DirectCollection;

    private string Conversation(Interaction interaction)
    {
        var channel = interaction.ChannelId ?? default;
        var isThread = Channel.IsThread(interaction.Channel?.Type) || guilds.Parent(channel) is not null;
        return Conversations.Of(channel, interaction.Actor, interaction.GuildId is not null && !isThread);
    }

    // Discord has worked out what the member may do; it came with this very interaction.
    private async ValueTask<Role> RoleAsync(Interaction interaction, CancellationToken cancellation) =>
        interaction is { GuildId: { } guild, Member: { } member }
            ? GuildDirectory.RoleOf(
                GuildPermissions.Parse(member.Permissions),
                [.. member.Roles ?? []],
                await settings.EditorsAsync(guild, cancellation))
            : Role.Reader;

    private async Task SuggestAsync(Interaction interaction, CancellationToken cancellation)
    {
        try
        {
            var collection = await CollectionAsync(interaction, cancellation);
            await suggestions.AnswerAsync(interaction, collection, cancellation);
        }
#pragma warning disable CA1031 // Suggestions are a courtesy; the next key asks for them again.
        catch (Exception cause) when (!cancellation.IsCancellationRequested)
        {
            LogNotSuggested(cause);
        }
#pragma warning restore CA1031
    }

    [LoggerMessage(1460, LogLevel.Warning, "Suggestions could not be given.")]
    private partial void LogNotSuggested(Exception cause);

    [LoggerMessage(1461, LogLevel.Error, "{Reference}: an interaction could not be taken.")]
    private partial void LogFailed(Exception cause, string reference);
}
