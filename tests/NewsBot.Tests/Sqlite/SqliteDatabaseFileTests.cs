using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using NewsBot.Core.Articles;
using NewsBot.Core.Texts;
using NewsBot.Sqlite;
using NewsBot.Tests.Storage;

namespace NewsBot.Tests.Sqlite;

public sealed class SqliteDatabaseFileTests : IDisposable
{
    private static readonly string NextVersion =
        string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {SqliteSchema.Scripts.Count + 1}");

    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string File => _folder.File("newsbot.db");

    [Fact]
    public async Task A_new_folder_gets_a_database_that_says_whose_it_is()
    {
        var folder = _folder.File("deep/er");
        using (var database = new SqliteDatabase(folder, TimeProvider.System))
        {
            await new SqliteArticleStore(database).SaveAsync([SomeArticle.With()], Cancellation);
        }

        using var session = SqliteSession.OpenReadOnly(Path.Combine(folder, "newsbot.db"));
        session.Number("PRAGMA application_id").ShouldBe(0x4E777342);
        session.Number("PRAGMA user_version").ShouldBe(SqliteSchema.Scripts.Count);
        session.Text("PRAGMA journal_mode").ShouldBe("wal");
        session.Text("PRAGMA integrity_check").ShouldBe("ok");
    }

    [Fact]
    public async Task What_was_saved_is_there_after_opening_again()
    {
        var identity = await FillAsync(1);

        using var database = new SqliteDatabase(_folder.Path, TimeProvider.System);
        var store = new SqliteArticleStore(database);

        (await store.FindAsync("main", 1, Cancellation)).ShouldNotBeNull();
        (await store.IdentityAsync(Cancellation)).ShouldBe(identity);
    }

    [Fact]
    public async Task Writing_waits_for_the_disk()
    {
        await FillAsync(1);

        using var session = SqliteSession.OpenWriter(File);

        const int Full = 2;
        session.Number("PRAGMA synchronous").ShouldBe(Full);
        session.Number("PRAGMA foreign_keys").ShouldBe(1);
    }

    [Fact]
    public async Task An_empty_file_becomes_a_store()
    {
        await System.IO.File.WriteAllBytesAsync(File, [], Cancellation);

        (await FillAsync(1)).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_newer_database_is_not_touched()
    {
        await FillAsync(1);
        Execute(NextVersion);

        await ShouldBeRefusedUntouchedAsync("Storage.Newer");
    }

    [Fact]
    public async Task A_newer_database_that_was_left_with_its_log_is_not_touched()
    {
        await FillAsync(1);
        using (var newer = SqliteSession.OpenWriter(File))
        {
            newer.Script(NextVersion);
            System.IO.File.Copy(File, _folder.File("left.db"));
            System.IO.File.Copy(File + "-wal", _folder.File("left.db-wal"));
        }

        System.IO.File.Move(_folder.File("left.db"), File, overwrite: true);
        System.IO.File.Move(_folder.File("left.db-wal"), File + "-wal");

        await ShouldBeRefusedUntouchedAsync("Storage.Newer");
    }

    [Fact]
    public async Task A_database_of_another_program_is_not_touched()
    {
        Execute("CREATE TABLE songs (title TEXT); PRAGMA journal_mode = DELETE;");

        await ShouldBeRefusedUntouchedAsync("Storage.Foreign");
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_not_touched()
    {
        await System.IO.File.WriteAllTextAsync(File, "Dear diary, " + new string('x', 5000), Cancellation);

        await ShouldBeRefusedUntouchedAsync("Storage.Foreign");
    }

    [Fact]
    public async Task A_database_that_was_cut_off_is_not_touched()
    {
        await FillAsync(200);
        using (var stream = new FileStream(File, FileMode.Open))
        {
            stream.SetLength(stream.Length / 2 / 4096 * 4096);
        }

        await ShouldBeRefusedUntouchedAsync("Storage.Damaged");
    }

    [Fact]
    public async Task A_database_with_a_damaged_page_is_not_touched()
    {
        await FillAsync(200);
        using (var stream = new FileStream(File, FileMode.Open))
        {
            for (var page = stream.Length / 4096 / 2; page < (stream.Length / 4096 / 2) + 10; page++)
            {
                stream.Position = page * 4096;
                stream.Write([.. Enumerable.Repeat((byte)0xA5, 4096)]);
            }
        }

        await ShouldBeRefusedUntouchedAsync("Storage.Damaged");
    }

    [Fact]
    public async Task A_garbled_head_is_not_touched()
    {
        await FillAsync(1);
        using (var stream = new FileStream(File, FileMode.Open))
        {
            Span<byte> garbage = stackalloc byte[16];
            BinaryPrimitives.WriteInt64BigEndian(garbage, 42);
            stream.Write(garbage);
        }

        await ShouldBeRefusedUntouchedAsync("Storage.Foreign");
    }

    [Fact]
    public async Task A_data_folder_that_is_a_file_is_explained()
    {
        await System.IO.File.WriteAllTextAsync(_folder.File("file"), "x", Cancellation);
        using var database = new SqliteDatabase(_folder.File("file"), TimeProvider.System);

        var refused = await Should.ThrowAsync<StoreUnusableException>(
            () => new SqliteArticleStore(database).LastSequenceAsync(Cancellation));

        refused.Reason.Key.ShouldBe("Storage.Unreachable");
    }

    [Fact]
    public async Task A_store_that_was_refused_once_opens_when_it_is_good_again()
    {
        await System.IO.File.WriteAllTextAsync(File, new string('x', 5000), Cancellation);
        using var database = new SqliteDatabase(_folder.Path, TimeProvider.System);
        var store = new SqliteArticleStore(database);
        await Should.ThrowAsync<StoreUnusableException>(() => store.LastSequenceAsync(Cancellation));

        System.IO.File.Delete(File);

        (await store.LastSequenceAsync(Cancellation)).ShouldBe(0);
    }

    [Fact]
    public void Every_reason_has_both_wordings()
    {
        string[] reasons =
        [
            "PathMissing", "PathIsFile", "Newer", "Foreign", "Damaged", "Unreachable", "DiskFull", "Busy", "InUse",
            "BackupExists", "BackupIsStore", "BackupUnwritable", "BackupMissing",
        ];
        foreach (var reason in reasons)
        {
            var phrase = new Phrase($"Storage.{reason}", "a", "b", "c");
            phrase.In("de").ShouldNotBe(phrase.In("en"));
        }
    }

    public void Dispose() => _folder.Dispose();

    private async Task<string> FillAsync(int articles)
    {
        using var database = new SqliteDatabase(_folder.Path, TimeProvider.System);
        var store = new SqliteArticleStore(database);
        await store.SaveAsync(
            [.. Enumerable.Range(0, articles).Select(i => SomeArticle.With($"{i} {new string('x', 3000)}"))], Cancellation);
        return await store.IdentityAsync(Cancellation);
    }

    private void Execute(string sql)
    {
        using var session = SqliteSession.OpenWriter(File);
        session.Script(sql);
    }

    private async Task ShouldBeRefusedUntouchedAsync(string reason)
    {
        var before = Contents();
        using var database = new SqliteDatabase(_folder.Path, TimeProvider.System);

        var refused = await Should.ThrowAsync<StoreUnusableException>(
            () => new SqliteArticleStore(database).LastSequenceAsync(Cancellation));

        refused.Reason.Key.ShouldBe(reason);
        refused.Reason.In("en").ShouldContain(File);
        Contents().ShouldBe(before);
    }

    // A log that was left behind is read by way of a -shm file, which says nothing and is made anew at any time.
    private Dictionary<string, string> Contents() => Directory.GetFiles(_folder.Path)
        .Where(file => !file.EndsWith("-shm", StringComparison.Ordinal))
        .ToDictionary(file => file, file => Convert.ToHexString(SHA256.HashData(System.IO.File.ReadAllBytes(file))));
}
