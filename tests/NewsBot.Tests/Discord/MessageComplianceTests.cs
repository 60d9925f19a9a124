using NewsBot.Core.Chat.Replies;
using NewsBot.Discord.Delivery;
using NewsBot.Discord.Protocol;
using NewsBot.Tests.Discord.Fake;

namespace NewsBot.Tests.Discord;

/// <summary>Replies to messages; what is asked in private is asked in a direct chat.</summary>
public sealed class MessageComplianceTests : DiscordCompliance
{
    private readonly ulong _direct = FakeDiscord.NextId();

    private protected override string FirstRoute => "POST channels/{id}/messages";

    private protected override Task<IReplyChannel> OpenAsync(bool isPrivate = false)
    {
        var message = isPrivate
            ? new Message(new(FakeDiscord.NextId()), new(_direct))
            : new Message(new(FakeDiscord.NextId()), new(ChannelId), new(Guild));
        return Task.FromResult(Through(new MessageOutlet(Rest, message, thread: null, _ => { }, TimeProvider.System)));
    }

    private protected override bool IsPrivate(FakeMessage message) => message.Channel == _direct;
}
