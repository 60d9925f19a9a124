using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NewsBot.Core.Chat;
using NewsBot.Core.Chat.Turns;
using NewsBot.Platforms.Discord.Rest;

namespace NewsBot.Platforms.Discord;

/// <summary>
/// Puts messages into the inbox. What is taken is acknowledged at once and not when its turn comes, because Discord
/// waits for three seconds only; what is not is told so.
/// </summary>
internal sealed partial class TurnPoster(
    Inbox inbox, IOptions<ChatOptions> options, TimeProvider time, ILogger<TurnPoster> log)
{
    public void Post(IncomingMessage message, ReplyChannel channel, CancellationToken cancellation)
    {
        var deadline = time.GetUtcNow().AddSeconds(options.Value.DeadlineSeconds);
        switch (inbox.Post(new Turn(message, channel, deadline)))
        {
            case Core.Chat.Turns.Admission.Taken:
                _ = TryAsync(channel.AcknowledgeAsync, message.Id, cancellation);
                break;
            case Core.Chat.Turns.Admission.Busy:
                _ = TryAsync(channel.BusyAsync, message.Id, cancellation);
                break;
        }
    }

    private async Task TryAsync(Func<CancellationToken, Task> tell, string id, CancellationToken cancellation)
    {
        try
        {
            await tell(cancellation);
        }
        catch (Exception cause) when (cause is DiscordException or OperationCanceledException)
        {
            LogUntold(cause, id);
        }
    }

    [LoggerMessage(2050, LogLevel.Warning, "The author of {Id} could not be told that the message has arrived.")]
    private partial void LogUntold(Exception cause, string id);
}
