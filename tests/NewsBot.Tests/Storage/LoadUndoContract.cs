using NewsBot.Core.Articles;
using NewsBot.Core.Articles.Jobs;

namespace NewsBot.Tests.Storage;

/// <summary>What whoever takes loads back does.</summary>
public abstract class LoadUndoContract : IAsyncLifetime
{
    private long _earlier;
    private long _job;
    private long _later;

    protected abstract ILoadUndo Undo { get; }

    protected abstract IArticleStore Store { get; }

    protected abstract IJobQueue Jobs { get; }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _earlier = await EndedAsync();
        _job = await EndedAsync();
        _later = await EndedAsync();
    }

    public virtual ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task What_a_load_added_is_removed_and_can_be_restored()
    {
        var added = await SaveAsync("New.", "https://news.test/1", _job);
        var others = await SaveAsync("Other.", "https://news.test/2", _later);

        var undone = await UndoAsync();

        (undone.Removed, undone.Reverted).ShouldBe((1, 0));
        undone.Sequence.ShouldBe(await Store.LastSequenceAsync(Cancellation));
        (await FindAsync(added)).ShouldBeNull();
        (await FindAsync(others)).ShouldNotBeNull();
        await RestoreAsync(added);
        (await FindAsync(added))!.Text.ShouldBe("New.");
    }

    [Fact]
    public async Task What_a_load_changed_has_its_version_of_before_as_a_version_of_its_own()
    {
        var id = await SaveAsync("Before.", "https://news.test/1", _earlier);
        await SaveAsync("After.", "https://news.test/1", _job);

        var undone = await UndoAsync();

        (undone.Removed, undone.Reverted).ShouldBe((0, 1));
        undone.Sequence.ShouldBe(await Store.LastSequenceAsync(Cancellation));
        var article = (await FindAsync(id)).ShouldNotBeNull();
        (article.Version, article.Text, article.LoadedBy).ShouldBe((3, "Before.", "web:ann"));
        (await SaveAsync("Before.", "https://news.test/1", _later)).ShouldBe(id);
        (await FindAsync(id))!.Version.ShouldBe(3);
    }

    [Fact]
    public async Task What_was_changed_again_since_is_left_alone()
    {
        var id = await SaveAsync("Before.", "https://news.test/1", _job);
        await SaveAsync("After.", "https://news.test/1", _later);

        (await UndoAsync()).ShouldBe(new UndoneLoad(0, 0, 0));

        (await FindAsync(id))!.Text.ShouldBe("After.");
    }

    [Fact]
    public async Task A_load_that_is_not_known_or_has_not_ended_is_not_taken_back()
    {
        var running = await Jobs.EnqueueAsync(new NewJob("main", "paper.zip", "web:ann"), Cancellation);
        await SaveAsync("New.", "https://news.test/1", running.Id);

        (await Undo.UndoAsync("main", running.Id, "web:ann", Cancellation)).ShouldBeNull();
        (await Undo.UndoAsync("main", running.Id + 7, "web:ann", Cancellation)).ShouldBeNull();
        (await Undo.UndoAsync("guild", _job, "web:ann", Cancellation)).ShouldBeNull();
    }

    [Fact]
    public async Task A_load_that_brought_nothing_or_was_taken_back_already_changes_nothing()
    {
        await SaveAsync("New.", "https://news.test/1", _job);
        await UndoAsync();
        var last = await Store.LastSequenceAsync(Cancellation);

        (await UndoAsync()).ShouldBe(new UndoneLoad(0, 0, 0));
        (await UndoAsync(_later)).ShouldBe(new UndoneLoad(0, 0, 0));

        (await Store.LastSequenceAsync(Cancellation)).ShouldBe(last);
    }

    [Fact]
    public async Task Everything_that_a_load_brought_is_taken_back()
    {
        var changed = await SaveAsync("Before.", "https://news.test/0", _earlier);
        await SaveAsync("After.", "https://news.test/0", _job);
        for (var i = 1; i <= 20; i++)
        {
            await SaveAsync($"Text {i}.", $"https://news.test/{i}", _job);
        }

        var undone = await UndoAsync();

        (undone.Removed, undone.Reverted).ShouldBe((20, 1));
        (await Store.ExportAsync("main", Cancellation).Select(article => article.Id).ToListAsync(Cancellation))
            .ShouldBe([changed]);
    }

    private async Task<long> SaveAsync(string text, string url, long job) =>
        (await Store.SaveAsync([SomeArticle.With(text, url: url) with { JobId = job }], Cancellation))[0].ArticleId;

    private Task<Article?> FindAsync(long id) => Store.FindAsync("main", id, Cancellation);

    private Task<long?> RestoreAsync(long id) => Store.RestoreAsync("main", id, "web:ann", Cancellation);

    private async Task<long> EndedAsync()
    {
        var job = await Jobs.BeginOwnAsync(new NewJob("main", "paper.zip", "web:ann"), Cancellation);
        await Jobs.EndOwnAsync("main", job.Id, JobProgress.None, Cancellation);
        return job.Id;
    }

    private async Task<UndoneLoad> UndoAsync(long? job = null) =>
        (await Undo.UndoAsync("main", job ?? _job, "web:ann", Cancellation)).ShouldNotBeNull();
}
