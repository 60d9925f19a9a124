using System.Diagnostics;
using NewsBot.Core.Articles;
using NewsBot.Core.Texts;
using SQLitePCL;

namespace NewsBot.Sqlite;

/// <summary>Looks at a database file before anything may write to it.</summary>
internal static class StoreFile
{
    /// <summary>Marks a file as NewsBot's ("NwsB"); the other half of the mark is the schema's version.</summary>
    public const int ApplicationId = 0x4E777342;

    // A file that another process is just creating can look damaged; one that is, still does after this.
    private const int Looks = 3;
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(100);

    // How long a start may look for damage. Checks some hundred megabytes; what lies behind is found when it is read.
    private static readonly TimeSpan LongestCheck = TimeSpan.FromMilliseconds(50);
    private const int StepsBetweenGlances = 100;

    /// <summary>Passes a file that is a store, or is not there or empty and may become one. Writes nothing.</summary>
    /// <param name="newest">Newest version of the schema that the program knows.</param>
    /// <param name="thorough">Check all of the file, however long it takes.</param>
    /// <exception cref="StoreUnusableException">Foreign, newer, damaged or not to be read.</exception>
    public static async Task InspectAsync(
        string file, int newest, CancellationToken cancellation, bool thorough = false)
    {
        for (var look = 1; ; look++)
        {
            try
            {
                var reason = Exists(file) ? Look(file, newest, thorough) : null;
                if (reason is null)
                {
                    return;
                }

                if (look == Looks)
                {
                    throw new StoreUnusableException(reason);
                }
            }
            catch (Exception fault) when (look == Looks && StoreFault.Explain(fault, file) is { } reason)
            {
                throw new StoreUnusableException(reason, fault);
            }
            catch (Exception fault) when (look < Looks && StoreFault.Explain(fault, file) is not null)
            {
                // Looked at again.
            }

            await Task.Delay(BetweenLooks, cancellation);
        }
    }

    private static bool Exists(string file) => File.Exists(file) && new FileInfo(file).Length > 0;

    private static Phrase? Look(string file, int newest, bool thorough)
    {
        // Without a log nobody has the file open, and looking at it needs no locks and leaves no files behind. With a
        // log the file alone may be behind; then SQLite reads both and changes neither.
        using var session = File.Exists(file + "-wal") ? SqliteSession.OpenReadOnly(file) : SqliteSession.OpenImmutable(file);
        var version = session.Number("PRAGMA user_version");
        if (session.Number("PRAGMA application_id") != ApplicationId)
        {
            var isEmpty = version == 0 && session.Number("SELECT count(*) FROM sqlite_schema") == 0;
            return isEmpty ? null : new Phrase("Storage.Foreign", file);
        }

        if (version > newest)
        {
            return new Phrase("Storage.Newer", file, version, newest);
        }

        return IsIntact(session, thorough) ? null : new Phrase("Storage.Damaged", file);
    }

    private static bool IsIntact(SqliteSession session, bool thorough)
    {
        var started = Stopwatch.GetTimestamp();
        if (!thorough)
        {
            raw.sqlite3_progress_handler(session.Handle, StepsBetweenGlances, IsOver, null);
        }

        int IsOver(object? _) => Stopwatch.GetElapsedTime(started) > LongestCheck ? 1 : 0;

        try
        {
            // Preparing reads the schema, and may be what is interrupted on a busy machine.
            using var check = session.Prepare(thorough ? "PRAGMA integrity_check(1)" : "PRAGMA quick_check(1)");
            return check.Step() && check.Text(0) == "ok";
        }
        catch (Microsoft.Data.Sqlite.SqliteException stopped) when (stopped.SqliteErrorCode == raw.SQLITE_INTERRUPT)
        {
            return true;
        }
    }
}
