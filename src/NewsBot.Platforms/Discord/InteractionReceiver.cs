using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NewsBot.Core.Chat;
using NewsBot.Platforms.Discord.Commands;
using NewsBot.Platforms.Discord.Guilds;
using NewsBot.Platforms.Discord.Outlets;
using NewsBot.Platforms.Discord.Rest;
using NewsBot.Platforms.Discord.Wire;
using Permissions = NewsBot.Platforms.Discord.Guilds.Permissions;

namespace NewsBot.Platforms.Discord;

/// <summary>Turns slash commands, context menu entries and pressed buttons into messages for the bot.</summary>
internal sealed partial class InteractionReceiver(
    InteractionReader reader,
    Suggestions suggestions,
    GuildSettings settings,
    GuildDirectory guilds,
    Conversations conversations,
    TurnPoster turns,
    RestClient rest,
    IOptions<Options> options,
    TimeProvider time,
    ILogger<InteractionReceiver> log)
{
    public async Task OnAsync(Interaction interaction, CancellationToken cancellation)
    {
        var collection = interaction.GuildId is { } guild
            ? await settings.CollectionAsync(guild, cancellation)
            : options.Value.DirectCollection;
        if (interaction.Type == Interaction.AutocompleteType)
        {
            _ = SuggestAsync(interaction, collection, cancellation);
        }
        else if (reader.Read(interaction) is { } request)
        {
            var conversation = Conversation(interaction);
            var outlet = new InteractionOutlet(
                rest, interaction, request.Delivery, id => conversations.Remember(id, conversation), time);
            var message = new IncomingMessage(
                Receiver.Platform,
                interaction.Id.ToString(),
                conversation,
                collection,
                interaction.Actor.ToString(),
                await RoleAsync(interaction, cancellation),
                interaction.Locale,
                request.Command,
                request.Files,
                request.Delivery == Delivery.Private);
            turns.Post(message, new ReplyChannel(outlet, message.Language, time), cancellation);
        }
    }

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
                Permissions.Parse(member.Permissions),
                [.. member.Roles ?? []],
                await settings.EditorsAsync(guild, cancellation))
            : Role.Reader;

    private async Task SuggestAsync(Interaction interaction, string collection, CancellationToken cancellation)
    {
        try
        {
            await suggestions.AnswerAsync(interaction, collection, cancellation);
        }
#pragma warning disable CA1031 // Suggestions are a courtesy; the next key asks for them again.
        catch (Exception cause) when (!cancellation.IsCancellationRequested)
        {
            LogNotSuggested(cause);
        }
#pragma warning restore CA1031
    }

    [LoggerMessage(2060, LogLevel.Warning, "Suggestions could not be given.")]
    private partial void LogNotSuggested(Exception cause);
}
