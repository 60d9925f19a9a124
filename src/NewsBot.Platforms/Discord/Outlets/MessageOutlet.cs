using NewsBot.Platforms.Discord.Look;
using NewsBot.Platforms.Discord.Rest;
using NewsBot.Platforms.Discord.Wire;

namespace NewsBot.Platforms.Discord.Outlets;

/// <summary>Messages in a channel, in reply to a message; or in a thread that is opened for it.</summary>
/// <param name="thread">Name of the thread to open; null to reply in the channel.</param>
/// <param name="posted">Told the ids of what was posted.</param>
internal sealed class MessageOutlet(
    RestClient rest, Message message, string? thread, Action<Snowflake> posted) : IOutlet
{
    private const int ArchiveAfterDay = 1440;

    private readonly List<Snowflake> _parts = [];
    private readonly Lock _gate = new();
    private Task? _acknowledged;
    private Task<Snowflake>? _channel;

    public Task AcknowledgeAsync(CancellationToken cancellation)
    {
        lock (_gate)
        {
            return _acknowledged ??= TypeAsync(cancellation);
        }
    }

    public async Task ShowAsync(int part, Post post, CancellationToken cancellation)
    {
        var channel = await ChannelAsync(cancellation);
        if (part < _parts.Count)
        {
            await rest.SendAsync<Message>(
                Route.EditMessage(channel, _parts[part]), post.Body, cancellation, post.Files);
            return;
        }

        _parts.Add(await PostSomehowAsync(channel, part, post, cancellation));
        posted(_parts[^1]);
    }

    public Task RefuseAsync(MessageBody body, CancellationToken cancellation) =>
        PostAsync(message.ChannelId, 0, Post.Of(body), cancellation);

    // Where the bot may write and not embed, text alone gets through. /news check names the permission.
    private async Task<Snowflake> PostSomehowAsync(
        Snowflake channel, int part, Post post, CancellationToken cancellation)
    {
        try
        {
            return await PostAsync(channel, part, post, cancellation);
        }
        catch (DiscordException cause) when (cause.IsForbidden && post.Body.Embeds is not null)
        {
            return await PostAsync(channel, part, post.Plain(), cancellation);
        }
    }

    // The nonce is made of what is replied to: whoever sends the same reply again posts nothing.
    private async Task<Snowflake> PostAsync(Snowflake channel, int part, Post post, CancellationToken cancellation)
    {
        var body = post.Body with
        {
            MessageReference = channel == message.ChannelId ? new(message.Id, FailIfNotExists: false) : null,
            Nonce = $"{message.Id}-{part}",
            EnforceNonce = true,
        };
        var sent = await rest.SendAsync<Message>(Route.CreateMessage(channel), body, cancellation, post.Files);
        return sent!.Id;
    }

    private async Task TypeAsync(CancellationToken cancellation) =>
        await rest.SendAsync(Route.Typing(await ChannelAsync(cancellation)), null, cancellation);

    // The typing indicator and the reply may come to this at the same time; a thread is opened once.
    private Task<Snowflake> ChannelAsync(CancellationToken cancellation)
    {
        lock (_gate)
        {
            if (_channel is null || _channel.IsFaulted || _channel.IsCanceled)
            {
                _channel = thread is null ? Task.FromResult(message.ChannelId) : OpenThreadAsync(thread, cancellation);
            }

            return _channel;
        }
    }

    // A message's thread has the message's id.
    private async Task<Snowflake> OpenThreadAsync(string name, CancellationToken cancellation)
    {
        try
        {
            await rest.SendAsync(
                Route.StartThread(message.ChannelId, message.Id),
                new { name, auto_archive_duration = ArchiveAfterDay },
                cancellation);
            return message.Id;
        }
        catch (DiscordException cause) when (cause.Code == DiscordException.ThreadExists)
        {
            return message.Id;
        }
        catch (DiscordException cause) when (cause.Status is not null)
        {
            // No thread can be opened here; the channel will do. /news check names the permission.
            return message.ChannelId;
        }
    }
}
