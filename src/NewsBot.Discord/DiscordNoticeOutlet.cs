using NewsBot.Core.Chat.Notices;
using NewsBot.Core.Texts;
using NewsBot.Discord.Protocol;
using NewsBot.Discord.Rest;

namespace NewsBot.Discord;

/// <summary>Posts notices into channels and threads.</summary>
internal sealed class DiscordNoticeOutlet(RestClient rest, TimeProvider time) : INoticeOutlet
{
    public string Platform => DiscordReceiver.Platform;

    public async Task<bool> TellAsync(string conversation, Phrase notice, string language, CancellationToken cancellation)
    {
        // A conversation is a channel, or a channel and who asks there.
        if (!Snowflake.TryParse(conversation.Split('/')[0], out var channel))
        {
            return false;
        }

        var message = DiscordFormat.Sentence(notice, language, MessageBody.SuppressEmbeds) with
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
