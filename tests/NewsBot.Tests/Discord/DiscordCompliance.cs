using System.Text.Json.Nodes;
using NewsBot.Core.Chat.Replies;
using NewsBot.Discord;
using NewsBot.Discord.Delivery;
using NewsBot.Discord.Rest;
using NewsBot.Tests.Chat.Support;
using NewsBot.Tests.Discord.Fake;
using NewsBot.Tests.Platforms.Compliance;

namespace NewsBot.Tests.Discord;

/// <summary>Discord's channel on a Discord of the test.</summary>
public abstract class DiscordCompliance : RemoteReplyChannelCompliance
{
    private readonly ManualClock _clock = new();
    private BotOnFakeDiscord _bot = null!;

    private protected override IReadOnlyList<string> ForbiddenMarkup =>
        ["[here](", " **now", " @everyone", " <@1>", " <at>", " <script>", " `x", "javascript:"];

    private protected FakeDiscord Discord => _bot.Discord;

    private protected ulong Guild => _bot.Guild;

    private protected ulong ChannelId => _bot.Channel;

    private protected RestClient Rest => _bot.Service<RestClient>();

    /// <summary>Beginning of the route by which a reply is first sent.</summary>
    private protected abstract string FirstRoute { get; }

    public override async ValueTask InitializeAsync() =>
        _bot = await BotOnFakeDiscord.StartAsync(Cancellation, loadArticle: false);

    public override async ValueTask DisposeAsync()
    {
        await _bot.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private protected IReplyChannel Through(IOutlet outlet) => new DiscordReplyChannel(outlet, "en", _clock);

    private protected override void LetTimePass() => _clock.Advance(TimeSpan.FromSeconds(2));

    private protected override Task<IReadOnlyList<SeenMessage>> SeenAsync() =>
        Task.FromResult<IReadOnlyList<SeenMessage>>(
        [
            .. Discord.Messages.Values.OrderBy(message => message.Id)
                .Select(message => new SeenMessage(message.Text, IsPrivate(message))),
        ]);

    private protected override Task<IReadOnlyList<string>> DraftsAsync() => SentTextsAsync();

    // Authors and footers of embeds are shown as they are; the other texts are Markdown.
    private protected override Task<IReadOnlyList<string>> SentTextsAsync()
    {
        var bodies = Discord.Rest.Requests.Select(request => request.Body).OfType<JsonObject>()
            .Where(body => body["embeds"] is not null || body["content"] is not null).ToList();
        bodies.ShouldAllBe(body => body["allowed_mentions"]!["parse"]!.AsArray().Count == 0);
        return Task.FromResult<IReadOnlyList<string>>(
        [
            .. bodies.Select(body => body["content"]?.ToString() ?? ""),
            .. bodies.SelectMany(body => body["embeds"] as JsonArray ?? [])
                .Select(embed => embed!["description"]?.ToString() ?? ""),
        ]);
    }

    private protected override void PutOffOnce() => Discord.Rest.Fail(new FakeFault(FirstRoute, 429, Scope: "shared"));

    private protected override void LoseResponseOnce() =>
        Discord.Rest.Fail(new FakeFault(FirstRoute, 502, AfterDoing: true));

    // Posted or changed, whichever comes next.
    private protected override void RefuseOnce() => Discord.Rest.Fail(new FakeFault("P", 400, Code: 50035));

    private protected abstract bool IsPrivate(FakeMessage message);
}
