using NewsBot.Core.Chat;
using NewsBot.Core.Chat.Memory;
using NewsBot.Core.Questions;
using NewsBot.Core.Texts;
using NewsBot.Tests.Chat.Support;

namespace NewsBot.Tests.Storage;

/// <summary>What every store of given answers does.</summary>
public abstract class AnswerStoreContract
{
    private static readonly DateTimeOffset Now = new(2025, 8, 6, 9, 0, 0, TimeSpan.Zero);

    protected abstract IAnswerStore Answers { get; }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_answer_is_found_as_it_was_given()
    {
        var answer = SomeAnswer.Found() with
        {
            More = [.. SomeAnswer.Found(article: 2).Citations],
            Notice = new Phrase("Chat.LongQuestion", 2000, 1.5, "x", new DateOnly(2025, 8, 5), new Phrase("Chat.Thanks"), null),
        };
        var kept = Kept("a", answer) with
        {
            Question = new Question("Was plant Foxconn?", "main", new(2025, 8, 6), new(2025, 1, 1), null, "Reuters", "de"),
        };
        await KeepAsync(kept);

        var found = await Answers.FindAsync("main", "a", Cancellation);

        found.ShouldNotBeNull();
        (found with { Answer = kept.Answer, Question = kept.Question }).ShouldBe(kept);
        found.Question.ShouldBe(kept.Question);
        AnswerJson.From(found.Answer, found.Question).Write().ShouldBe(AnswerJson.From(answer, kept.Question).Write());
        var back = found.Answer.ShouldBeOfType<Answer.Found>();
        back.More.ShouldBe(answer.More);
        back.Citations[0].Highlight.ShouldBe(answer.Citations[0].Highlight);
        back.Notice!.Arguments.Select(argument => argument?.ToString())
            .ShouldBe(answer.Notice.Arguments.Select(argument => argument?.ToString()));
    }

    [Fact]
    public async Task An_overview_comes_back_and_its_articles_are_what_a_follow_up_goes_on_about()
    {
        await KeepAsync(Kept("a", SomeAnswer.Overview(sideBySide: true)));

        var back = (await Answers.FindAsync("main", "a", Cancellation))!.Answer.ShouldBeOfType<Answer.Overview>();
        back.Heading.In("en").ShouldBe(SomeAnswer.Overview().Heading.In("en"));
        back.Sections[0].Citations.ShouldBe([1]);
        back.Citations.ShouldBe(SomeAnswer.Overview().Citations);
        (back.SideBySide, back.HasMore, back.Page).ShouldBe((true, true, 1));
        (await Answers.CountAsync("main", Cancellation)).Found.ShouldBe(1);
    }

    [Fact]
    public async Task A_refusal_is_found_as_it_was_given()
    {
        await KeepAsync(Kept("a", SomeAnswer.NotFound()));

        var refusal = (await Answers.FindAsync("main", "a", Cancellation))!.Answer.ShouldBeOfType<Answer.NotFound>();

        refusal.Nearest.ShouldBe(SomeAnswer.NotFound().Nearest);
        refusal.Searched.ShouldBe(SomeAnswer.NotFound().Searched);
    }

    [Fact]
    public async Task Close_passages_come_back_and_lead_on_as_answers_do()
    {
        var related = SomeAnswer.Related(article: 3);
        await KeepAsync(Kept("a", related));

        var back = (await Answers.FindAsync("main", "a", Cancellation)).ShouldNotBeNull();

        back.Answer.ShouldBeOfType<Answer.Related>().Citations.ShouldBe(related.Citations);
        (await Answers.ThreadAsync("main", "web:one", "web:ann", 5, Cancellation)).Single().CitedArticles.ShouldBe([3]);
    }

    [Fact]
    public async Task What_nobody_gave_is_not_found() =>
        (await Answers.FindAsync("main", "a", Cancellation)).ShouldBeNull();

    [Fact]
    public async Task A_thread_has_the_latest_turns_of_its_conversation_oldest_first()
    {
        foreach (var i in Enumerable.Range(1, 4))
        {
            await KeepAsync(Kept($"a{i}", SomeAnswer.Found(article: i), $"question {i}"));
        }

        await KeepAsync(Kept("b", SomeAnswer.Found()) with { Conversation = "web:other" });
        await KeepAsync(Kept("c", SomeAnswer.Found()) with { Collection = "other" });
        await KeepAsync(Kept("d", new Answer.Unavailable("en", new Phrase("Chat.Thanks"), "ref")));

        var thread = await Answers.ThreadAsync("main", "web:one", "web:ann", 3, Cancellation);

        thread.Select(turn => turn.Question).ShouldBe(["question 2", "question 3", "question 4"]);
        thread.Select(turn => turn.CitedArticles.Single()).ShouldBe([2, 3, 4]);
    }

    [Fact]
    public async Task A_thread_has_what_its_answers_quoted()
    {
        var answer = SomeAnswer.Found(article: 3);
        await KeepAsync(Kept("a", answer));
        await KeepAsync(Kept("b", SomeAnswer.NotFound()));

        var thread = await Answers.ThreadAsync("main", "web:one", "web:ann", 5, Cancellation);

        thread[0].Quotes.ShouldBe(answer.Citations.Select(citation => new EarlierQuote(3, citation.Quote)));
        thread[1].Quotes.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_somebody_asked_in_private_leads_only_their_own_questions_on()
    {
        await KeepAsync(Kept("a", SomeAnswer.Found(), "secret") with { Private = true });

        (await Answers.ThreadAsync("main", "web:one", "web:ann", 5, Cancellation)).Count.ShouldBe(1);
        (await Answers.ThreadAsync("main", "web:one", "web:bob", 5, Cancellation)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Everybody_is_counted_once_with_their_last_word()
    {
        await KeepAsync(Kept("a", SomeAnswer.Found()));
        await KeepAsync(Kept("b", SomeAnswer.NotFound()));
        await KeepAsync(Kept("r", SomeAnswer.Related()));
        await KeepAsync(Kept("c", SomeAnswer.Found()) with { Collection = "other" });

        (await Answers.RateAsync("main", "a", "web:ann", true, Cancellation)).ShouldBeTrue();
        (await Answers.RateAsync("main", "a", "web:ann", false, Cancellation)).ShouldBeTrue();
        (await Answers.RateAsync("main", "a", "web:bob", true, Cancellation)).ShouldBeTrue();
        (await Answers.RateAsync("main", "unknown", "web:bob", true, Cancellation)).ShouldBeFalse();

        (await Answers.CountAsync("main", Cancellation)).ShouldBe(new AnswerCounts(1, 1, 1, 0, 1, 1));
    }

    [Fact]
    public async Task Old_answers_are_forgotten_with_what_was_said_of_them()
    {
        await KeepAsync(Kept("old", SomeAnswer.Found()) with { AskedAt = Now.AddDays(-31) });
        await Answers.RateAsync("main", "old", "web:ann", true, Cancellation);

        await Answers.KeepAsync(Kept("new", SomeAnswer.Found()), Now.AddDays(-30), Cancellation);

        (await Answers.FindAsync("main", "old", Cancellation)).ShouldBeNull();
        (await Answers.CountAsync("main", Cancellation)).ShouldBe(new AnswerCounts(1, 0, 0, 0, 0, 0));
    }

    private Task KeepAsync(KeptAnswer answer) => Answers.KeepAsync(answer, DateTimeOffset.MinValue, Cancellation);

    private static KeptAnswer Kept(string id, Answer answer, string question = "What does Foxconn plan?") =>
        new(id, "main", "web:one", "web:ann", false, Now, new Question(question, "main", new(2025, 8, 6)), answer);
}
