using NewsBot.Core.Articles;
using NewsBot.Core.Articles.Loading;
using NewsBot.Core.Articles.Reading.Drafts;
using NewsBot.Core.Questions;
using NewsBot.Core.Questions.Answering;
using NewsBot.Language;
using NewsBot.Tests.Support;

namespace NewsBot.Tests.Questions.Answering;

public sealed class CitationCheckTests
{
    private const string Text = "Der Rat tagte am Montag. Er beschloss den Haushalt.";

    private readonly InMemoryArticleStore _store = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Quotes_that_stand_in_the_article_pass()
    {
        var answer = Answer(await LoadAsync(), "Er beschloss den Haushalt.", 25);
        (await new CitationCheck(_store).CheckAsync("main", answer, Cancellation)).ShouldBe(answer);
    }

    [Theory]
    [InlineData("Er beschloss den Haushalt nicht.", 25)]
    [InlineData("Er beschloss den Haushalt.", 24)]
    [InlineData("Er beschloss den Haushalt.", 5_000)]
    public async Task A_quote_that_does_not_stand_there_leaves_no_answer(string quote, int start)
    {
        var answer = Answer(await LoadAsync(), quote, start);
        (await new CitationCheck(_store).CheckAsync("main", answer, Cancellation)).ShouldBeNull();
    }

    [Fact]
    public async Task What_holds_is_kept_and_numbered_anew()
    {
        var id = await LoadAsync();
        var wrong = Answer(id, "Der Rat schwieg.", 0);
        var right = Answer(id, "Er beschloss den Haushalt.", 25);
        var both = wrong with
        {
            Sentences = [wrong.Sentences[0], right.Sentences[0] with { Citations = [2, 1] }],
            Citations = [wrong.Citations[0], right.Citations[0] with { Number = 2 }],
        };
        var held = (await new CitationCheck(_store).CheckAsync("main", both, Cancellation)).ShouldBeOfType<Answer.Found>();
        held.Sentences.ShouldHaveSingleItem().Citations.ShouldBe([1]);
        held.Citations.ShouldHaveSingleItem().Number.ShouldBe(1);
    }

    [Fact]
    public async Task Close_passages_are_held_against_the_store_too()
    {
        var id = await LoadAsync();
        var wrong = Answer(id, "Der Rat schwieg.", 0).Citations[0];
        var right = Answer(id, "Er beschloss den Haushalt.", 25).Citations[0] with { Number = 2 };
        var check = new CitationCheck(_store);

        var held = await check.CheckAsync("main", new Answer.Related("de", [wrong, right]), Cancellation);
        var none = await check.CheckAsync("main", new Answer.Related("de", [wrong]), Cancellation);

        held.ShouldBeOfType<Answer.Related>().Citations.ShouldBe([right with { Number = 1 }]);
        none.ShouldBeNull();
    }

    [Fact]
    public async Task An_article_that_was_removed_meanwhile_is_not_quoted()
    {
        var id = await LoadAsync();
        var answer = Answer(id, "Er beschloss den Haushalt.", 25);
        await _store.RemoveAsync("main", id, "test", Cancellation);
        (await new CitationCheck(_store).CheckAsync("main", answer, Cancellation)).ShouldBeNull();
    }

    private static Answer.Found Answer(long id, string quote, int start) => new(
        "de",
        "extractive",
        [new AnswerSentence(quote, [1])],
        [new Citation(1, id, 1, "Haushalt", null, null, null, "de", quote, new TextSpan(start, start + quote.Length), null)]);

    private async Task<long> LoadAsync()
    {
        var article = ArticlePreparation.Prepare(
            new ArticleDraft("Haushalt", Text, Language: "de"),
            new LoadRequest(Article.DefaultCollection, "test:test", []),
            DateTimeOffset.UnixEpoch);
        return (await _store.SaveAsync([article], Cancellation))[0].ArticleId;
    }
}
