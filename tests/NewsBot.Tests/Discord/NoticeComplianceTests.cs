using NewsBot.Core.Chat.Notices;
using NewsBot.Tests.Discord.Fake;
using NewsBot.Tests.Platforms.Compliance;

namespace NewsBot.Tests.Discord;

public sealed class NoticeComplianceTests : NoticeOutletCompliance
{
    private BotOnFakeDiscord _bot = null!;

    private protected override INoticeOutlet Outlet => _bot.Service<INoticeOutlet>();

    private protected override string Conversation => FakeDiscord.Id(_bot.Channel);

    // The fake knows every channel; that this one is gone is said by it once.
    private protected override string Gone
    {
        get
        {
            _bot.Discord.Rest.Fail(new FakeFault("POST channels/{id}/messages", 404, Code: 10003));
            return FakeDiscord.Id(FakeDiscord.NextId());
        }
    }

    private protected override IReadOnlyList<string> Told =>
        [.. _bot.Discord.Messages.Values.Select(message => message.Text)];

    public override async ValueTask InitializeAsync() =>
        _bot = await BotOnFakeDiscord.StartAsync(Cancellation, loadArticle: false);

    public override ValueTask DisposeAsync() => _bot.DisposeAsync();
}
