using System.Net;
using NewsBot.Discord.Cards;
using NewsBot.Discord.Protocol;
using NewsBot.Discord.Rest;

namespace NewsBot.Discord.Delivery;

/// <summary>
/// The response to an interaction: deferred at once, since Discord waits for three seconds, and then edited in place
/// (interactions/receiving-and-responding). Where the interaction has ended before the reply, a public reply goes on
/// in the channel.
/// </summary>
/// <param name="life">How long the interaction can be used; a load may take longer.</param>
internal sealed class InteractionOutlet(
    RestClient rest, Interaction interaction, ReplyDelivery delivery, Action<Snowflake> posted, TimeSpan life, TimeProvider time) : IOutlet
{
    private const int Respond = 4;
    private const int Defer = 5;
    private const int DeferUpdate = 6;

    private readonly long _receivedAt = time.GetTimestamp();
    private readonly Lock _gate = new();
    private readonly List<Message> _parts = [];
    private Task? _deferred;
    private bool _isOver;

    public Task AcknowledgeAsync(CancellationToken cancellation)
    {
        lock (_gate)
        {
            return _deferred ??= DeferAsync(cancellation);
        }
    }

    public async Task ShowAsync(int part, Post post, CancellationToken cancellation)
    {
        // A deferral whose response was lost may have arrived all the same; the edit will tell.
        await AcknowledgeAsync(cancellation).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        var message = await DeliverAsync(part, post, cancellation);
        if (part == _parts.Count && message is not null)
        {
            _parts.Add(message);
            posted(message.Id);
        }
    }

    public Task RefuseAsync(MessageBody body, CancellationToken cancellation) =>
        CallBackAsync(new { type = Respond, data = body with { Flags = MessageBody.Ephemeral } }, cancellation);

    private async Task<Message?> DeliverAsync(int part, Post post, CancellationToken cancellation)
    {
        _isOver |= time.GetElapsedTime(_receivedAt) > life;
        try
        {
            return _isOver
                ? await InChannelAsync(part, post, cancellation)
                : await InInteractionAsync(part, post, cancellation);
        }
        catch (DiscordException cause) when (cause.IsInteractionOver && !_isOver)
        {
            _isOver = true;
            return await InChannelAsync(part, post, cancellation);
        }
    }

    private Task<Message?> InInteractionAsync(int part, Post post, CancellationToken cancellation)
    {
        var (application, token) = (interaction.ApplicationId, interaction.Token);
        return part < _parts.Count || part == 0
            ? rest.SendAsync<Message>(
                part == 0 ? Route.EditOriginal(application, token) : Route.EditFollowUp(application, token, _parts[part].Id),
                post.Body,
                cancellation,
                post.Files)
            : rest.SendAsync<Message>(
                Route.FollowUp(application, token),
                post.Body with { Flags = delivery == ReplyDelivery.Private ? MessageBody.Ephemeral : null },
                cancellation,
                post.Files);
    }

    // With the bot's own rights, as any message; what only the asker may see cannot be said there.
    private Task<Message?> InChannelAsync(int part, Post post, CancellationToken cancellation)
    {
        if (delivery != ReplyDelivery.Public || interaction.ChannelId is not { } channel)
        {
            throw new DiscordException(
                Route.EditOriginal(interaction.ApplicationId, interaction.Token),
                HttpStatusCode.Unauthorized,
                DiscordException.InvalidWebhookToken,
                "The interaction has ended.");
        }

        return part < _parts.Count
            ? rest.SendAsync<Message>(Route.EditMessage(channel, _parts[part].Id), post.Body, cancellation, post.Files)
            : rest.SendAsync<Message>(
                Route.CreateMessage(channel),
                post.Body with { Nonce = $"{interaction.Id}-{part}", EnforceNonce = true },
                cancellation,
                post.Files);
    }

    private Task DeferAsync(CancellationToken cancellation) => CallBackAsync(
        delivery switch
        {
            ReplyDelivery.InPlace => new { type = DeferUpdate, data = (object?)null },
            ReplyDelivery.Private => new { type = Defer, data = (object?)new { flags = MessageBody.Ephemeral } },
            _ => new { type = Defer, data = (object?)null },
        },
        cancellation);

    private async Task CallBackAsync(object response, CancellationToken cancellation)
    {
        try
        {
            await rest.SendAsync(Route.Callback(interaction.Id, interaction.Token), response, cancellation);
        }
        catch (DiscordException cause) when (cause.Code == DiscordException.AlreadyAcknowledged)
        {
            // A first attempt had arrived although its response had not.
        }
    }
}
