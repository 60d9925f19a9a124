using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using NewsBot.Core.Chat.Replies;
using NewsBot.Tests.Platforms.Compliance;
using NewsBot.Web.Chat;

namespace NewsBot.Tests.Web;

/// <summary>Replies as events, as the page in the browser asks for them.</summary>
public sealed class EventsComplianceTests : ReplyChannelCompliance
{
    private readonly MemoryStream _body = new();

    // The page shows texts as texts; that none of them is markup within the stream is the channel's part.
    private protected override IReadOnlyList<string> ForbiddenMarkup => ["<script>", "<at>", "<@1>"];

    public override ValueTask InitializeAsync() => default;

    public override ValueTask DisposeAsync() => _body.DisposeAsync();

    private protected override Task<IReplyChannel> OpenAsync(bool isPrivate = false)
    {
        var context = new DefaultHttpContext();
        context.Request.Headers.Accept = "text/event-stream";
        context.Response.Body = _body;
        return Task.FromResult<IReplyChannel>(new WebReplyChannel(context, "en"));
    }

    private protected override void LetTimePass()
    {
    }

    private protected override Task<IReadOnlyList<SeenMessage>> SeenAsync() =>
        Task.FromResult<IReadOnlyList<SeenMessage>>(
        [
            .. Events().Where(sent => sent.Name is "answer" or "reply" or "error")
                .Select(sent => new SeenMessage(JsonWords.Of(sent.Data), IsPrivate: true)),
        ]);

    private protected override Task<IReadOnlyList<string>> DraftsAsync() => Task.FromResult<IReadOnlyList<string>>(
        [.. Events().Where(sent => sent.Name == "progress").Select(sent => JsonWords.Of(sent.Data))]);

    private protected override Task<IReadOnlyList<string>> SentTextsAsync() =>
        Task.FromResult<IReadOnlyList<string>>([Encoding.UTF8.GetString(_body.ToArray())]);

    [Fact]
    public async Task What_is_cancelled_is_not_sent()
    {
        var channel = await OpenAsync();

        await Should.ThrowAsync<OperationCanceledException>(
            () => channel.ShowAsync(Answered(), new CancellationToken(true)));

        (await SeenAsync()).ShouldBeEmpty();
    }

    private IEnumerable<(string Name, JsonElement Data)> Events() => Encoding.UTF8.GetString(_body.ToArray())
        .Split("\n\n", StringSplitOptions.RemoveEmptyEntries)
        .Select(sent => sent.Split('\n'))
        .Select(lines => (
            lines[0]["event: ".Length..], JsonSerializer.Deserialize<JsonElement>(lines[1]["data: ".Length..])));
}
