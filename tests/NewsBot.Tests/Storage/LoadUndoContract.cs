using NewsBot.Core.Articles;
using NewsBot.Core.Articles.Jobs;

namespace NewsBot.Tests.Storage;

/// <summary>What whoever takes loads back does.</summary>
public abstract class LoadUndoContract
{
    private const long Job = 41;

    protected abstract ILoadUndo Undo { get; }

    protected abstract IArticleStore Store { get; }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_a_load_added_is_removed_and_can_be_restored()
    {
        var added = await SaveAsync("New.", "https://news.test/1", Job);
        var others = await SaveAsync("Other.", "https://news.test/2", Job + 1);

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
        var id = await SaveAsync("Before.", "https://news.test/1", Job - 1);
        await SaveAsync("After.", "https://news.test/1", Job);

        var undone = await UndoAsync();

        (undone.Removed, undone.Reverted).ShouldBe((0, 1));
        undone.Sequence.ShouldBe(await Store.LastSequenceAsync(Cancellation));
        var article = (await FindAsync(id)).ShouldNotBeNull();
        (article.Version, article.Text, article.LoadedBy).ShouldBe((3, "Before.", "web:ann"));
        (await SaveAsync("Before.", "https://news.test/1", Job + 1)).ShouldBe(id);
        (await FindAsync(id))!.Version.ShouldBe(3);
    }

    [Fact]
    public async Task What_was_changed_again_since_is_left_alone()
    {
        var id = await SaveAsync("Before.", "https://news.test/1", Job);
        await SaveAsync("After.", "https://news.test/1", Job + 1);

        (await UndoAsync()).ShouldBe(new UndoneLoad(0, 0, 0));

        (await FindAsync(id))!.Text.ShouldBe("After.");
    }

    [Fact]
    public async Task A_load_that_brought_nothing_or_was_taken_back_already_changes_nothing()
    {
        await SaveAsync("New.", "https://news.test/1", Job);
        await UndoAsync();
        var last = await Store.LastSequenceAsync(Cancellation);

        (await UndoAsync()).ShouldBe(new UndoneLoad(0, 0, 0));
        (await UndoAsync(Job + 7)).ShouldBe(new UndoneLoad(0, 0, 0));

        (await Store.LastSequenceAsync(Cancellation)).ShouldBe(last);
    }

    [Fact]
    public async Task Everything_that_a_load_brought_is_taken_back()
    {
        var changed = await SaveAsync("Before.", "https://news.test/0", Job - 1);
        await SaveAsync("After.", "https://news.test/0", Job);
        for (var i = 1; i <= 20; i++)
        {
            await SaveAsync($"Text {i}.", $"https://news.test/{i}", Job);
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

    private async Task<UndoneLoad> UndoAsync(long job = Job) =>
        (await Undo.UndoAsync("main", job, "web:ann", Cancellation))!;
}
