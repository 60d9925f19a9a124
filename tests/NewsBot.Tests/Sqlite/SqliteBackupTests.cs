using NewsBot.Core.Articles;
using NewsBot.Sqlite;
using NewsBot.Tests.Storage;

namespace NewsBot.Tests.Sqlite;

public sealed class SqliteBackupTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SqliteDatabase _database;
    private readonly SqliteArticleStore _store;
    private readonly SqliteBackup _backup;

    public SqliteBackupTests()
    {
        _database = new SqliteDatabase(_folder.File("data"), TimeProvider.System);
        _store = new SqliteArticleStore(_database);
        _backup = new SqliteBackup(_database);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string BackupFile => _folder.File("backup.db");

    [Fact]
    public async Task A_restored_store_is_what_it_was_and_has_another_identity()
    {
        await AddAsync("Before.");
        var identity = await _store.IdentityAsync(Cancellation);
        await _backup.BackUpAsync(BackupFile, overwrite: false, Cancellation);
        await AddAsync("After.");

        await _backup.RestoreAsync(BackupFile, Cancellation);

        (await _store.ExportAsync("main", Cancellation).Select(article => article.Text).ToListAsync(Cancellation))
            .ShouldBe(["Before."]);
        (await _store.IdentityAsync(Cancellation)).ShouldNotBe(identity);
        await AddAsync("Goes on.");
        File.Exists(_database.File + ".before-restore").ShouldBeTrue();
    }

    [Fact]
    public async Task A_backup_is_one_file_and_leaves_no_others()
    {
        await AddAsync("Before.");

        await _backup.BackUpAsync(BackupFile, overwrite: false, Cancellation);

        Directory.GetFiles(_folder.Path).ShouldBe([BackupFile]);
    }

    [Fact]
    public async Task A_backup_fills_an_empty_folder()
    {
        await AddAsync("Before.");
        await _backup.BackUpAsync(BackupFile, overwrite: false, Cancellation);
        using var other = new SqliteDatabase(_folder.File("other"), TimeProvider.System);

        await new SqliteBackup(other).RestoreAsync(BackupFile, Cancellation);

        (await new SqliteArticleStore(other).FindAsync("main", 1, Cancellation))!.Text.ShouldBe("Before.");
    }

    [Fact]
    public async Task An_existing_file_is_only_overwritten_when_told()
    {
        await AddAsync("Before.");
        await File.WriteAllTextAsync(BackupFile, "precious", Cancellation);

        (await RefusedAsync(() => _backup.BackUpAsync(BackupFile, overwrite: false, Cancellation)))
            .ShouldBe("Storage.BackupExists");
        (await File.ReadAllTextAsync(BackupFile, Cancellation)).ShouldBe("precious");

        await _backup.BackUpAsync(BackupFile, overwrite: true, Cancellation);
        await _backup.RestoreAsync(BackupFile, Cancellation);
    }

    [Fact]
    public async Task A_backup_to_nowhere_is_refused()
    {
        (await RefusedAsync(() => _backup.BackUpAsync(_folder.File("no/folder/b.db"), false, Cancellation)))
            .ShouldBe("Storage.BackupUnwritable");
        (await RefusedAsync(() => _backup.BackUpAsync(_database.File, overwrite: true, Cancellation)))
            .ShouldBe("Storage.BackupIsStore");
    }

    [Fact]
    public async Task A_backup_can_be_made_while_articles_are_loaded()
    {
        var loading = Task.Run(
            async () =>
            {
                for (var i = 0; i < 50; i++)
                {
                    await AddAsync($"Text {i}.");
                }
            },
            Cancellation);
        await _backup.BackUpAsync(BackupFile, overwrite: false, Cancellation);
        await loading;

        await _backup.RestoreAsync(BackupFile, Cancellation);

        var restored = await _store.ExportAsync("main", Cancellation).ToListAsync(Cancellation);
        (await _store.CoverageAsync(new ArticleFilter("main"), Cancellation)).Articles.ShouldBe(restored.Count);
    }

    [Theory]
    [InlineData("", "Storage.BackupMissing")]
    [InlineData("not a database at all, and it is not of any use that it is as long as the head of one is", "Storage.Foreign")]
    public async Task What_is_no_backup_is_refused(string content, string reason)
    {
        await AddAsync("Stays.");
        await File.WriteAllTextAsync(BackupFile, content, Cancellation);

        (await RefusedAsync(() => _backup.RestoreAsync(BackupFile, Cancellation))).ShouldBe(reason);
        (await RefusedAsync(() => _backup.RestoreAsync(_folder.File("nowhere.db"), Cancellation)))
            .ShouldBe("Storage.BackupMissing");

        (await _store.FindAsync("main", 1, Cancellation))!.Text.ShouldBe("Stays.");
    }

    [Fact]
    public async Task A_database_without_anything_is_no_backup()
    {
        await AddAsync("Stays.");
        using (var empty = SqliteSession.OpenWriter(BackupFile))
        {
            empty.Script("PRAGMA journal_mode = DELETE; VACUUM;");
        }

        (await RefusedAsync(() => _backup.RestoreAsync(BackupFile, Cancellation))).ShouldBe("Storage.BackupMissing");

        (await _store.FindAsync("main", 1, Cancellation))!.Text.ShouldBe("Stays.");
    }

    [Fact]
    public async Task A_damaged_backup_is_refused()
    {
        await _store.SaveAsync(
            [.. Enumerable.Range(0, 100).Select(i => SomeArticle.With($"{i} {new string('x', 3000)}"))], Cancellation);
        await _backup.BackUpAsync(BackupFile, overwrite: false, Cancellation);
        using (var stream = new FileStream(BackupFile, FileMode.Open))
        {
            stream.SetLength(stream.Length / 2 / 4096 * 4096);
        }

        (await RefusedAsync(() => _backup.RestoreAsync(BackupFile, Cancellation))).ShouldBe("Storage.Damaged");
        (await _store.LastSequenceAsync(Cancellation)).ShouldBe(100);
    }

    [Fact]
    public async Task Restoring_is_refused_while_another_process_has_the_store_open()
    {
        await AddAsync("Before.");
        await _backup.BackUpAsync(BackupFile, overwrite: false, Cancellation);
        using var bot = new SqliteDatabase(_database.Folder, TimeProvider.System);
        await new SqliteArticleStore(bot).LastSequenceAsync(Cancellation);

        (await RefusedAsync(() => _backup.RestoreAsync(BackupFile, Cancellation))).ShouldBe("Storage.InUse");

        await AddAsync("Goes on.");
        bot.Dispose();
        await _backup.RestoreAsync(BackupFile, Cancellation);
    }

    [Fact]
    public async Task Restoring_is_refused_while_another_program_reads_the_database()
    {
        await AddAsync("Before.");
        await _backup.BackUpAsync(BackupFile, overwrite: false, Cancellation);
        using var tool = SqliteSession.OpenReadOnly(_database.File);
        tool.Number("SELECT count(*) FROM articles");

        (await RefusedAsync(() => _backup.RestoreAsync(BackupFile, Cancellation))).ShouldBe("Storage.InUse");
    }

    [Fact]
    public async Task A_damaged_store_is_replaced_and_its_log_is_not_played_into_the_backup()
    {
        await AddAsync("Before.");
        await _backup.BackUpAsync(BackupFile, overwrite: false, Cancellation);
        using var damaged = new SqliteDatabase(_folder.File("damaged"), TimeProvider.System);
        Directory.CreateDirectory(damaged.Folder);
        await AddAsync("After, and only in the log.");
        File.Copy(_database.File + "-wal", damaged.File + "-wal");
        await File.WriteAllTextAsync(damaged.File, new string('x', 9000), Cancellation);

        await new SqliteBackup(damaged).RestoreAsync(BackupFile, Cancellation);

        (await new SqliteArticleStore(damaged).ExportAsync("main", Cancellation).CountAsync(Cancellation)).ShouldBe(1);
        File.Exists(damaged.File + ".before-restore").ShouldBeTrue();
    }

    [Fact]
    public async Task Questions_during_a_restore_wait_and_are_answered()
    {
        await AddAsync("Before.");
        await _backup.BackUpAsync(BackupFile, overwrite: false, Cancellation);

        var asking = Enumerable.Range(0, 50)
            .Select(_ => Task.Run(() => _store.FindAsync("main", 1, Cancellation), Cancellation));
        var restoring = _backup.RestoreAsync(BackupFile, Cancellation);

        (await Task.WhenAll(asking)).ShouldAllBe(article => article != null);
        await restoring;
    }

    public void Dispose()
    {
        _database.Dispose();
        _folder.Dispose();
    }

    private static async Task<string> RefusedAsync(Func<Task> work) =>
        (await Should.ThrowAsync<BackupRefusedException>(work)).Reason.Key;

    private Task<IReadOnlyList<SaveOutcome>> AddAsync(string text) =>
        _store.SaveAsync([SomeArticle.With(text)], Cancellation);
}
