using Microsoft.Data.Sqlite;
using NewsBot.Core.Texts;
using SQLitePCL;

namespace NewsBot.Sqlite;

/// <summary>Says what a fault of SQLite or of the file system means for the store.</summary>
internal static class StoreFault
{
    /// <summary>What happened and what to do; null where it is a fault of the program.</summary>
    public static Phrase? Explain(Exception fault, string file) => fault switch
    {
        SqliteException sqlite => sqlite.SqliteErrorCode switch
        {
            raw.SQLITE_CORRUPT => new Phrase("Storage.Damaged", file),
            raw.SQLITE_NOTADB => new Phrase("Storage.Foreign", file),
            raw.SQLITE_FULL => new Phrase("Storage.DiskFull", file),
            raw.SQLITE_BUSY => new Phrase("Storage.Busy", file),
            raw.SQLITE_CANTOPEN or raw.SQLITE_READONLY or raw.SQLITE_PERM or raw.SQLITE_IOERR =>
                new Phrase("Storage.Unreachable", file, sqlite.Message),
            _ => null,
        },
        IOException or UnauthorizedAccessException => new Phrase("Storage.Unreachable", file, fault.Message),
        _ => null,
    };
}
