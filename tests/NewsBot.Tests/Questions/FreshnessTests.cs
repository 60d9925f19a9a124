using Microsoft.Extensions.Logging.Abstractions;
using NewsBot.Core.Articles;
using NewsBot.Core.Articles.Loading;
using NewsBot.Core.Articles.Reading.Drafts;
using NewsBot.Core.Questions;
using NewsBot.Core.Questions.Answering;
using NewsBot.Core.Questions.Asking;
using NewsBot.Search.Index;
using NewsBot.Tests.Support;

namespace NewsBot.Tests.Questions;

/// <summary>Which of several reports is meant, by the day of asking and the days that the question names.</summary>
public sealed class FreshnessTests : IAsyncDisposable
{
    // A Wednesday.
    private static readonly DateOnly Today = new(2025, 8, 6);

    private readonly InMemoryArticleStore _store = new();
    private readonly SearchIndex _index;

    public FreshnessTests() => _index = SomeIndex.Over(_store);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Of_two_reports_that_say_as_much_the_one_of_this_week_is_quoted()
    {
        await LoadAsync("Marathon in Kulmbach", "Anna Berg won the marathon in Kulmbach.", new DateOnly(2024, 8, 5));
        await LoadAsync("Kulmbach runs again", "Clara Dorn won the marathon in Kulmbach.", new DateOnly(2025, 8, 4));
        var found = (await AskAsync("Who won the marathon in Kulmbach?")).ShouldBeOfType<Answer.Found>();
        found.Citations[0].Quote.ShouldContain("Clara Dorn");
    }

    [Fact]
    public async Task A_question_about_an_old_time_does_not_prefer_what_is_fresh()
    {
        await LoadAsync("Marathon in Kulmbach", "Anna Berg won the marathon in Kulmbach.", new DateOnly(2024, 8, 5));
        await LoadAsync("Kulmbach runs again", "Clara Dorn won the marathon in Kulmbach.", new DateOnly(2025, 8, 4));
        var found = (await AskAsync("Who won the marathon in Kulmbach in August 2024?")).ShouldBeOfType<Answer.Found>();
        found.Citations[0].Quote.ShouldContain("Anna Berg");
    }

    [Theory]
    [InlineData("Who won the marathon in Kulmbach last week?")]
    [InlineData("Who won the marathon in Kulmbach on Sunday?")]
    [InlineData("Wer gewann letzte Woche den Marathon in Kulmbach?")]
    public async Task What_happened_in_the_days_asked_for_may_be_reported_after_them(string question)
    {
        await LoadAsync("Kulmbach runs", "Clara Dorn won the marathon in Kulmbach.", new DateOnly(2025, 8, 4));
        await LoadAsync("Bayreuth votes", "The council of Bayreuth voted for a new bridge.", new DateOnly(2025, 7, 30));
        (await AskAsync(question)).ShouldBeOfType<Answer.Found>().Citations[0].Quote.ShouldContain("Clara Dorn");
    }

    [Fact]
    public async Task What_only_articles_of_other_days_state_is_shown_as_close()
    {
        await LoadAsync("Kulmbach runs", "Anna Berg won the marathon in Kulmbach.", new DateOnly(2024, 8, 5));
        await LoadAsync("Bayreuth votes", "The council of Bayreuth voted for a new bridge.", new DateOnly(2025, 7, 30));
        var related = (await AskAsync("Who won the marathon in Kulmbach last week?")).ShouldBeOfType<Answer.Related>();
        related.Citations[0].Quote.ShouldContain("Anna Berg");
        related.Citations.ShouldAllBe(citation => citation.Highlight == null);
    }

    [Fact]
    public async Task An_answer_about_certain_days_quotes_articles_of_these_days_only()
    {
        await LoadAsync("Kulmbach ran", "Anna Berg won the marathon in Kulmbach.", new DateOnly(2024, 8, 5));
        await LoadAsync("Kulmbach runs", "Clara Dorn won the marathon in Kulmbach.", new DateOnly(2025, 8, 1));
        var found = (await AskAsync("Who won the marathon in Kulmbach last week?")).ShouldBeOfType<Answer.Found>();
        found.Citations.Concat(found.More).ShouldAllBe(citation => citation.Published == new DateOnly(2025, 8, 1));
    }

    [Fact]
    public async Task Days_without_an_article_are_said_to_be_empty()
    {
        await LoadAsync("Kulmbach ran", "Anna Berg won the marathon in Kulmbach.", new DateOnly(2024, 8, 5));
        var refused = (await AskAsync("Who won the marathon in Kulmbach last week?")).ShouldBeOfType<Answer.NotFound>();
        refused.Reason.ShouldBe(RefusalReason.NothingToSearch);
        refused.Empty.ShouldBe(new EmptyPeriod(
            new DateOnly(2025, 7, 28), new DateOnly(2025, 8, 3), new DateOnly(2024, 8, 5), null));
    }

    public ValueTask DisposeAsync() => _index.DisposeAsync();

    private Task<Answer> AskAsync(string question) =>
        new AskQuestion(
            SomePipeline.Over(_store, () => _index.Snapshot, new FixedStories()),
            new NoOverviews(),
            new NoGlosses(),
            TimeProvider.System,
            NullLogger<AskQuestion>.Instance)
        .AskAsync(new Question(question, Article.DefaultCollection, Today), null, Cancellation);

    private async Task LoadAsync(string title, string text, DateOnly published)
    {
        var draft = new ArticleDraft(title, text, Published: published, Language: "en");
        await _store.SaveAsync(
            [
                ArticlePreparation.Prepare(
                    draft, new LoadRequest(Article.DefaultCollection, "test:test", []), DateTimeOffset.UnixEpoch),
            ],
            Cancellation);
        await _index.CatchUpAsync(Cancellation);
    }
}
