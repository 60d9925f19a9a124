using Microsoft.Extensions.Logging.Abstractions;
using NewsBot.Core.Articles.Feeds;
using NewsBot.Core.Chat.Notices;
using NewsBot.Core.Texts;

namespace NewsBot.Tests.Chat;

public sealed class FeedNoticesTests
{
    private static readonly Phrase Notice = new("Feeds.None");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_notice_goes_to_the_conversation_in_which_the_feed_was_added_in_the_language_of_who_added_it()
    {
        var outlet = new RecordingOutlet();

        await Notices(outlet).TellAsync(Feed("discord de a conversation/with spaces"), Notice, Cancellation);

        outlet.Told.ShouldBe([("a conversation/with spaces", Notice.In("de"))]);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("teams en 1")]
    [InlineData("nonsense")]
    public async Task Where_nobody_can_be_told_nothing_fails(string? origin)
    {
        var outlet = new RecordingOutlet();

        await Notices(outlet).TellAsync(Feed(origin), Notice, Cancellation);

        outlet.Told.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_trouble_of_a_platform_is_not_the_feeds() =>
        await Notices(new RecordingOutlet { Fault = new IOException("away") })
            .TellAsync(Feed("discord en 1"), Notice, Cancellation);

    private static FeedNotices Notices(INoticeOutlet outlet) => new([outlet], NullLogger<FeedNotices>.Instance);

    private static FeedSubscription Feed(string? origin) => new(
        1, "main", new Uri("https://courier.example/feed"), null, "discord:ann", origin, DateTimeOffset.UnixEpoch,
        new FeedState(null, TimeSpan.FromHours(1)));

    private sealed class RecordingOutlet : INoticeOutlet
    {
        public string Platform => "discord";

        public Exception? Fault { get; init; }

        public List<(string Conversation, string Text)> Told { get; } = [];

        public Task<bool> TellAsync(string conversation, Phrase notice, string language, CancellationToken cancellation)
        {
            Told.Add((conversation, notice.In(language)));
            return Fault is null ? Task.FromResult(true) : Task.FromException<bool>(Fault);
        }
    }
}
