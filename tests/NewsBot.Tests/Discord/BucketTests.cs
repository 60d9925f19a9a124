using NewsBot.Discord.Rest;
using NewsBot.Tests.Support;

namespace NewsBot.Tests.Discord;

public sealed class BucketTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Until_a_limit_is_known_requests_go_one_at_a_time()
    {
        using var bucket = new Bucket(TimeProvider.System);
        await bucket.EnterAsync(Cancellation);
        var second = bucket.EnterAsync(Cancellation);
        second.IsCompleted.ShouldBeFalse();

        bucket.Leave(new LimitHeaders("b", 5, 4, TimeSpan.FromMinutes(1)));

        await second.WaitAsync(Patience.Limit, Cancellation);
    }

    [Fact]
    public async Task No_more_enter_than_remain_and_the_others_wait_for_the_reset()
    {
        using var bucket = new Bucket(TimeProvider.System);
        await bucket.EnterAsync(Cancellation);
        bucket.Leave(new LimitHeaders("b", 3, 2, TimeSpan.FromMilliseconds(300)));
        await bucket.EnterAsync(Cancellation);
        await bucket.EnterAsync(Cancellation);

        var fourth = bucket.EnterAsync(Cancellation);

        fourth.IsCompleted.ShouldBeFalse();
        await fourth.WaitAsync(Patience.Limit, Cancellation);
    }

    [Fact]
    public async Task Responses_out_of_order_do_not_give_places_back()
    {
        using var bucket = new Bucket(TimeProvider.System);
        await bucket.EnterAsync(Cancellation);
        bucket.Leave(new LimitHeaders("b", 4, 3, TimeSpan.FromMinutes(1)));
        await bucket.EnterAsync(Cancellation);
        await bucket.EnterAsync(Cancellation);
        bucket.Leave(new LimitHeaders("b", 4, 1, TimeSpan.FromMinutes(1)));
        bucket.Leave(new LimitHeaders("b", 4, 2, TimeSpan.FromMinutes(1)));
        await bucket.EnterAsync(Cancellation);

        bucket.EnterAsync(Cancellation).IsCompleted.ShouldBeFalse();
    }

    [Fact]
    public async Task Channels_have_limits_of_their_own_and_routes_of_one_bucket_share()
    {
        using var global = new GlobalLimit(1_000, TimeProvider.System);
        var limits = new RateLimits(global, TimeProvider.System);
        var (a, b) = (Route.CreateMessage(new(1)), Route.CreateMessage(new(2)));
        var bucket = await limits.EnterAsync(a, Cancellation);
        limits.Leave(a, bucket, new LimitHeaders("same", 1, 0, TimeSpan.FromMinutes(1)), hasResponse: true);

        limits.EnterAsync(a, Cancellation).IsCompleted.ShouldBeFalse();
        await limits.EnterAsync(b, Cancellation).WaitAsync(Patience.Limit, Cancellation);
    }

    [Fact]
    public async Task The_global_limit_holds_for_all_routes_and_not_for_interactions()
    {
        using var global = new GlobalLimit(2, TimeProvider.System);
        var limits = new RateLimits(global, TimeProvider.System);
        await limits.EnterAsync(Route.CreateMessage(new(1)), Cancellation);
        await limits.EnterAsync(Route.CreateMessage(new(2)), Cancellation);

        limits.EnterAsync(Route.CreateMessage(new(3)), Cancellation).IsCompleted.ShouldBeFalse();
        limits.EnterAsync(Route.Callback(new(4), "t"), Cancellation).IsCompleted.ShouldBeTrue();
    }

    [Fact]
    public void The_bot_stops_before_discord_bans_it()
    {
        var invalid = new InvalidRequests(TimeProvider.System, limit: 3);
        invalid.Add();
        invalid.Add();
        invalid.IsExhausted.ShouldBeFalse();
        invalid.Add();
        invalid.IsExhausted.ShouldBeTrue();
    }
}
