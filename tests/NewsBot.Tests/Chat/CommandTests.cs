using NewsBot.Core.Articles.Jobs;
using NewsBot.Core.Chat;
using NewsBot.Core.Questions;
using NewsBot.Language;
using NewsBot.Tests.Chat.Support;
using NewsBot.Tests.Storage;

namespace NewsBot.Tests.Chat;

public sealed class CommandTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_follow_up_knows_the_last_five_turns_of_its_own_conversation()
    {
        await using var chat = await RunningChat.StartAsync();
        chat.Answers.On("0", SomeAnswer.Found(article: 42));
        for (var i = 0; i < 7; i++)
        {
            await chat.SayAsync(SomeMessage.Asking($"{i}"));
        }

        await chat.SayAsync(SomeMessage.Asking("elsewhere", "other channel"));

        var asked = chat.Answers.Asked.ToList();
        asked[1].Thread!.ShouldHaveSingleItem().CitedArticles.ShouldBe([42L]);
        asked[6].Thread!.Select(turn => turn.Question).ShouldBe(["1", "2", "3", "4", "5"]);
        asked[7].Thread.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_next_page_of_an_overview_is_asked_for_by_the_question_that_began_it()
    {
        await using var chat = await RunningChat.StartAsync();
        chat.Answers.On("more", SomeAnswer.Overview() with { Page = 2, Continues = "whats new" });
        chat.Answers.On("whats new", (question, _, _) => Task.FromResult<Answer>(
            SomeAnswer.Overview(hasMore: false) with { Page = question.Page }));

        var second = (await chat.SayAsync(SomeMessage.Asking("more"))).ShouldBeOfType<Reply.Answered>();
        second.Actions.ShouldContain(action => action.Kind == ActionKind.NextPage);
        var third = (await chat.SayAsync(SomeMessage.With(new Command.More(second.Id)))).ShouldBeOfType<Reply.Answered>();

        third.Answer.ShouldBeOfType<Answer.Overview>().Page.ShouldBe(3);
        third.Actions.ShouldNotContain(action => action.Kind == ActionKind.NextPage);
    }

    [Fact]
    public async Task Small_talk_is_no_turn_of_the_conversation_and_asks_for_no_rating()
    {
        await using var chat = await RunningChat.StartAsync();
        chat.Answers.On("thanks", SomeAnswer.SmallTalk());

        (await chat.SayAsync(SomeMessage.Asking("thanks"))).ShouldBeOfType<Reply.Answered>().Actions.ShouldBeEmpty();
        await chat.SayAsync(SomeMessage.Asking("Who?"));

        chat.Answers.Asked.Last().Thread.ShouldBeEmpty();
    }

    [Fact]
    public async Task After_a_restart_a_follow_up_keeps_its_subject_and_old_buttons_work()
    {
        using var folder = new TemporaryFolder();
        string answer;
        await using (var before = await RunningChat.StartAsync(folder: folder))
        {
            before.Answers.On("Who?", SomeAnswer.Found(article: 42));
            answer = (await before.SayAsync(SomeMessage.Asking("Who?"))).ShouldBeOfType<Reply.Answered>().Id;
        }

        await using var chat = await RunningChat.StartAsync(folder: folder);
        await chat.SayAsync(SomeMessage.Asking("And who is its partner?"));
        await chat.SayAsync(SomeMessage.With(new Command.Feedback(answer, Helpful: true)));

        chat.Answers.Asked.Single().Thread!.ShouldHaveSingleItem().CitedArticles.ShouldBe([42L]);
        (await chat.SayAsync(SomeMessage.With(new Command.Status()))).ShouldBeOfType<Reply.StatusReport>()
            .Answers.Helpful.ShouldBe(1);
    }

    [Fact]
    public async Task The_question_carries_the_day_the_limits_and_the_askers_language()
    {
        await using var chat = await RunningChat.StartAsync(new ManualClock());
        await chat.SayAsync(SomeMessage.With(
            new Command.Ask("Wer?", new(2025, 1, 1), new(2025, 6, 1), "Nikkei"), locale: "de-AT"));

        chat.Answers.Asked.Single().ShouldBeEquivalentTo(new Question(
            "Wer?", "main", new DateOnly(2025, 8, 6), new(2025, 1, 1), new(2025, 6, 1), "Nikkei", "de-AT", []));
    }

    [Fact]
    public async Task An_answer_offers_its_quotes_feedback_and_where_private_sharing()
    {
        await using var chat = await RunningChat.StartAsync();
        chat.Answers.On("Who?", SomeAnswer.Found());

        var open = await chat.SayAsync(SomeMessage.Asking("Who?"));
        var hidden = await chat.SayAsync(SomeMessage.With(new Command.Ask("Who?"), isPrivate: true));

        open.Actions.Select(a => a.Kind).ShouldBe(
            [ActionKind.ShowInArticle, ActionKind.Helpful, ActionKind.Unhelpful]);
        hidden.Actions.Select(a => a.Kind).ShouldContain(ActionKind.Share);
        open.Actions.ShouldAllBe(a => a.Id.Length <= ActionId.MaxLength && a.Label.In("de").Length <= 40);
    }

    [Fact]
    public async Task A_private_answer_is_shared_by_its_asker_alone()
    {
        await using var chat = await RunningChat.StartAsync();
        chat.Answers.On("Who?", SomeAnswer.Found());
        var hidden = await chat.SayAsync(SomeMessage.With(new Command.Ask("Who?"), isPrivate: true));
        var share = hidden.Actions.Single(a => a.Kind == ActionKind.Share).Command;

        (await chat.SayAsync(SomeMessage.With(share, user: "eve"))).ShouldBeOfType<Reply.Notice>();
        (await chat.SayAsync(SomeMessage.With(share))).ShouldBeOfType<Reply.Answered>().SharedBy.ShouldBe("ann");
    }

    [Fact]
    public async Task More_sources_are_shown_where_there_are_any()
    {
        await using var chat = await RunningChat.StartAsync();
        var found = SomeAnswer.Found();
        chat.Answers.On("Who?", found with { More = [found.Citations[0] with { Number = 2 }] });
        var answered = await chat.SayAsync(SomeMessage.Asking("Who?"));
        var more = answered.Actions.Single(a => a.Kind == ActionKind.MoreSources).Command;

        (await chat.SayAsync(SomeMessage.With(more))).ShouldBeOfType<Reply.MoreSources>()
            .Citations.ShouldHaveSingleItem().Number.ShouldBe(2);
        (await chat.SayAsync(SomeMessage.With(more, collection: "other"))).ShouldBeOfType<Reply.Notice>();
    }

    [Fact]
    public async Task Feedback_counts_once_a_person_and_the_last_word_holds()
    {
        await using var chat = await RunningChat.StartAsync();
        var answered = (await chat.SayAsync(SomeMessage.Asking("Who?"))).ShouldBeOfType<Reply.Answered>();
        await chat.SayAsync(SomeMessage.With(new Command.Feedback(answered.Id, Helpful: true)));
        await chat.SayAsync(SomeMessage.With(new Command.Feedback(answered.Id, Helpful: false)));
        await chat.SayAsync(SomeMessage.With(new Command.Feedback(answered.Id, Helpful: true), user: "bob"));

        var status = (await chat.SayAsync(SomeMessage.With(new Command.Status()))).ShouldBeOfType<Reply.StatusReport>();
        status.Answers.ShouldBe(new AnswerCounts(0, 0, 1, 0, 1, 1));
    }

    [Fact]
    public async Task Who_asks_too_much_is_told_when_to_go_on()
    {
        await using var chat = await RunningChat.StartAsync(configure: options => options.QuestionsPerMinute = 1);
        await chat.SayAsync(SomeMessage.Asking("Who?"));

        var limited = (await chat.SayAsync(SomeMessage.Asking("Who?"))).ShouldBeOfType<Reply.Limited>();
        limited.RetryAfter.ShouldBeInRange(TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1));
    }

    [Theory]
    [InlineData(Role.Reader, "load https://a.example", Role.Editor)]
    [InlineData(Role.Reader, "cancel 1", Role.Editor)]
    [InlineData(Role.Editor, "remove 1", Role.Admin)]
    [InlineData(Role.Editor, "restore 1", Role.Admin)]
    public async Task Who_may_not_is_told_who_may(Role role, string text, Role required)
    {
        await using var chat = await RunningChat.StartAsync();

        (await chat.SayAsync(SomeMessage.With(CommandParser.Parse(text), role: role)))
            .ShouldBe(new Reply.Refused(required));
    }

    [Fact]
    public async Task An_article_is_shown_at_its_quote()
    {
        await using var chat = await RunningChat.StartAsync();
        var id = await chat.StoreAsync(SomeArticle.With());

        var shown = (await chat.SayAsync(SomeMessage.With(new Command.Show(id, 1, new TextSpan(0, 7)))))
            .ShouldBeOfType<Reply.ArticleShown>();
        shown.Highlight!.Value.In(shown.Article.Text).ShouldBe("Foxconn");
        shown.Actions.ShouldBeEmpty();

        (await chat.SayAsync(SomeMessage.With(new Command.Show(id, 1, new TextSpan(5, 1_000_000)), role: Role.Admin)))
            .ShouldBeOfType<Reply.ArticleShown>().Highlight.ShouldBeNull();
    }

    [Fact]
    public async Task A_quote_of_an_older_version_is_shown_in_that_version()
    {
        await using var chat = await RunningChat.StartAsync();
        var id = await chat.StoreAsync(SomeArticle.With(text: "Old words. More of them.", url: "https://a.example/1"));
        await chat.StoreAsync(SomeArticle.With(text: "New words. More of them.", url: "https://a.example/1"));

        var shown = (await chat.SayAsync(SomeMessage.With(new Command.Show(id, 1, new TextSpan(0, 3)))))
            .ShouldBeOfType<Reply.ArticleShown>();
        shown.Versions.ShouldBe(2);
        shown.Highlight!.Value.In(shown.Article.Text).ShouldBe("Old");
    }

    [Fact]
    public async Task Another_collections_articles_are_neither_shown_nor_removed_nor_restored()
    {
        await using var chat = await RunningChat.StartAsync();
        var id = await chat.StoreAsync(SomeArticle.With(collection: "theirs"));
        foreach (var command in new Command[] { new Command.Show(id), new Command.Remove(id), new Command.Restore(id) })
        {
            (await chat.SayAsync(SomeMessage.With(command, role: Role.Admin))).ShouldBeOfType<Reply.Notice>();
        }

        (await chat.Store.FindAsync("theirs", id, Cancellation)).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_removed_article_is_brought_back_by_the_action_that_the_removal_offers()
    {
        await using var chat = await RunningChat.StartAsync();
        var id = await chat.StoreAsync(SomeArticle.With());

        var removed = await chat.SayAsync(SomeMessage.With(new Command.Remove(id), role: Role.Admin));
        (await chat.Store.FindAsync("main", id, Cancellation)).ShouldBeNull();
        await chat.SayAsync(SomeMessage.With(removed.Actions.Single().Command, role: Role.Admin));

        (await chat.Store.FindAsync("main", id, Cancellation)).ShouldNotBeNull();
    }

    [Fact]
    public async Task Articles_come_in_pages_and_a_page_too_far_is_the_last()
    {
        await using var chat = await RunningChat.StartAsync();
        for (var i = 0; i < 25; i++)
        {
            await chat.StoreAsync(SomeArticle.With(title: $"Article {i}"));
        }

        var first = (await chat.SayAsync(SomeMessage.With(new Command.Articles()))).ShouldBeOfType<Reply.ArticleList>();
        var last = (await chat.SayAsync(SomeMessage.With(new Command.Articles(Page: int.MaxValue))))
            .ShouldBeOfType<Reply.ArticleList>();

        first.Pages.ShouldBe(3);
        first.Actions.Single().Command.ShouldBe(new Command.Articles(Page: 2));
        last.Query.Page.ShouldBe(3);
        last.Page.Articles.Count.ShouldBe(5);
        last.Actions.Single().Kind.ShouldBe(ActionKind.PreviousPage);
    }

    [Fact]
    public async Task A_loads_progress_is_shown_until_its_end_with_what_was_rejected()
    {
        await using var chat = await RunningChat.StartAsync(loads: true);
        var load = SomeMessage.With(
            new Command.Load([]),
            role: Role.Editor,
            files:
            [
                SomeMessage.File("good.txt", "Servers for Lordstown\n\nFoxconn builds servers in Ohio. It will hire many people there."),
                SomeMessage.File("empty.txt", ""),
            ]);
        var (_, channel, _) = chat.Post(load);

        var shown = (await channel.NextAsync()).ShouldBeOfType<Reply.LoadProgress>();
        shown.Actions.ShouldHaveSingleItem().Kind.ShouldBe(ActionKind.Cancel);
        while (shown.Job.State is JobState.Waiting or JobState.Running)
        {
            shown = (await channel.NextAsync()).ShouldBeOfType<Reply.LoadProgress>();
        }

        shown.Job.State.ShouldBe(JobState.Done);
        shown.Job.Progress.Added.ShouldBe(1);
        shown.Rejected.ShouldHaveSingleItem().Source.ShouldContain("empty.txt");
        shown.Actions.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/etc/passwd")]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://a.example/")]
    public async Task Paths_of_the_machine_are_not_loaded(string source)
    {
        await using var chat = await RunningChat.StartAsync();

        var notice = (await chat.SayAsync(SomeMessage.With(new Command.Load([source]), role: Role.Admin)))
            .ShouldBeOfType<Reply.Notice>();

        notice.Text.Key.ShouldBe("Chat.NoAddress");
        (await chat.Jobs.ListAsync("main", 10, Cancellation)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_file_that_says_it_is_small_and_is_not_is_refused()
    {
        await using var chat = await RunningChat.StartAsync(configure: options => options.MaxUploadBytes = 1_000);
        var file = SomeMessage.File("big.txt", new string('x', 2_000)) with { Length = 10 };

        (await chat.SayAsync(SomeMessage.With(new Command.Load([]), role: Role.Admin, files: [file])))
            .ShouldBeOfType<Reply.Notice>().Text.Key.ShouldBe("Chat.UploadTooLarge");
    }

    [Fact]
    public async Task A_waiting_load_is_cancelled()
    {
        await using var chat = await RunningChat.StartAsync();
        var progress = (await chat.SayAsync(SomeMessage.With(new Command.Load([], "Title\n\nText."), role: Role.Editor)))
            .ShouldBeOfType<Reply.LoadProgress>();

        var cancel = new Command.Cancel(progress.Job.Id);
        (await chat.SayAsync(SomeMessage.With(cancel, role: Role.Editor, collection: "other")))
            .ShouldBeOfType<Reply.Notice>().Text.Key.ShouldBe("Chat.NothingToCancel");
        (await chat.SayAsync(SomeMessage.With(cancel, role: Role.Editor)))
            .ShouldBeOfType<Reply.Notice>().Text.Key.ShouldBe("Chat.Cancelled");
    }
}
