using System.Text.Json;
using NewsBot.Activities.Protocol;
using NewsBot.Activities.Trust;
using NewsBot.Core.Chat;
using NewsBot.Core.Chat.Replies;
using NewsBot.Teams.Conversations;

namespace NewsBot.Teams;

/// <summary>
/// Goes on with a card after a restart. The service is called at the address that the conversation's last validated
/// activity has named; where the bot has been removed meanwhile, there is none.
/// </summary>
internal sealed class ReplyPlaces(ChannelTools tools) : IReplyPlaces
{
    public string Platform => TurnFactory.Platform;

    public async Task<IReplyChannel?> FindAsync(string place, CancellationToken cancellation)
    {
        if (JsonSerializer.Deserialize(place, ReferenceJson.Default.ReplyPlace) is not { } card
            || await tools.References.FindAsync(card.Conversation, cancellation) is not { } known)
        {
            return null;
        }

        var address = new ConversationAddress(
            known.ServiceUrl, card.Conversation, known.Tenant, known.ConversationType,
            new ChannelAccount(known.BotId, known.BotName), User: null, card.Locale);
        return new TeamsReplyChannel(address, Role.Reader, ReplyManner.Command, tools, card.Card);
    }
}
