using Microsoft.Extensions.Options;
using NewsBot.Core.Chat;
using NewsBot.Core.Chat.Replies;
using NewsBot.Core.Chat.Turns;
using NewsBot.Tests.Chat.Support;

namespace NewsBot.Tests.Chat;

public sealed class InboxTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void A_full_inbox_says_busy()
    {
        var inbox = With(capacity: 2);

        inbox.Post(Turn("a")).ShouldBe(Admission.Taken);
        inbox.Post(Turn("b")).ShouldBe(Admission.Taken);
        inbox.Post(Turn("c")).ShouldBe(Admission.Busy);
    }

    [Fact]
    public void One_conversation_cannot_fill_the_inbox()
    {
        var inbox = With(capacity: 100, conversation: 2);

        inbox.Post(Turn("a")).ShouldBe(Admission.Taken);
        inbox.Post(Turn("a")).ShouldBe(Admission.Taken);
        inbox.Post(Turn("a")).ShouldBe(Admission.Busy);
        inbox.Post(Turn("b")).ShouldBe(Admission.Taken);
    }

    [Fact]
    public async Task A_redelivered_message_is_a_duplicate_even_after_it_was_dealt_with()
    {
        var inbox = With();
        inbox.Post(Turn("a", "1")).ShouldBe(Admission.Taken);

        inbox.Post(Turn("a", "1")).ShouldBe(Admission.Duplicate);
        inbox.Complete((await inbox.TakeAsync(Cancellation))!);
        inbox.Post(Turn("a", "1")).ShouldBe(Admission.Duplicate);
    }

    [Fact]
    public async Task A_message_that_was_told_busy_may_come_again()
    {
        var inbox = With(capacity: 1);
        inbox.Post(Turn("a", "1"));
        inbox.Post(Turn("b", "2")).ShouldBe(Admission.Busy);
        inbox.Complete((await inbox.TakeAsync(Cancellation))!);

        inbox.Post(Turn("b", "2")).ShouldBe(Admission.Taken);
    }

    [Fact]
    public void Old_ids_are_forgotten()
    {
        var inbox = With(remembered: 2);
        inbox.Post(Turn("a", "1"));
        inbox.Post(Turn("b", "2"));
        inbox.Post(Turn("c", "3"));

        inbox.Post(Turn("d", "1")).ShouldBe(Admission.Taken);
    }

    [Fact]
    public async Task A_busy_conversation_does_not_hold_up_a_quiet_one()
    {
        var inbox = With();
        inbox.Post(Turn("busy", "1"));
        inbox.Post(Turn("busy", "2"));
        inbox.Post(Turn("busy", "3"));
        inbox.Post(Turn("quiet", "4"));

        var order = new List<string>();
        for (var i = 0; i < 4; i++)
        {
            var turn = (await inbox.TakeAsync(Cancellation))!;
            order.Add(turn.Message.Id);
            inbox.Complete(turn);
        }

        order.ShouldBe(["1", "4", "2", "3"]);
    }

    [Fact]
    public async Task A_conversation_has_one_turn_in_work_at_a_time()
    {
        var inbox = With();
        inbox.Post(Turn("a", "1"));
        inbox.Post(Turn("a", "2"));
        var first = (await inbox.TakeAsync(Cancellation))!;

        var second = inbox.TakeAsync(Cancellation);
        second.IsCompleted.ShouldBeFalse();
        inbox.Complete(first);

        (await second)!.Message.Id.ShouldBe("2");
        first.Ended.IsCompleted.ShouldBeTrue();
    }

    [Fact]
    public async Task A_closed_inbox_hands_out_what_it_holds_and_ends()
    {
        var inbox = With();
        inbox.Post(Turn("a", "1"));
        inbox.Post(Turn("a", "2"));
        inbox.Close();

        inbox.Post(Turn("b", "3")).ShouldBe(Admission.Busy);
        for (var i = 0; i < 2; i++)
        {
            inbox.Complete((await inbox.TakeAsync(Cancellation))!);
        }

        (await inbox.TakeAsync(Cancellation)).ShouldBeNull();
    }

    private static Turn Turn(string conversation, string? id = null) =>
        new(SomeMessage.Asking("?", conversation, id), new RecordingChannel(), DateTimeOffset.MaxValue);

    private static Inbox With(int capacity = 100, int conversation = 20, int remembered = 100) =>
        new(Options.Create(new ChatOptions
        {
            InboxCapacity = capacity,
            ConversationCapacity = conversation,
            RememberedMessages = remembered,
        }));
}
