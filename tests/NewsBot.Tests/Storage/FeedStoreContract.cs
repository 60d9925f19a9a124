using NewsBot.Core.Articles.Feeds;
using NewsBot.Core.Articles.Feeds.Formats;
using NewsBot.Core.Articles.Fetching;

namespace NewsBot.Tests.Storage;

/// <summary>What every store of feeds does.</summary>
public abstract class FeedStoreContract
{
    private static readonly Uri Address = new("https://news.test/feed");
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(10);

    protected abstract IFeedStore Feeds { get; }

    private protected SettableClock Clock { get; } = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_feed_is_kept_as_it_was_given_and_is_due_at_once()
    {
        var (feed, isNew) = await Feeds.AddAsync(
            new NewFeed("main", Address, "The News", "discord:ann", "discord en 7"), Cancellation);

        isNew.ShouldBeTrue();
        (feed.Collection, feed.Address, feed.Title, feed.AddedBy, feed.Origin)
            .ShouldBe(("main", Address, "The News", "discord:ann", "discord en 7"));
        feed.AddedAt.ShouldBe(Clock.Now);
        feed.State.DueAt.ShouldBe(Clock.Now);
        feed.State.Interval.ShouldBeGreaterThan(TimeSpan.Zero);
        (await FindAsync(feed.Id)).ShouldBe(feed);
        (await ClaimAsync()).ShouldBe([feed.Id]);
    }

    [Fact]
    public async Task A_feed_that_the_collection_follows_already_is_left_as_it_is()
    {
        var feed = await AddAsync(title: "The News");

        var again = await Feeds.AddAsync(new NewFeed("main", Address, "Another name", "web:bob"), Cancellation);
        var elsewhere = await Feeds.AddAsync(new NewFeed("guild", Address, null, "web:bob"), Cancellation);

        again.ShouldBe((feed, false));
        elsewhere.IsNew.ShouldBeTrue();
        elsewhere.Feed.Id.ShouldNotBe(feed.Id);
    }

    [Fact]
    public async Task Feeds_are_listed_by_collection_in_the_order_in_which_they_were_added()
    {
        var first = await AddAsync("https://news.test/z");
        var second = await AddAsync("https://news.test/a");
        var other = await AddAsync(collection: "guild");

        (await ListAsync("main")).ShouldBe([first.Id, second.Id]);
        (await ListAsync("guild")).ShouldBe([other.Id]);
        (await ListAsync("nowhere")).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_longest_due_is_claimed_first_and_not_again_until_its_lease_ends()
    {
        var first = await AddAsync("https://news.test/1");
        Clock.Now += TimeSpan.FromMinutes(1);
        var second = await AddAsync("https://news.test/2");

        (await ClaimAsync(limit: 1)).ShouldBe([first.Id]);
        (await ClaimAsync()).ShouldBe([second.Id]);
        (await ClaimAsync()).ShouldBeEmpty();

        Clock.Now += Lease;
        (await ClaimAsync()).ShouldBe([first.Id, second.Id], ignoreOrder: true);
    }

    [Fact]
    public async Task What_was_saved_says_when_a_feed_is_due_again()
    {
        var feed = await AddAsync();
        await ClaimAsync();
        var state = new FeedState(
            Clock.Now.AddHours(3), TimeSpan.FromHours(3), new CacheValidators("\"7\"", "Wed, 06 Aug 2025 09:00:00 GMT"), 2,
            Clock.Now.AddHours(-1), "It timed out.", Clock.Now, Clock.Now.AddDays(-1), 17);

        await SaveAsync(feed with { Title = "New name", State = state });

        var saved = (await FindAsync(feed.Id)).ShouldNotBeNull();
        saved.Title.ShouldBe("New name");
        saved.State.ShouldBe(state);
        Clock.Now += Lease;
        (await ClaimAsync()).ShouldBeEmpty();
        Clock.Now += TimeSpan.FromHours(3);
        (await ClaimAsync()).ShouldBe([feed.Id]);
    }

    [Fact]
    public async Task A_feed_that_is_switched_off_is_never_due()
    {
        var feed = await AddAsync();

        await SaveAsync(feed with { State = feed.State with { DueAt = null } });

        Clock.Now += TimeSpan.FromDays(1_000);
        (await ClaimAsync()).ShouldBeEmpty();
        (await FindAsync(feed.Id))!.State.IsOff.ShouldBeTrue();
    }

    [Fact]
    public async Task Entries_are_known_by_their_stamps_and_those_that_wait_are_given_back()
    {
        var feed = await AddAsync();
        var item = new FeedItem(
            "guid-1", "Title", new Uri("https://news.test/1"), Authors: ["Ann"], Published: Clock.Now);
        await SaveAsync(feed, new FeedEntryMark("a", "1"), new FeedEntryMark("b", "1", item, Attempts: 2));

        (await KnownAsync(feed, "a", "b", "c")).ShouldBe(
            new Dictionary<string, string> { ["a"] = "1", ["b"] = "1" }, ignoreOrder: true);
        var waiting = (await WaitingAsync(feed)).ShouldHaveSingleItem();
        (waiting.Key, waiting.Stamp, waiting.Attempts).ShouldBe(("b", "1", 2));
        (waiting.Waiting! with { Authors = item.Authors }).ShouldBe(item);
        waiting.Waiting!.Authors.ShouldBe(item.Authors);

        await SaveAsync(feed, new FeedEntryMark("a", "2"), new FeedEntryMark("b", "1"));
        (await KnownAsync(feed, "a")).ShouldBe(new Dictionary<string, string> { ["a"] = "2" });
        (await WaitingAsync(feed)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Feeds_know_nothing_of_each_others_entries()
    {
        var (feed, other) = (await AddAsync(), await AddAsync(collection: "guild"));
        await SaveAsync(feed, new FeedEntryMark("a", "1"));

        (await KnownAsync(other, "a")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Nothing_is_saved_of_a_feed_that_was_removed_meanwhile()
    {
        var feed = await AddAsync();
        (await RemoveAsync(feed)).ShouldBeTrue();

        await SaveAsync(feed, new FeedEntryMark("a", "1"));

        (await FindAsync(feed.Id)).ShouldBeNull();
        (await ListAsync("main")).ShouldBeEmpty();
        (await KnownAsync(feed, "a")).ShouldBeEmpty();
        (await RemoveAsync(feed)).ShouldBeFalse();
    }

    [Fact]
    public async Task A_feed_that_was_removed_can_be_followed_anew_from_its_beginning()
    {
        var feed = await AddAsync();
        await SaveAsync(feed, new FeedEntryMark("a", "1"));
        await RemoveAsync(feed);

        var again = await AddAsync();

        (await KnownAsync(again, "a")).ShouldBeEmpty();
        (await ClaimAsync()).ShouldBe([again.Id]);
    }

    [Fact]
    public async Task A_feed_that_moves_to_where_another_one_is_keeps_its_address()
    {
        var feed = await AddAsync("https://news.test/old");
        var other = await AddAsync("https://news.test/new");

        await SaveAsync(feed with { Address = other.Address });
        (await FindAsync(feed.Id))!.Address.ShouldBe(feed.Address);

        await SaveAsync(feed with { Address = new Uri("https://news.test/free") });
        (await FindAsync(feed.Id))!.Address.ShouldBe(new Uri("https://news.test/free"));
    }

    private async Task<FeedSubscription> AddAsync(
        string address = "https://news.test/feed", string collection = "main", string? title = null) =>
        (await Feeds.AddAsync(new NewFeed(collection, new Uri(address), title, "web:ann"), Cancellation)).Feed;

    private Task<FeedSubscription?> FindAsync(long id) => Feeds.FindAsync("main", id, Cancellation);

    private async Task<IEnumerable<long>> ListAsync(string collection) =>
        (await Feeds.ListAsync(collection, Cancellation)).Select(feed => feed.Id);

    private async Task<bool> RemoveAsync(FeedSubscription feed) =>
        await Feeds.RemoveAsync(feed.Collection, feed.Id, "web:ann", Cancellation) is not null;

    private async Task<IEnumerable<long>> ClaimAsync(int limit = 10) =>
        (await Feeds.ClaimDueAsync(limit, Lease, Cancellation)).Select(feed => feed.Id);

    private Task<IReadOnlyDictionary<string, string>> KnownAsync(FeedSubscription feed, params string[] keys) =>
        Feeds.KnownAsync(feed.Collection, feed.Id, keys, Cancellation);

    private Task<IReadOnlyList<FeedEntryMark>> WaitingAsync(FeedSubscription feed) =>
        Feeds.WaitingAsync(feed.Collection, feed.Id, 10, Cancellation);

    private Task SaveAsync(FeedSubscription feed, params FeedEntryMark[] entries) =>
        Feeds.SaveAsync(feed, entries, Cancellation);
}
