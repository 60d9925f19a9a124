using Microsoft.Extensions.DependencyInjection;
using NewsBot.Core.Articles;
using NewsBot.Core.Articles.Bundled;
using NewsBot.Core.Questions;
using NewsBot.Search.Index;
using NewsBot.Tests.Host;
using NewsBot.Tests.Storage;

namespace NewsBot.Tests.Evaluation.Quality;

/// <summary>
/// What users caught the program at: answers that said on the bundled articles what none of them says, and figures that
/// newer articles had put right.
/// </summary>
public sealed class TrustTests : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private ServiceProvider _program = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _program = InProcess.On(_folder.Path);
        await _program.GetRequiredService<BundledCollection>().LoadAsync(Cancellation);
        await _program.GetRequiredService<SearchIndex>().CatchUpAsync(Cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        await _program.DisposeAsync();
        _folder.Dispose();
    }

    [Theory]
    [InlineData("When did Markus Braun die?")]
    [InlineData("Who founded Wirecard?")]
    [InlineData("Wie heißt die Tochter von Merz?")]
    public async Task What_no_sentence_says_is_neither_answered_nor_marked(string question)
    {
        var answer = await AskAsync(question);

        answer.ShouldNotBeOfType<Answer.Found>();
        (answer as Answer.Quoting)?.Citations.ShouldAllBe(citation => citation.Highlight == null);
    }

    [Theory]
    [InlineData("How many people died in the Ahr valley flood?")]
    [InlineData("how many ppl died in the ahr valley flood")]
    [InlineData("Wie viele Menschen starben bei der Flut im Ahrtal?")]
    public async Task The_newest_figure_is_the_answer(string question) =>
        (await AskAsync(question)).ShouldBeOfType<Answer.Found>().Sentences[0].Text.ShouldContain("135");

    [Theory]
    [InlineData("thanks")]
    [InlineData("danke!")]
    public async Task Thanks_are_answered_and_not_searched(string message) =>
        (await AskAsync(message)).ShouldBeOfType<Answer.SmallTalk>();

    [Theory]
    [InlineData("what's new?")]
    [InlineData("was gibt's neues?")]
    public async Task What_is_new_is_answered_by_the_newest_articles(string question)
    {
        var overview = (await AskAsync(question)).ShouldBeOfType<Answer.Overview>();

        overview.Citations[0].Published.ShouldBe(new DateOnly(2025, 8, 5));
        overview.Citations.Select(citation => citation.Published).ShouldBeInOrder(SortDirection.Descending);
    }

    private Task<Answer> AskAsync(string question) => _program.GetRequiredService<IAskQuestion>().AskAsync(
        new Question(question, Article.DefaultCollection, new DateOnly(2025, 8, 6)), null, Cancellation);
}
