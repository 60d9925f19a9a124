using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace NewsBot.Sqlite;

/// <summary>A connection with its prepared statements. Used by one operation at a time.</summary>
internal sealed class SqliteSession : IDisposable
{
    private static readonly TimeSpan BusyTimeout = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan SwitchPause = TimeSpan.FromMilliseconds(10);

    private readonly SqliteConnection _connection;
    private readonly Dictionary<string, SqliteStatement> _prepared = new(StringComparer.Ordinal);

    private SqliteSession(string source, SqliteOpenMode mode)
    {
        // Sessions are pooled with their statements; the library's pool would be a second one.
        var settings = new SqliteConnectionStringBuilder { DataSource = source, Mode = mode, Pooling = false };
        _connection = new SqliteConnection(settings.ConnectionString);
        try
        {
            _connection.Open();
            Check(raw.sqlite3_busy_timeout(Handle, (int)BusyTimeout.TotalMilliseconds));

            // Otherwise a statement with a parameter in its LIMIT is compiled anew each time that it is bound
            // (https://sqlite.org/queryplanner-ng.html#_the_query_planner_stability_guarantee_).
            Check(raw.sqlite3_db_config(Handle, raw.SQLITE_DBCONFIG_ENABLE_QPSG, 1, out _));
            Script("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY;");
        }
        catch
        {
            _connection.Dispose();
            throw;
        }
    }

    public sqlite3 Handle => _connection.Handle!;

    public long LastInsertId => raw.sqlite3_last_insert_rowid(Handle);

    /// <summary>Opens a file for writing and creates it where it is missing.</summary>
    public static SqliteSession OpenWriter(string file)
    {
        var session = new SqliteSession(file, SqliteOpenMode.ReadWriteCreate);

        // FULL: in WAL mode SQLite syncs the log with every commit, so that a power cut takes nothing acknowledged.
        // A large load touches the same index pages over and over: the cache keeps them, and the log takes in several
        // commits before their pages are copied into the file.
        return session.With(
            """
            PRAGMA synchronous = FULL;
            PRAGMA foreign_keys = ON;
            PRAGMA cache_size = -32768;
            PRAGMA wal_autocheckpoint = 8192;
            PRAGMA journal_size_limit = 67108864;
            """).InWalMode();
    }

    /// <summary>Opens an existing store for reading.</summary>
    public static SqliteSession OpenReader(string file) =>
        new SqliteSession(file, SqliteOpenMode.ReadWrite).With("PRAGMA query_only = ON;");

    /// <summary>Opens an existing file for what is done once and does not wait for others.</summary>
    public static SqliteSession OpenExisting(string file) =>
        new SqliteSession(file, SqliteOpenMode.ReadWrite).With("PRAGMA busy_timeout = 0;");

    /// <summary>Opens a file without writing anything to it.</summary>
    public static SqliteSession OpenReadOnly(string file) => new(file, SqliteOpenMode.ReadOnly);

    /// <summary>
    /// Opens a file as if nobody else could change it: nothing is written, and neither locks nor files beside it are
    /// used or made (https://sqlite.org/uri.html#uriimmutable).
    /// </summary>
    public static SqliteSession OpenImmutable(string file) =>
        new(new Uri(Path.GetFullPath(file)).AbsoluteUri + "?immutable=1", SqliteOpenMode.ReadOnly);

    /// <summary>A statement ready to be bound; dispose it to give it back.</summary>
    [SuppressMessage("Reliability", "CA2000", Justification = "The session ends its statements.")]
    public SqliteStatement Prepare(string sql)
    {
        if (!_prepared.TryGetValue(sql, out var statement))
        {
            Check(raw.sqlite3_prepare_v3(Handle, sql, raw.SQLITE_PREPARE_PERSISTENT, out var prepared));
            _prepared[sql] = statement = new SqliteStatement(Handle, prepared);
        }

        return statement;
    }

    /// <summary>Runs statements that take no values and give no rows.</summary>
    public void Script(string sql) => Check(raw.sqlite3_exec(Handle, sql));

    /// <summary>The first value of the first row; 0 where there is none.</summary>
    public long Number(string sql)
    {
        using var statement = Prepare(sql);
        return statement.Step() ? statement.Int64(0) : 0;
    }

    /// <summary>The first value of the first row; null where there is none.</summary>
    public string? Text(string sql)
    {
        using var statement = Prepare(sql);
        return statement.Step() ? statement.TextOrNull(0) : null;
    }

    /// <summary>Runs work in a transaction; an exception rolls it back.</summary>
    /// <param name="begin"><c>BEGIN</c> for reading, <c>BEGIN IMMEDIATE</c> for writing.</param>
    public T InTransaction<T>(string begin, Func<SqliteSession, T> work)
    {
        Script(begin);
        try
        {
            var result = work(this);
            Script("COMMIT");
            return result;
        }
        catch
        {
            if (raw.sqlite3_get_autocommit(Handle) == 0)
            {
                _ = raw.sqlite3_exec(Handle, "ROLLBACK");
            }

            throw;
        }
    }

    public void Dispose()
    {
        foreach (var statement in _prepared.Values)
        {
            statement.Close();
        }

        _connection.Dispose();
    }

    /// <summary>
    /// Switches to the write-ahead log. For this one change SQLite does not wait for another process that makes it at
    /// the same moment, however long its busy time-out is; so it is tried again.
    /// </summary>
    private SqliteSession InWalMode()
    {
        try
        {
            var start = Stopwatch.GetTimestamp();
            int result;
            while ((result = raw.sqlite3_exec(Handle, "PRAGMA journal_mode = WAL")) == raw.SQLITE_BUSY
                && Stopwatch.GetElapsedTime(start) < BusyTimeout)
            {
                Thread.Sleep(SwitchPause);
            }

            Check(result);
            return this;
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    private SqliteSession With(string settings)
    {
        try
        {
            Script(settings);
            return this;
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    private void Check(int result) => SqliteException.ThrowExceptionForRC(result, Handle);
}
