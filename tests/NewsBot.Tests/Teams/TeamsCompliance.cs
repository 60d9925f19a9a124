using Microsoft.Extensions.DependencyInjection;
using NewsBot.Activities.Protocol;
using NewsBot.Activities.Trust;
using NewsBot.Core.Chat;
using NewsBot.Core.Chat.Replies;
using NewsBot.Teams.Conversations;
using NewsBot.Tests.Platforms.Compliance;
using NewsBot.Tests.Teams.Support;

namespace NewsBot.Tests.Teams;

/// <summary>Teams' channel on a connector of the test.</summary>
/// <param name="kind">Of the conversation: <c>personal</c> or <c>groupChat</c>.</param>
public abstract class TeamsCompliance(string kind) : RemoteReplyChannelCompliance
{
    private const string Conversation = "a:chat";
    private const string Direct = "a:direct";

    private readonly JumpingClock _clock = new();
    private FakeConnector _connector = null!;
    private RunningTeams _teams = null!;

    private protected override IReadOnlyList<string> ForbiddenMarkup =>
        ["[here](", " **now", " <at>", " <script>", " `x", "javascript:"];

    public override async ValueTask InitializeAsync()
    {
        _connector = await FakeConnector.StartAsync();
        _teams = await RunningTeams.StartAsync(services => services.AddSingleton<TimeProvider>(_clock));
    }

    public override async ValueTask DisposeAsync()
    {
        await _teams.DisposeAsync();
        await _connector.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private protected override Task<IReplyChannel> OpenAsync(bool isPrivate = false)
    {
        var to = new ConversationAddress(
            _connector.Service,
            isPrivate ? Direct : Conversation,
            TestToken.TenantId,
            isPrivate ? "personal" : kind,
            new ChannelAccount("28:bot", "News Bot"),
            new ChannelAccount("29:ann", "Ann"),
            "en-GB");
        return Task.FromResult<IReplyChannel>(new TeamsReplyChannel(
            to, Role.Reader, ReplyManner.Answer, _teams.Services.GetRequiredService<ChannelTools>()));
    }

    // Drafts are shown only of what takes longer than a moment; then the bot says first that it is at work.
    private protected override async Task TakeLongAsync(IReplyChannel channel)
    {
        await base.TakeLongAsync(channel);
        await _connector.SentAsync(sent => sent.Type == "typing", "what the bot does");
    }

    private protected override void LetTimePass() => _clock.Jump(TimeSpan.FromSeconds(3));

    private protected override Task<IReadOnlyList<SeenMessage>> SeenAsync() =>
        Task.FromResult<IReadOnlyList<SeenMessage>>(
        [
            .. _connector.Visible.Values.Select(sent => new SeenMessage(sent.Words, sent.Conversation == Direct)),
        ]);

    private protected override Task<IReadOnlyList<string>> DraftsAsync() => Task.FromResult<IReadOnlyList<string>>(
        [.. _connector.Requests.Where(sent => sent.Card is null).Select(sent => sent.Text)]);

    // Cards show texts as they are, as long as none is in a block that reads Markdown.
    private protected override Task<IReadOnlyList<string>> SentTextsAsync()
    {
        foreach (var sent in _connector.Requests.Select(sent => sent.Activity.ToJsonString()))
        {
            sent.ShouldNotContain("\"mention\"");
            sent.ShouldNotContain("\"TextBlock\"");
            sent.ShouldNotContain("javascript:");
        }

        return Task.FromResult<IReadOnlyList<string>>([.. _connector.Requests.Select(sent => sent.Text)]);
    }

    private protected override void PutOffOnce() => _connector.Then(FakeConnector.Error(429));

    private protected override void LoseResponseOnce() => _connector.Then(_connector.AcceptAndError(502));

    private protected override void RefuseOnce() => _connector.Then(FakeConnector.Error(400, "BadSyntax"));
}
