using Microsoft.Extensions.Logging;
using NewsBot.Activities.Trust;
using NewsBot.Core.Caching;
using NewsBot.Core.Chat;
using NewsBot.Core.Texts;
using NewsBot.Teams.Connector;
using NewsBot.Teams.Conversations;

namespace NewsBot.Teams;

/// <summary>
/// Says "busy" where a message could not be taken: once in half a minute to each conversation, so that a flood is not
/// answered by a flood, and to a bounded number of conversations at once.
/// </summary>
internal sealed partial class BusyNotices(ConnectorClient connector, TimeProvider time, ILogger<BusyNotices> log)
{
    private const int AtOnce = 50;

    private static readonly TimeSpan Again = TimeSpan.FromSeconds(30);

    private readonly Lock _gate = new();
    private readonly LruCache<long> _told = new(10_000);
    private int _telling;

    /// <returns>False where too many are being told already; the caller must refuse in another way.</returns>
    public bool TryTell(ConversationAddress address)
    {
        lock (_gate)
        {
            if (_told.TryGet(address.ConversationId, out var told) && time.GetElapsedTime(told) < Again)
            {
                return true;
            }

            if (_telling >= AtOnce)
            {
                return false;
            }

            _telling++;
            _told.Set(address.ConversationId, time.GetTimestamp());
        }

        _ = TellAsync(address);
        return true;
    }

    private async Task TellAsync(ConversationAddress address)
    {
        try
        {
            var format = TeamsFormat.Of(
                new Reply.Notice(new Phrase("Chat.Busy")),
                Phrasebook.Culture(address.Locale).TwoLetterISOLanguageName,
                Role.Reader);
            await connector.PostAsync(
                address, Messages.Card(address, format.Card, format.Summary), CancellationToken.None);
        }
#pragma warning disable CA1031 // Nobody waits for this task.
        catch (Exception cause)
#pragma warning restore CA1031
        {
            LogUntold(cause);
        }
        finally
        {
            Interlocked.Decrement(ref _telling);
        }
    }

    [LoggerMessage(1332, LogLevel.Warning, "A conversation could not be told that the bot is busy.")]
    private partial void LogUntold(Exception cause);
}
