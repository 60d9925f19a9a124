using Microsoft.Data.Sqlite;
using NewsBot.Core.Articles;
using NewsBot.Core.Texts;
using SQLitePCL;

namespace NewsBot.Sqlite;

/// <summary>Backups of the database file.</summary>
public sealed class SqliteBackup(SqliteDatabase database) : IStoreBackup
{
    /// <inheritdoc />
    public async Task BackUpAsync(string file, bool overwrite, CancellationToken cancellation)
    {
        file = Path.GetFullPath(file);
        if (file == database.File)
        {
            throw new BackupRefusedException(new Phrase("Storage.BackupIsStore", file));
        }

        if (!overwrite && Path.Exists(file))
        {
            throw new BackupRefusedException(new Phrase("Storage.BackupExists", file));
        }

        var unfinished = $"{file}.{Guid.NewGuid():N}.tmp";
        try
        {
            await File.WriteAllBytesAsync(unfinished, [], cancellation);
            await database.CopyAsync(unfinished, cancellation);
            Flush(unfinished);
            File.Move(unfinished, file, overwrite);
        }
        catch (Exception fault) when (IsUnwritable(fault))
        {
            throw new BackupRefusedException(new Phrase("Storage.BackupUnwritable", file, fault.Message), fault);
        }
        catch (SqliteException fault) when (StoreFault.Explain(fault, database.File) is { } reason)
        {
            throw new StoreUnusableException(reason, fault);
        }
        finally
        {
            Delete(unfinished);
        }
    }

    /// <inheritdoc />
    public async Task RestoreAsync(string file, CancellationToken cancellation)
    {
        file = Path.GetFullPath(file);
        if (!File.Exists(file) || new FileInfo(file).Length == 0)
        {
            throw new BackupRefusedException(new Phrase("Storage.BackupMissing", file));
        }

        if (file == database.File)
        {
            throw new BackupRefusedException(new Phrase("Storage.BackupIsStore", file));
        }

        try
        {
            await StoreFile.InspectAsync(file, SqliteSchema.Scripts.Count, cancellation, thorough: true);
            if (!await database.WhileClosedAsync(() => Replace(file), cancellation))
            {
                throw new BackupRefusedException(new Phrase("Storage.InUse", database.File));
            }
        }
        catch (StoreUnusableException unusable)
        {
            throw new BackupRefusedException(unusable.Reason, unusable);
        }
        catch (Exception fault) when (StoreFault.Explain(fault, database.File) is { } reason)
        {
            throw new BackupRefusedException(reason, fault);
        }
    }

    private void Replace(string backup)
    {
        Settle();
        var next = database.File + ".restoring";
        File.Copy(backup, next, overwrite: true);
        try
        {
            using (var session = SqliteSession.OpenWriter(next))
            {
                if (new SqliteSchema(session).Version == 0)
                {
                    throw new BackupRefusedException(new Phrase("Storage.BackupMissing", backup));
                }

                session.InTransaction("BEGIN IMMEDIATE", Renew);
                // One file without a log, so that one rename puts all of it in place.
                session.Script("PRAGMA journal_mode = DELETE");
            }

            Flush(next);
            PutInPlace(next);
        }
        finally
        {
            Delete(next);
        }
    }

    // Leaving WAL mode takes the log into the file, and fails while any program has the database open. One that is too
    // damaged for this is moved aside with its log.
    private void Settle()
    {
        if (!File.Exists(database.File))
        {
            return;
        }

        try
        {
            using var session = SqliteSession.OpenExisting(database.File);
            session.Script("PRAGMA journal_mode = DELETE");
        }
        catch (SqliteException fault) when (fault.SqliteErrorCode is raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB)
        {
            // To be replaced for this very reason.
        }
        catch (SqliteException fault) when (fault.SqliteErrorCode is raw.SQLITE_BUSY)
        {
            throw new BackupRefusedException(new Phrase("Storage.InUse", database.File), fault);
        }
    }

    private static bool Renew(SqliteSession session)
    {
        StoreIdentity.Replace(session);
        return true;
    }

    private void PutInPlace(string next)
    {
        var current = database.File;
        if (!File.Exists(current))
        {
            File.Move(next, current);
            return;
        }

        // A log of the replaced database must never meet the new one: SQLite would play it into it.
        var old = current + ".before-restore";
        foreach (var part in (string[])["-wal", "-shm"])
        {
            File.Delete(old + part);
            if (File.Exists(current + part))
            {
                File.Move(current + part, old + part);
            }
        }

        File.Replace(next, current, old);
    }

    // While a copy is made, writing fails only where the copy goes.
    private static bool IsUnwritable(Exception fault) => fault is IOException or UnauthorizedAccessException
        or SqliteException { SqliteErrorCode: raw.SQLITE_FULL or raw.SQLITE_IOERR or raw.SQLITE_CANTOPEN };

    private static void Delete(string file)
    {
        if (File.Exists(file))
        {
            File.Delete(file);
        }
    }

    private static void Flush(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.ReadWrite);
        stream.Flush(flushToDisk: true);
    }
}
