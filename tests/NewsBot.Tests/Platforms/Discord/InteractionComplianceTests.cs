using NewsBot.Core.Chat.Turns;
using NewsBot.Platforms.Discord.Outlets;
using NewsBot.Platforms.Discord.Wire;
using NewsBot.Tests.Platforms.Discord.Fake;

namespace NewsBot.Tests.Platforms.Discord;

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
            Rest, interaction, isPrivate ? Delivery.Private : Delivery.Public, _ => { }, TimeSpan.FromMinutes(14),
            TimeProvider.System)));
    }

    private protected override bool IsPrivate(FakeMessage message) => message.IsEphemeral;
}
