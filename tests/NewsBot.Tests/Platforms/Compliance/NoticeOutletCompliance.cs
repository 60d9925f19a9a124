using NewsBot.Core.Chat.Notices;
using NewsBot.Core.Texts;

namespace NewsBot.Tests.Platforms.Compliance;

/// <summary>What the notices of every platform that can speak unasked do.</summary>
public abstract class NoticeOutletCompliance : IAsyncLifetime
{
    // What a feed calls itself is put into notices as it is.
    private static readonly Phrase Hostile =
        new("Feeds.NoSuchFeed", "[here](https://evil.example) **now** @everyone <@1> <script>");

    private protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private protected abstract INoticeOutlet Outlet { get; }

    /// <summary>A conversation that the bot is in.</summary>
    private protected abstract string Conversation { get; }

    /// <summary>One that it is in no more.</summary>
    private protected abstract string Gone { get; }

    /// <summary>What was told so far, in the platform's markup.</summary>
    private protected abstract IReadOnlyList<string> Told { get; }

    [Fact]
    public async Task A_notice_is_told_once_in_the_language_of_who_is_told()
    {
        (await TellAsync(Conversation, new Phrase("Feeds.None"), "de")).ShouldBeTrue();

        var told = Told.ShouldHaveSingleItem().Replace("\\", "", StringComparison.Ordinal);
        told.ShouldBe(new Phrase("Feeds.None").In("de"));
    }

    [Fact]
    public async Task The_same_notice_is_told_again_when_it_is_so_again()
    {
        (await TellAsync(Conversation, new Phrase("Feeds.None"), "en")).ShouldBeTrue();
        (await TellAsync(Conversation, new Phrase("Feeds.None"), "en")).ShouldBeTrue();

        Told.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Where_the_conversation_is_gone_nothing_is_told_and_said_so()
    {
        (await TellAsync(Gone, new Phrase("Feeds.None"), "en")).ShouldBeFalse();
        (await TellAsync("nonsense", new Phrase("Feeds.None"), "en")).ShouldBeFalse();

        Told.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_a_notice_quotes_is_no_markup()
    {
        await TellAsync(Conversation, Hostile, "en");

        var told = Told.ShouldHaveSingleItem();
        foreach (var markup in new[] { "[here](", " **now", " <@1>", " <script>" })
        {
            told.ShouldNotContain(markup);
        }
    }

    [Fact]
    public async Task A_notice_that_is_cancelled_is_not_told()
    {
        await Should.ThrowAsync<OperationCanceledException>(
            () => Outlet.TellAsync(Conversation, new Phrase("Feeds.None"), "en", new CancellationToken(true)));

        Told.ShouldBeEmpty();
    }

    public abstract ValueTask InitializeAsync();

    public abstract ValueTask DisposeAsync();

    private Task<bool> TellAsync(string conversation, Phrase notice, string language) =>
        Outlet.TellAsync(conversation, notice, language, Cancellation);
}
