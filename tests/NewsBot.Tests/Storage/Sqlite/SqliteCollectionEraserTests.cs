using NewsBot.Core.Questions;
using NewsBot.Core.Storage;
using NewsBot.Storage.Sqlite;
using NewsBot.Tests.Chat.Support;

namespace NewsBot.Tests.Storage.Sqlite;

public sealed class SqliteCollectionEraserTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SqliteDatabase _database;
    private readonly SqliteArticleStore _store;
    private readonly SqliteCollectionEraser _eraser;

    public SqliteCollectionEraserTests()
    {
        _database = new SqliteDatabase(_folder.Path, TimeProvider.System);
        _store = new SqliteArticleStore(_database);
        _eraser = new SqliteCollectionEraser(_database);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _database.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Nothing_of_an_erased_collection_can_be_read_or_brought_back()
    {
        var removed = await SaveAsync(SomeArticle.With(collection: "gone", url: "https://x.test/1"));
        var current = await SaveAsync(SomeArticle.With("Another text.", collection: "gone"));
        var kept = await SaveAsync(SomeArticle.With(collection: "kept", url: "https://x.test/1"));
        await _store.RemoveAsync("gone", removed, "a:b", Cancellation);
        var jobs = new SqliteJobQueue(_database);
        var job = await jobs.EnqueueAsync(new NewJob("gone", "x.txt", "a:b", null, [1]), Cancellation);
        var before = await _store.LastSequenceAsync(Cancellation);

        (await _eraser.EraseAsync("gone", Cancellation)).ShouldBe(2);

        (await _store.VersionsAsync("gone", current, Cancellation)).ShouldBeEmpty();
        (await _store.RestoreAsync("gone", removed, "a:b", Cancellation)).ShouldBeNull();
        (await jobs.FindAsync("gone", job.Id, Cancellation)).ShouldBeNull();
        (await jobs.PayloadAsync("gone", job.Id, Cancellation)).ShouldBeNull();
        (await _store.FindAsync("kept", kept, Cancellation)).ShouldNotBeNull();
        var changes = await _store.ChangesAsync(before, 10, Cancellation);
        changes.Select(c => (c.ArticleId, c.Current)).ShouldBe([(removed, null), (current, null)], ignoreOrder: true);
        (await _eraser.EraseAsync("gone", Cancellation)).ShouldBe(0);
    }

    [Fact]
    public async Task What_was_asked_of_an_erased_collection_is_forgotten_even_where_nothing_was_loaded()
    {
        var answers = new SqliteAnswerStore(_database);
        var kept = new KeptAnswer(
            "a", "gone", "web:one", "web:ann", false, DateTimeOffset.UnixEpoch, new Question("Who?", "gone", null), SomeAnswer.Found());
        await answers.KeepAsync(kept, DateTimeOffset.MinValue, Cancellation);

        await _eraser.EraseAsync("gone", Cancellation);

        (await answers.FindAsync("gone", "a", Cancellation)).ShouldBeNull();
    }

    [Fact]
    public async Task What_was_removed_before_may_be_loaded_again_by_who_comes_back()
    {
        var article = SomeArticle.With(collection: "gone", url: "https://x.test/1");
        await _store.RemoveAsync("gone", await SaveAsync(article), "a:b", Cancellation);
        await _eraser.EraseAsync("gone", Cancellation);

        var outcome = await _store.SaveAsync([article], Cancellation);

        outcome.ShouldHaveSingleItem().ShouldBeOfType<SaveOutcome.Added>();
    }

    [Fact]
    public async Task More_than_one_step_is_erased()
    {
        await _store.SaveAsync(
            [.. Enumerable.Range(0, 1_000).Select(i => SomeArticle.With($"Text {i}.", collection: "gone"))],
            Cancellation);

        (await _eraser.EraseAsync("gone", Cancellation)).ShouldBe(1_000);

        (await _store.CoverageAsync(new ArticleFilter("gone"), Cancellation)).Articles.ShouldBe(0);
    }

    private async Task<long> SaveAsync(NewsBot.Core.Articles.NewArticle article) =>
        (await _store.SaveAsync([article], Cancellation)).ShouldHaveSingleItem()
            .ShouldBeOfType<SaveOutcome.Added>().ArticleId;
}
