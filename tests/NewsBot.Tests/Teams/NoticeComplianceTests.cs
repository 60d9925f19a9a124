using System.Net;
using Microsoft.Extensions.DependencyInjection;
using NewsBot.Core.Chat.Notices;
using NewsBot.Tests.Platforms.Compliance;
using NewsBot.Tests.Teams.Support;

namespace NewsBot.Tests.Teams;

public sealed class NoticeComplianceTests : NoticeOutletCompliance
{
    private FakeConnector _connector = null!;
    private RunningTeams _teams = null!;

    private protected override INoticeOutlet Outlet => _teams.Services.GetRequiredService<INoticeOutlet>();

    private protected override string Conversation => "a:chat";

    private protected override string Gone => "a:gone";

    private protected override IReadOnlyList<string> Told =>
        [.. _connector.Visible.Values.Where(sent => sent.Card is null).Select(sent => sent.Text)];

    public override async ValueTask InitializeAsync()
    {
        _connector = await FakeConnector.StartAsync();
        var refusal = FakeConnector.Error(404, "ConversationNotFound");
        _connector.Always = sent => sent.Conversation == Gone ? refusal(sent) : null;
        _teams = await RunningTeams.StartAsync();
        using var caller = new TeamsCaller(_teams.Endpoint);
        foreach (var conversation in new[] { Conversation, Gone })
        {
            (await caller.PostAsync(SomeActivity.Installation("add", _connector.Service, conversation)))
                .ShouldBe(HttpStatusCode.Accepted);
        }

        // The bot has met both conversations when it has said hello there.
        await _connector.SentAsync(sent => sent.Conversation == Conversation && sent.Card is not null, "the welcome");
        await _connector.SentAsync(sent => sent.Conversation == Gone, "the welcome that was refused");
    }

    public override async ValueTask DisposeAsync()
    {
        await _teams.DisposeAsync();
        await _connector.DisposeAsync();
    }
}
