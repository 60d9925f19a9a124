using NewsBot.Platforms.Discord.Look;
using NewsBot.Platforms.Discord.Rest;
using NewsBot.Platforms.Discord.Wire;

namespace NewsBot.Platforms.Discord.Outlets;

/// <summary>
/// The response to an interaction: deferred at once, since Discord waits for three seconds, and then edited in place
/// (interactions/receiving-and-responding).
/// </summary>
internal sealed class InteractionOutlet(
    RestClient rest, Interaction interaction, Delivery delivery, Action<Snowflake> posted, TimeProvider time) : IOutlet
{
    private const int Respond = 4;
    private const int Defer = 5;
    private const int DeferUpdate = 6;

    // An interaction's token is good for fifteen minutes; a load may take longer than that.
    private static readonly TimeSpan TokenLife = TimeSpan.FromMinutes(14);

    private readonly long _receivedAt = time.GetTimestamp();
    private readonly Lock _gate = new();
    private readonly List<Message> _parts = [];
    private Task? _deferred;

    public Task AcknowledgeAsync(CancellationToken cancellation)
    {
        lock (_gate)
        {
            return _deferred ??= DeferAsync(cancellation);
        }
    }

    public async Task ShowAsync(int part, Post post, CancellationToken cancellation)
    {
        await AcknowledgeAsync(cancellation);
        var message = part < _parts.Count || part == 0
            ? await EditAsync(part, post, cancellation)
            : await rest.SendAsync<Message>(
                Route.FollowUp(interaction.ApplicationId, interaction.Token),
                post.Body with { Flags = delivery == Delivery.Private ? MessageBody.Ephemeral : null },
                cancellation,
                post.Files);
        if (part == _parts.Count && message is not null)
        {
            _parts.Add(message);
            posted(message.Id);
        }
    }

    public Task RefuseAsync(MessageBody body, CancellationToken cancellation) =>
        CallBackAsync(new { type = Respond, data = body with { Flags = MessageBody.Ephemeral } }, cancellation);

    private Task<Message?> EditAsync(int part, Post post, CancellationToken cancellation)
    {
        var isExpired = time.GetElapsedTime(_receivedAt) > TokenLife;
        var route = isExpired && delivery != Delivery.Private && part < _parts.Count
            ? Route.EditMessage(_parts[part].ChannelId, _parts[part].Id)
            : part == 0
                ? Route.EditOriginal(interaction.ApplicationId, interaction.Token)
                : Route.EditFollowUp(interaction.ApplicationId, interaction.Token, _parts[part].Id);
        return rest.SendAsync<Message>(route, post.Body, cancellation, post.Files);
    }

    private Task DeferAsync(CancellationToken cancellation) => CallBackAsync(
        delivery switch
        {
            Delivery.InPlace => new { type = DeferUpdate, data = (object?)null },
            Delivery.Private => new { type = Defer, data = (object?)new { flags = MessageBody.Ephemeral } },
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
