using NewsBot.Core.Articles;
using NewsBot.Core.Articles.Feeds;
using NewsBot.Tests.Support.NewsSite;

namespace NewsBot.Tests.Articles.Feeds;

public sealed class FeedPollTests : IAsyncDisposable
{
    private readonly FeedFixture _bench = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _bench.DisposeAsync();

    [Fact]
    public async Task New_entries_become_articles_and_known_ones_are_passed_over()
    {
        _bench.Site.Page("/feed", SiteAnswer.Xml(FeedFixture.Rss(FeedFixture.Whole(1), FeedFixture.Whole(2))));
        var feed = await _bench.FollowAsync("/feed");

        (await _bench.AskAsync(feed.Id)).State.Articles.ShouldBe(2);
        _bench.Site.Page("/feed", SiteAnswer.Xml(FeedFixture.Rss(FeedFixture.Whole(2), FeedFixture.Whole(3))));
        var asked = await _bench.AskAsync(feed.Id);

        asked.State.Articles.ShouldBe(3);
        asked.Title.ShouldBe("Courier");
        var articles = await _bench.ArticlesAsync();
        articles.Select(article => article.Url).Order().ShouldBe(
            ["https://courier.example/1", "https://courier.example/2", "https://courier.example/3"]);
        articles[0].LoadedBy.ShouldBe($"feed:{feed.Id}");
        articles[0].Publisher.ShouldBe("Courier");
    }

    [Fact]
    public async Task Where_the_feed_has_a_summary_only_the_page_is_read()
    {
        _bench.Site.Page("/feed", SiteAnswer.Xml(FeedFixture.Rss(_bench.Linked(7))))
            .Page("/articles/7", SiteAnswer.Html(FeedFixture.Page(7)));
        var feed = await _bench.FollowAsync("/feed");

        await _bench.AskAsync(feed.Id);

        var article = (await _bench.ArticlesAsync()).ShouldHaveSingleItem();
        article.Text.ShouldContain("Paragraph 24 of report 7");
        article.Published.ShouldBe(new DateOnly(2025, 8, 5));
        article.Url.ShouldBe(_bench.Site.Address("/articles/7").AbsoluteUri);
    }

    [Fact]
    public async Task An_entry_whose_page_fails_is_tried_again_although_the_feed_has_not_changed()
    {
        var isDown = true;
        _bench.Site.Page("/feed", request => request.Header("if-none-match") is null
                ? SiteAnswer.Xml(FeedFixture.Rss(_bench.Linked(7))).With("ETag", "\"1\"")
                : SiteAnswer.Of(304))
            .Page("/articles/7", _ => isDown ? SiteAnswer.Of(500) : SiteAnswer.Html(FeedFixture.Page(7)));
        var feed = await _bench.FollowAsync("/feed");

        await _bench.AskAsync(feed.Id);
        (await _bench.ArticlesAsync()).ShouldBeEmpty();
        isDown = false;
        await _bench.AskAsync(feed.Id);

        (await _bench.ArticlesAsync()).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_changed_entry_becomes_a_new_version()
    {
        _bench.Site.Page("/feed", SiteAnswer.Xml(FeedFixture.Rss(FeedFixture.Whole(1))));
        var feed = await _bench.FollowAsync("/feed");
        await _bench.AskAsync(feed.Id);

        _bench.Site.Page("/feed", SiteAnswer.Xml(FeedFixture.Rss(FeedFixture.Whole(1, "<p>Corrected: the price is five million.</p>"))));
        await _bench.AskAsync(feed.Id);

        (await _bench.ArticlesAsync()).ShouldHaveSingleItem().Version.ShouldBe(2);
    }

    [Fact]
    public async Task A_failing_feed_is_asked_ever_less_and_recovers()
    {
        _bench.Site.Page("/feed", SiteAnswer.Of(500));
        var feed = await _bench.FollowAsync("/feed");
        var pauses = new List<TimeSpan>();
        for (var i = 0; i < 4; i++)
        {
            var asked = await _bench.AskAsync(feed.Id);
            asked.State.Failures.ShouldBe(i + 1);
            asked.State.Problem.ShouldNotBeNull();
            pauses.Add(asked.State.DueAt!.Value - _bench.Clock.Now);
        }

        pauses.ShouldBe(pauses.Order());
        pauses[3].ShouldBeGreaterThan(pauses[0] * 4);
        _bench.Site.Page("/feed", SiteAnswer.Xml(FeedFixture.Rss(FeedFixture.Whole(1))));
        var well = await _bench.AskAsync(feed.Id);
        well.State.Failures.ShouldBe(0);
        well.State.Problem.ShouldBeNull();
    }

    [Fact]
    public async Task A_feed_that_fails_for_weeks_is_switched_off_and_the_audit_says_so()
    {
        _bench.Site.Page("/feed", SiteAnswer.Of(404));
        var feed = await _bench.FollowAsync("/feed");

        for (var i = 0; i < 40 && !feed.State.IsOff; i++)
        {
            feed = await _bench.AskAsync(feed.Id);
        }

        feed.State.IsOff.ShouldBeTrue();
        (_bench.Clock.Now - feed.State.FailingSince!.Value).ShouldBeGreaterThanOrEqualTo(TimeSpan.FromDays(14));
        (await _bench.Audit.ListAsync("main", 10, Cancellation)).ShouldContain(entry => entry.Action == AuditAction.FeedOff);
        (await _bench.Poller.RunDueAsync(Cancellation)).ShouldBe(0);
        _bench.Notices.ShouldHaveSingleItem().ShouldContain("is switched off");
    }

    [Fact]
    public async Task A_feed_that_is_gone_is_switched_off_at_once()
    {
        _bench.Site.Page("/feed", SiteAnswer.Of(410));
        var feed = await _bench.FollowAsync("/feed");

        (await _bench.AskAsync(feed.Id)).State.IsOff.ShouldBeTrue();
    }

    [Fact]
    public async Task A_server_that_asks_to_wait_is_obeyed()
    {
        _bench.Site.Page("/feed", SiteAnswer.Of(429).With("Retry-After", "36000"));
        var feed = await _bench.FollowAsync("/feed");

        var asked = await _bench.AskAsync(feed.Id);

        (asked.State.DueAt!.Value - _bench.Clock.Now).ShouldBeGreaterThan(TimeSpan.FromHours(9));
    }

    [Fact]
    public async Task A_feed_that_has_moved_for_good_is_asked_at_its_new_place()
    {
        _bench.Site.Page("/old", SiteAnswer.Redirect("/new", 301)).Page("/new", SiteAnswer.Xml(FeedFixture.Rss(FeedFixture.Whole(1))));
        var feed = await _bench.FollowAsync("/old");

        (await _bench.AskAsync(feed.Id)).Address.AbsolutePath.ShouldBe("/new");
    }

    [Fact]
    public async Task What_is_too_much_for_one_time_comes_the_next_time()
    {
        _bench.Site.Page("/feed", SiteAnswer.Xml(FeedFixture.Rss(Enumerable.Range(1, 150).Select(i => FeedFixture.Whole(i)))));
        var feed = await _bench.FollowAsync("/feed");

        (await _bench.AskAsync(feed.Id)).State.Articles.ShouldBe(100);
        (await _bench.AskAsync(feed.Id)).State.Articles.ShouldBe(150);
    }

    [Fact]
    public async Task The_feed_of_a_page_is_found_and_followed_once()
    {
        _bench.Site.Page("/", SiteAnswer.Html("<html><head><link rel=alternate type='application/rss+xml' href='/feed'></head><body>x</body></html>"))
            .Page("/feed", SiteAnswer.Xml(FeedFixture.Rss(FeedFixture.Whole(1))));

        var added = (await _bench.Admin.AddAsync("main", _bench.Site.Address("/"), "terminal:me", null, Cancellation))
            .ShouldBeOfType<FeedAddition.Followed>();
        added.IsNew.ShouldBeTrue();
        added.Feed.Address.AbsolutePath.ShouldBe("/feed");
        (await _bench.Admin.AddAsync("main", _bench.Site.Address("/feed"), "terminal:me", null, Cancellation))
            .ShouldBeOfType<FeedAddition.Followed>().IsNew.ShouldBeFalse();

        (await _bench.Feeds.RemoveAsync("other", added.Feed.Id, "terminal:me", Cancellation)).ShouldBeNull();
        (await _bench.Feeds.RemoveAsync("main", added.Feed.Id, "terminal:me", Cancellation)).ShouldNotBeNull();
        (await _bench.Audit.ListAsync("main", 10, Cancellation)).Select(entry => entry.Action)
            .ShouldBe([AuditAction.FeedRemove, AuditAction.FeedAdd]);
    }

    [Fact]
    public async Task A_check_says_for_each_stage_what_happens()
    {
        _bench.Site.Page("/feed", SiteAnswer.Xml(FeedFixture.Rss(FeedFixture.Whole(1), _bench.Linked(2))));
        var feed = await _bench.FollowAsync("/feed");

        var findings = await _bench.Check.RunAsync(feed, Cancellation);

        findings.Select(finding => finding.Key).ShouldBe(
            ["Feeds.CheckWell", "Feeds.CheckRead", "Feeds.CheckNoValidators", "Feeds.CheckKnown", "Feeds.CheckEntry", "Feeds.CheckEntryNot"]);
        findings.ShouldAllBe(finding => finding.In("de").Length > 0);
        (await _bench.ArticlesAsync()).ShouldBeEmpty();
    }
}
