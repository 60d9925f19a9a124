using NewsBot.Core.Articles;
using NewsBot.Core.Articles.Jobs;
using NewsBot.Core.Chat.Memory;
using NewsBot.Core.Questions;
using NewsBot.Tests.Chat.Support;

namespace NewsBot.Tests.Storage;

/// <summary>What whoever erases collections does.</summary>
public abstract class CollectionEraserContract
{
    protected abstract ICollectionEraser Eraser { get; }

    protected abstract IArticleStore Store { get; }

    protected abstract IJobQueue Jobs { get; }

    protected abstract IAnswerStore Answers { get; }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nothing_of_an_erased_collection_can_be_read_or_brought_back()
    {
        var removed = await SaveAsync(SomeArticle.With(collection: "gone", url: "https://x.test/1"));
        var current = await SaveAsync(SomeArticle.With("Another text.", collection: "gone"));
        var kept = await SaveAsync(SomeArticle.With(collection: "kept", url: "https://x.test/1"));
        await Store.RemoveAsync("gone", removed, "a:b", Cancellation);
        var job = await Jobs.EnqueueAsync(new NewJob("gone", "x.txt", "a:b", null, [1]), Cancellation);
        var before = await Store.LastSequenceAsync(Cancellation);

        (await EraseAsync()).ShouldBe(2);

        (await Store.VersionsAsync("gone", current, Cancellation)).ShouldBeEmpty();
        (await Store.RestoreAsync("gone", removed, "a:b", Cancellation)).ShouldBeNull();
        (await Jobs.FindAsync("gone", job.Id, Cancellation)).ShouldBeNull();
        (await Jobs.PayloadAsync("gone", job.Id, Cancellation)).ShouldBeNull();
        (await Store.FindAsync("kept", kept, Cancellation)).ShouldNotBeNull();
        var changes = await Store.ChangesAsync(before, 10, Cancellation);
        changes.Select(c => (c.ArticleId, c.Current)).ShouldBe([(removed, null), (current, null)], ignoreOrder: true);
    }

    [Fact]
    public async Task Erasing_again_or_what_never_was_erases_nothing()
    {
        await SaveAsync(SomeArticle.With(collection: "gone"));
        await EraseAsync();

        (await EraseAsync()).ShouldBe(0);
        (await Eraser.EraseAsync("nowhere", Cancellation)).ShouldBe(0);
    }

    [Fact]
    public async Task What_was_asked_of_an_erased_collection_is_forgotten_even_where_nothing_was_loaded()
    {
        var answer = new KeptAnswer(
            "a", "gone", "web:one", "web:ann", false, DateTimeOffset.UnixEpoch, new Question("Who?", "gone", null),
            SomeAnswer.Found());
        await Answers.KeepAsync(answer, DateTimeOffset.MinValue, Cancellation);
        await Answers.KeepAsync(answer with { Id = "b", Collection = "kept" }, DateTimeOffset.MinValue, Cancellation);

        await EraseAsync();

        (await Answers.FindAsync("gone", "a", Cancellation)).ShouldBeNull();
        (await Answers.FindAsync("kept", "b", Cancellation)).ShouldNotBeNull();
    }

    [Fact]
    public async Task What_was_removed_before_may_be_loaded_again_by_who_comes_back()
    {
        var article = SomeArticle.With(collection: "gone", url: "https://x.test/1");
        await Store.RemoveAsync("gone", await SaveAsync(article), "a:b", Cancellation);
        await EraseAsync();

        var outcome = await Store.SaveAsync([article], Cancellation);

        outcome.ShouldHaveSingleItem().ShouldBeOfType<SaveOutcome.Added>();
    }

    [Fact]
    public async Task A_large_collection_is_erased_whole()
    {
        await Store.SaveAsync(
            [.. Enumerable.Range(0, 1_000).Select(i => SomeArticle.With($"Text {i}.", collection: "gone"))],
            Cancellation);

        (await EraseAsync()).ShouldBe(1_000);

        (await Store.CoverageAsync(new ArticleFilter("gone"), Cancellation)).Articles.ShouldBe(0);
    }

    private Task<int> EraseAsync() => Eraser.EraseAsync("gone", Cancellation);

    private async Task<long> SaveAsync(NewArticle article) =>
        (await Store.SaveAsync([article], Cancellation))[0].ArticleId;
}
