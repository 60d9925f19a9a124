using NewsBot.Core.Chat.Notices;
using NewsBot.Core.Texts;
using NewsBot.Platforms.Discord.Rest;
using NewsBot.Platforms.Discord.Wire;

namespace NewsBot.Platforms.Discord.Outlets;

/// <summary>Posts notices into channels and threads.</summary>
internal sealed class NoticeOutlet(RestClient rest, TimeProvider time) : INoticeOutlet
{
    public string Platform => Receiver.Platform;

    public async Task<bool> TellAsync(string conversation, Phrase notice, string language, CancellationToken cancellation)
    {
        // A conversation is a channel, or a channel and who asks there.
        if (!Snowflake.TryParse(conversation.Split('/')[0], out var channel))
        {
            return false;
        }

        var message = Format.Sentence(notice, language, MessageBody.SuppressEmbeds) with
        {
            Nonce = $"n{time.GetUtcNow().UtcTicks}",
            EnforceNonce = true,
        };
        try
        {
            await rest.SendAsync(Route.CreateMessage(channel), message, cancellation);
            return true;
        }
        catch (DiscordException gone) when (gone.Status == System.Net.HttpStatusCode.NotFound)
        {
            return false;
        }
    }
}
