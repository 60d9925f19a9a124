using System.Globalization;
using NewsBot.Discord.Cards;
using NewsBot.Discord.Protocol;
using NewsBot.Discord.Rest;

namespace NewsBot.Discord.Delivery;

/// <summary>Messages in a channel, in reply to a message; or in a thread that is opened for it.</summary>
/// <param name="thread">Name of the thread to open; null to reply in the channel.</param>
/// <param name="posted">Told the ids of what was posted.</param>
internal sealed class MessageOutlet(
    RestClient rest, Message message, string? thread, Action<Snowflake> posted, TimeProvider time) : IOutlet
{
    private const int ArchiveAfterDay = 1440;
    private const int MaxTyping = 10;

    private static readonly TimeSpan BetweenTyping = TimeSpan.FromSeconds(9);

    private readonly List<Snowflake> _parts = [];
    private readonly Lock _gate = new();
    private Task? _acknowledged;
    private Task<Snowflake>? _channel;
    private bool _mayReply = true;
    private volatile bool _isShown;

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
        _isShown = true;
        if (part < _parts.Count)
        {
            await rest.SendAsync<Message>(
                Route.EditMessage(channel, _parts[part]), post.Body, cancellation, post.Files);
            return;
        }

        _parts.Add(await PostAsync(channel, part.ToString(CultureInfo.InvariantCulture), post, cancellation));
        posted(_parts[^1]);
    }

    public Task RefuseAsync(MessageBody body, CancellationToken cancellation) =>
        PostAsync(message.ChannelId, "no", Post.Of(body), cancellation);

    // The nonce is made of what is replied to: whoever sends the same reply again posts nothing.
    private async Task<Snowflake> PostAsync(Snowflake channel, string part, Post post, CancellationToken cancellation)
    {
        var body = post.Body with
        {
            MessageReference = channel == message.ChannelId && _mayReply ? new(message.Id, FailIfNotExists: false) : null,
            Nonce = $"{message.Id}-{part}",
            EnforceNonce = true,
        };
        try
        {
            var sent = await rest.SendAsync<Message>(Route.CreateMessage(channel), body, cancellation, post.Files);
            return sent!.Id;
        }
        catch (DiscordException cause) when (cause.Code == DiscordException.MayNotReply && _mayReply)
        {
            // Without the right to read the history a message may be written, and not in reply to another.
            _mayReply = false;
            return await PostAsync(channel, part, post, cancellation);
        }
    }

    // Discord shows it for ten seconds; an answer may take longer.
    private async Task TypeAsync(CancellationToken cancellation)
    {
        var typing = Route.Typing(await ChannelAsync(cancellation));
        await rest.SendAsync(typing, null, cancellation);
        _ = GoOnAsync();

        async Task GoOnAsync()
        {
            try
            {
                for (var i = 0; i < MaxTyping; i++)
                {
                    await Task.Delay(BetweenTyping, time, cancellation);
                    if (_isShown)
                    {
                        return;
                    }

                    await rest.SendAsync(typing, null, cancellation);
                }
            }
            catch (Exception cause) when (cause is DiscordException or OperationCanceledException)
            {
                // It is a courtesy.
            }
        }
    }

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
