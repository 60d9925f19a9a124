using NewsBot.Core.Chat.Replies;
using NewsBot.Discord.Delivery;
using NewsBot.Discord.Protocol;
using NewsBot.Tests.Discord.Fake;

namespace NewsBot.Tests.Discord;

/// <summary>Replies to slash commands.</summary>
public sealed class InteractionComplianceTests : DiscordCompliance
{
    private protected override string FirstRoute => "PATCH webhooks/";

    private protected override Task<IReplyChannel> OpenAsync(bool isPrivate = false)
    {
        var asked = new FakeInteraction(FakeDiscord.NextId(), ChannelId);
        Discord.Interactions[asked.Id] = asked;
        var interaction = new Interaction(
            new(asked.Id), new(FakeDiscord.ApplicationId), Interaction.CommandType, asked.Token, GuildId: new(Guild),
            ChannelId: new(ChannelId));
        return Task.FromResult(Through(new InteractionOutlet(
            Rest, interaction, isPrivate ? ReplyDelivery.Private : ReplyDelivery.Public, _ => { }, TimeSpan.FromMinutes(14),
            TimeProvider.System)));
    }

    private protected override bool IsPrivate(FakeMessage message) => message.IsEphemeral;
}
