using NewsBot.Core.Chat.Notices;
using NewsBot.Core.Texts;

namespace NewsBot.Tests.Discord;

public sealed class NoticeTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_notice_is_posted_into_the_channel_of_the_conversation()
    {
        await using var bot = await BotOnFakeDiscord.StartAsync(Cancellation, loadArticle: false);
        var outlet = bot.Service<INoticeOutlet>();

        (await outlet.TellAsync($"{bot.Channel}/42", new Phrase("Feeds.None"), "de", Cancellation)).ShouldBeTrue();

        bot.Discord.Messages.Values.ShouldContain(message =>
            message.Channel == bot.Channel && message.Text.Contains("kein Feed", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_conversation_that_is_no_channel_is_told_of_not_thrown()
    {
        await using var bot = await BotOnFakeDiscord.StartAsync(Cancellation, loadArticle: false);

        (await bot.Service<INoticeOutlet>().TellAsync("no id", new Phrase("Feeds.None"), "de", Cancellation)).ShouldBeFalse();
    }
}
