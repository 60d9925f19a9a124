using NewsBot.Activities.Cards;
using NewsBot.Activities.Protocol;
using NewsBot.Activities.Trust;
using NewsBot.Core.Chat.Notices;
using NewsBot.Core.Texts;
using NewsBot.Teams.Connector;
using NewsBot.Teams.Conversations;

namespace NewsBot.Teams;

/// <summary>Posts notices into conversations that the bot is in.</summary>
internal sealed class TeamsNoticeOutlet(ConversationReferences references, ConnectorClient connector) : INoticeOutlet
{
    public string Platform => TurnFactory.Platform;

    public async Task<bool> TellAsync(string conversation, Phrase notice, string language, CancellationToken cancellation)
    {
        if (await references.FindAsync(conversation, cancellation) is not { } reference)
        {
            return false;
        }

        var to = new ConversationAddress(
            reference.ServiceUrl,
            conversation,
            reference.Tenant,
            reference.ConversationType,
            new ChannelAccount(reference.BotId, reference.BotName),
            User: null,
            language);
        try
        {
            await connector.PostAsync(to, Messages.Text(to, MarkdownText.Escape(notice.In(language))), cancellation);
            return true;
        }
        catch (ConnectorException fault) when (fault.IsGone)
        {
            await references.ForgetAsync(conversation, cancellation);
            return false;
        }
    }
}
