using NewsBot.Activities.Limits;
using NewsBot.Tests.Chat.Support;

namespace NewsBot.Tests.Teams;

public sealed class SendLimitsTests
{
    private static readonly (int Count, TimeSpan Window)[] Windows =
        [(7, TimeSpan.FromSeconds(1)), (8, TimeSpan.FromSeconds(2)), (60, TimeSpan.FromSeconds(30)), (1_800, TimeSpan.FromHours(1))];

    [Fact]
    public void A_flood_never_exceeds_any_window()
    {
        var limit = new SlidingLimit(new ManualClock(), Windows);
        var moments = Enumerable.Range(0, 4_000).Select(_ => limit.Reserve()).ToList();

        moments[6].ShouldBe(TimeSpan.Zero);
        moments[7].ShouldBe(TimeSpan.FromSeconds(1));
        moments[8].ShouldBe(TimeSpan.FromSeconds(2));
        moments.ShouldBeInOrder();
        foreach (var (count, window) in Windows)
        {
            for (var i = count; i < moments.Count; i++)
            {
                (moments[i] - moments[i - count]).ShouldBeGreaterThanOrEqualTo(window);
            }
        }
    }

    [Fact]
    public void After_a_pause_nobody_waits()
    {
        var clock = new ManualClock();
        var limit = new SlidingLimit(clock, Windows);
        for (var i = 0; i < 7; i++)
        {
            limit.Reserve();
        }

        clock.Advance(TimeSpan.FromSeconds(2));
        limit.Reserve().ShouldBe(TimeSpan.Zero);
        clock.Advance(TimeSpan.FromHours(2));
        limit.IsIdle.ShouldBeTrue();
    }
}
