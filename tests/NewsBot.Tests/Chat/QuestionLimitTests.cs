using Microsoft.Extensions.Options;
using NewsBot.Core.Chat;
using NewsBot.Core.Chat.Commands;
using NewsBot.Tests.Chat.Support;

namespace NewsBot.Tests.Chat;

public sealed class QuestionLimitTests
{
    private readonly ManualClock _clock = new();

    [Fact]
    public void A_minutes_questions_may_come_at_once_and_the_next_is_told_when()
    {
        var limit = With(perMinute: 6);
        for (var i = 0; i < 6; i++)
        {
            limit.TryTake("web:ann").ShouldBeNull();
        }

        limit.TryTake("web:ann")!.Value.ShouldBe(TimeSpan.FromSeconds(10), TimeSpan.FromMilliseconds(1));
        _clock.Advance(TimeSpan.FromSeconds(10.1));
        limit.TryTake("web:ann").ShouldBeNull();
        limit.TryTake("web:ann").ShouldNotBeNull();
    }

    [Fact]
    public void One_persons_flood_leaves_the_others_alone()
    {
        var limit = With(perMinute: 1);
        limit.TryTake("web:ann");

        limit.TryTake("web:ann").ShouldNotBeNull();
        limit.TryTake("web:bob").ShouldBeNull();
    }

    [Fact]
    public void Zero_is_no_limit() =>
        Enumerable.Range(0, 1_000).ShouldAllBe(_ => With(perMinute: 0).TryTake("web:ann") == null);

    private QuestionLimit With(int perMinute) =>
        new(Options.Create(new ChatOptions { QuestionsPerMinute = perMinute }), _clock);
}
