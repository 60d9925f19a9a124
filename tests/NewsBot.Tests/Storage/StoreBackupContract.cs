using NewsBot.Core.Articles;

namespace NewsBot.Tests.Storage;

/// <summary>What every backup of a store does.</summary>
public abstract class StoreBackupContract
{
    protected abstract IStoreBackup Backup { get; }

    protected abstract IArticleStore Store { get; }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_restored_store_is_what_it_was_and_has_another_identity()
    {
        var identity = await Store.IdentityAsync(Cancellation);
        await SaveAsync("Before.");
        await Backup.BackUpAsync(Beside("backup"), overwrite: false, Cancellation);
        await SaveAsync("After.");

        await Backup.RestoreAsync(Beside("backup"), Cancellation);

        (await TextsAsync()).ShouldBe(["Before."]);
        (await Store.IdentityAsync(Cancellation)).ShouldNotBe(identity);
        await SaveAsync("Goes on.");
        (await TextsAsync()).ShouldBe(["Before.", "Goes on."]);
    }

    [Fact]
    public async Task A_file_that_is_there_is_replaced_only_where_told_to()
    {
        await SaveAsync("Text.");
        await File.WriteAllTextAsync(Beside("backup"), "precious", Cancellation);

        await Should.ThrowAsync<BackupRefusedException>(
            () => Backup.BackUpAsync(Beside("backup"), overwrite: false, Cancellation));
        (await File.ReadAllTextAsync(Beside("backup"), Cancellation)).ShouldBe("precious");

        await Backup.BackUpAsync(Beside("backup"), overwrite: true, Cancellation);
        await Backup.RestoreAsync(Beside("backup"), Cancellation);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("This is a letter to my aunt, and it says nothing of articles.")]
    public async Task What_is_no_backup_is_refused_and_the_store_stays_as_it_is(string? content)
    {
        await SaveAsync("Text.");
        var identity = await Store.IdentityAsync(Cancellation);
        if (content is not null)
        {
            await File.WriteAllTextAsync(Beside("letter"), content, Cancellation);
        }

        var refused = await Should.ThrowAsync<BackupRefusedException>(
            () => Backup.RestoreAsync(Beside("letter"), Cancellation));

        refused.Reason.In("en").ShouldNotBeNullOrWhiteSpace();
        (await TextsAsync()).ShouldBe(["Text."]);
        (await Store.IdentityAsync(Cancellation)).ShouldBe(identity);
    }

    [Fact]
    public async Task A_backup_that_cannot_be_written_says_so()
    {
        await SaveAsync("Text.");

        await Should.ThrowAsync<BackupRefusedException>(
            () => Backup.BackUpAsync(Path.Combine(Beside("nowhere"), "backup"), overwrite: true, Cancellation));
    }

    /// <summary>A path in a folder of the test's.</summary>
    protected abstract string Beside(string name);

    private Task<IReadOnlyList<SaveOutcome>> SaveAsync(string text) =>
        Store.SaveAsync([SomeArticle.With(text)], Cancellation);

    private async Task<IEnumerable<string>> TextsAsync() =>
        (await Store.ExportAsync("main", Cancellation).ToListAsync(Cancellation)).Select(article => article.Text);
}
