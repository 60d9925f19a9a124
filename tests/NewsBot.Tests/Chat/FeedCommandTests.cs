using NewsBot.Core.Chat;
using NewsBot.Core.Chat.Replies;
using NewsBot.Tests.Chat.Support;

namespace NewsBot.Tests.Chat;

public sealed class FeedCommandTests
{
    private const string List =
        """
        <?xml version="1.0"?><opml version="2.0"><body><outline text="News">
        <outline type="rss" text="Courier" xmlUrl="https://courier.example/feed"/>
        <outline type="rss" text="Bote" xmlUrl="https://bote.example/rss.xml"/></outline></body></opml>
        """;

    [Fact]
    public async Task A_list_of_feeds_is_imported_from_an_attachment_and_exported_again()
    {
        await using var chat = await RunningChat.StartAsync();

        var imported = await SayAsync(chat, "feeds import", SomeMessage.File("feeds.opml", List));
        var again = await SayAsync(chat, "feeds import", SomeMessage.File("feeds.opml", List));
        var exported = (await SayAsync(chat, "feeds export")).ShouldBeOfType<Reply.Document>();
        var status = await SayAsync(chat, "status");

        ReplyText.Compose(imported, "en").ShouldStartWith("2 ");
        ReplyText.Compose(again, "en").ShouldStartWith("0 ");
        exported.FileName.ShouldBe("feeds.opml");
        exported.Content.ShouldContain("""text="Courier" xmlUrl="https://courier.example/feed""");
        ReplyText.Compose(status, "en").ShouldContain("Feeds: 2, of which 0 switched off.");
    }

    [Theory]
    [InlineData("feeds import")]
    [InlineData("/feeds import nothing")]
    public async Task An_import_without_a_list_says_what_is_missing(string text)
    {
        await using var chat = await RunningChat.StartAsync();

        ReplyText.Compose(await SayAsync(chat, text), "en").ShouldContain("attached", Case.Insensitive);
    }

    private static Task<Reply> SayAsync(RunningChat chat, string text, params IncomingFile[] files) =>
        chat.SayAsync(SomeMessage.With(CommandParser.Parse(text), role: Role.Editor, files: files));
}
