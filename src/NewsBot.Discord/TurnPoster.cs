using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NewsBot.Core.Chat;
using NewsBot.Core.Chat.Replies;
using NewsBot.Core.Chat.Turns;

namespace NewsBot.Discord;

/// <summary>
/// Puts messages into the inbox. What is taken is acknowledged at once and not when its turn comes, because Discord
/// waits for three seconds only; what is not is told so.
/// </summary>
internal sealed partial class TurnPoster(
    Inbox inbox, IOptions<ChatOptions> options, TimeProvider time, ILogger<TurnPoster> log)
{
    public void Post(IncomingMessage message, DiscordReplyChannel channel, CancellationToken cancellation)
    {
        var deadline = time.GetUtcNow().AddSeconds(options.Value.DeadlineSeconds);
        switch (inbox.Post(new Turn(message, channel, deadline)))
        {
            case Admission.Taken:
                Tell(message.Id, channel.AcknowledgeAsync, cancellation);
                break;
            case Admission.Busy:
                Tell(message.Id, channel.BusyAsync, cancellation);
                break;
        }
    }

    /// <summary>Tells the author something without waiting for it.</summary>
    public void Tell(string message, Func<CancellationToken, Task> tell, CancellationToken cancellation) =>
        _ = TellAsync(message, tell, cancellation);

    private async Task TellAsync(string message, Func<CancellationToken, Task> tell, CancellationToken cancellation)
    {
        try
        {
            await tell(cancellation);
        }
#pragma warning disable CA1031 // Nobody waits for this task, and nobody is left to be told but the log.
        catch (Exception cause)
        {
            LogUntold(cause, message);
        }
#pragma warning restore CA1031
    }

    [LoggerMessage(1450, LogLevel.Warning, "The author of {Id} could not be told that the message has arrived.")]
    private partial void LogUntold(Exception cause, string id);
}
