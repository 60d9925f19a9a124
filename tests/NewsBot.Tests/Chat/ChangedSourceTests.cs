using NewsBot.Core.Chat;
using NewsBot.Core.Chat.Replies;
using NewsBot.Core.Questions;
using NewsBot.Language;
using NewsBot.Tests.Chat.Support;
using NewsBot.Tests.Storage;

namespace NewsBot.Tests.Chat;

/// <summary>What an answer says of its sources when it is shown again after they changed.</summary>
public sealed class ChangedSourceTests
{
    private const string Address = "https://news.example/1";
    private const string Before = "The bridge costs five million. It opens in May.";
    private const string After = "The bridge costs nine million. It opens in May.";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_shared_answer_marks_the_source_that_has_changed_since()
    {
        await using var chat = await RunningChat.StartAsync();
        var hidden = await AskAsync(chat);
        await chat.StoreAsync(SomeArticle.With(After, url: Address));

        var shared = await chat.SayAsync(SomeMessage.With(
            hidden.Actions.Single(action => action.Kind == ActionKind.Share).Command));

        ReplyText.Compose(shared, "en").ShouldContain("source changed");
        ReplyText.Compose(hidden, "en").ShouldNotContain("source changed");
    }

    [Fact]
    public async Task Further_sources_are_marked_where_they_were_removed_since()
    {
        await using var chat = await RunningChat.StartAsync();
        var answer = await AskAsync(chat);
        await chat.Store.RemoveAsync("main", 1, "test:ann", Cancellation);

        var more = await chat.SayAsync(SomeMessage.With(
            answer.Actions.Single(action => action.Kind == ActionKind.MoreSources).Command));

        more.ShouldBeOfType<Reply.MoreSources>().Citations.ShouldHaveSingleItem().State.ShouldBe(SourceState.Removed);
        ReplyText.Compose(more, "en").ShouldContain("source removed");
    }

    [Fact]
    public async Task The_quote_is_shown_in_the_version_that_it_was_taken_from_with_word_of_the_newer_one()
    {
        await using var chat = await RunningChat.StartAsync();
        var answer = await AskAsync(chat);
        await chat.StoreAsync(SomeArticle.With(After, url: Address));

        var shown = (await chat.SayAsync(SomeMessage.With(
            answer.Actions.First(action => action.Kind == ActionKind.ShowInArticle).Command))).ShouldBeOfType<Reply.ArticleShown>();

        shown.Highlight!.Value.In(shown.Article.Text).ShouldBe("The bridge costs five million.");
        ReplyText.Compose(shown, "en").ShouldContain("Version 1 of 2: the source has changed since.");
    }

    private static async Task<Reply.Answered> AskAsync(RunningChat chat)
    {
        var id = await chat.StoreAsync(SomeArticle.With(Before, url: Address));
        var span = new TextSpan(0, 30);
        var found = SomeAnswer.Found(article: id, start: 0, quote: span.In(Before), highlight: "five million");
        chat.Answers.On("How much?", found with { More = [found.Citations[0] with { Number = 2 }] });
        return (await chat.SayAsync(SomeMessage.With(new Command.Ask("How much?"), isPrivate: true))).ShouldBeOfType<Reply.Answered>();
    }
}
