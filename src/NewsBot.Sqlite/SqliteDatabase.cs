using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Microsoft.Data.Sqlite;
using NewsBot.Core.Articles;
using NewsBot.Core.Texts;
using NewsBot.Sqlite.Schema;
using SQLitePCL;

namespace NewsBot.Sqlite;

/// <summary>
/// The database file of a data folder. Opens it with the first operation; then any number of reads run beside one
/// write at a time. Other processes may do the same: SQLite makes their writes wait for each other.
/// </summary>
/// <remarks>
/// SQLite has no asynchronous calls. Operations wait for their turn asynchronously and then run on the caller's thread.
/// </remarks>
public sealed class SqliteDatabase : IDisposable
{
    // Reads that run at once; more would only wait for the processor.
    private const int MaxReaders = 16;

    private static readonly TimeSpan LongestWork = TimeSpan.FromSeconds(5);

    private readonly TimeProvider _time;
    private readonly StoreLock _lock;
    private readonly SemaphoreSlim _opening = new(1);
    private readonly SemaphoreSlim _writing = new(1);
    private readonly SemaphoreSlim _reading = new(MaxReaders);
    private readonly ConcurrentStack<SqliteSession> _readers = new();
    private SqliteSession? _writer;
    private volatile bool _isOpen;
    private bool _isDisposed;

    /// <summary>Names the folder; nothing is opened yet.</summary>
    public SqliteDatabase(string folder, TimeProvider time)
    {
        _time = time;
        Folder = Path.GetFullPath(folder);
        _lock = new StoreLock(File);
    }

    /// <summary>The data folder.</summary>
    public string Folder { get; }

    /// <summary>The database file.</summary>
    public string File => Path.Combine(Folder, "newsbot.db");

    internal TimeProvider Time => _time;

    /// <summary>Reads one consistent state of the store.</summary>
    /// <exception cref="StoreUnusableException">The file cannot be used.</exception>
    internal async Task<T> ReadAsync<T>(Func<SqliteSession, T> work, CancellationToken cancellation)
    {
        await EnterAsync(_reading, cancellation);
        try
        {
            return Guarded(() => Read(work));
        }
        finally
        {
            _reading.Release();
        }
    }

    /// <summary>Runs work in a transaction of its own. When this returns, its writes are on disk.</summary>
    /// <exception cref="StoreUnusableException">The file cannot be used, or the disk is full.</exception>
    internal async Task<T> WriteAsync<T>(Func<SqliteSession, T> work, CancellationToken cancellation)
    {
        await EnterAsync(_writing, cancellation);
        try
        {
            return Guarded(() => (_writer ??= SqliteSession.OpenWriter(File)).InTransaction("BEGIN IMMEDIATE", work));
        }
        finally
        {
            _writing.Release();
        }
    }

    /// <summary>Copies the store's state of this moment into an empty file. Writes go on meanwhile.</summary>
    /// <exception cref="SqliteException">The store cannot be read or the file cannot be written.</exception>
    internal async Task CopyAsync(string file, CancellationToken cancellation)
    {
        await EnterAsync(_reading, cancellation);
        try
        {
            await Task.Run(() => Copy(file, cancellation), cancellation);
        }
        finally
        {
            _reading.Release();
        }
    }

    /// <summary>Runs work while nobody, in this process or another, has the file open.</summary>
    /// <returns>False where another process has it open; the work was not run.</returns>
    internal async Task<bool> WhileClosedAsync(Action work, CancellationToken cancellation)
    {
        await TakeAllAsync(cancellation);
        try
        {
            Close();
            Directory.CreateDirectory(Folder);
            if (!_lock.TryTakeAlone())
            {
                return false;
            }

            work();
            return true;
        }
        finally
        {
            _lock.Release();
            _reading.Release(MaxReaders);
            _writing.Release();
            _opening.Release();
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        // What runs is let end: a session that is closed under its work fails in the middle of it. Where that takes too
        // long it is closed all the same, because somebody waits for the program to end.
        if (_isDisposed)
        {
            return;
        }

        _isDisposed = true;
        var start = _time.GetTimestamp();
        _ = _opening.Wait(LongestWork);
        _ = _writing.Wait(LongestWork);
        for (var i = 0; i < MaxReaders && _time.GetElapsedTime(start) < LongestWork; i++)
        {
            _ = _reading.Wait(LongestWork);
        }

        Close();
        _opening.Dispose();
        _writing.Dispose();
        _reading.Dispose();
        _lock.Dispose();
    }

    [SuppressMessage("Reliability", "CA2000", Justification = "The session goes back to the others or is disposed.")]
    private T Read<T>(Func<SqliteSession, T> work)
    {
        if (!_readers.TryPop(out var session))
        {
            session = SqliteSession.OpenReader(File);
        }

        try
        {
            var result = session.InTransaction("BEGIN", work);
            _readers.Push(session);
            return result;
        }
        catch
        {
            session.Dispose();
            throw;
        }
    }

    // Everybody who is in finishes soon, so that only the first wait is worth cancelling.
    private async Task TakeAllAsync(CancellationToken cancellation)
    {
        await _opening.WaitAsync(cancellation);
        await _writing.WaitAsync(CancellationToken.None);
        for (var i = 0; i < MaxReaders; i++)
        {
            await _reading.WaitAsync(CancellationToken.None);
        }
    }

    private void Copy(string file, CancellationToken cancellation)
    {
        using var session = SqliteSession.OpenReadOnly(File);
        using var interruption = cancellation.Register(() => raw.sqlite3_interrupt(session.Handle));
        using var vacuum = session.Prepare("VACUUM INTO ?1");
        try
        {
            vacuum.Bind(1, file).Run();
        }
        catch (SqliteException) when (cancellation.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancellation);
        }
    }

    private async ValueTask EnterAsync(SemaphoreSlim gate, CancellationToken cancellation)
    {
        while (true)
        {
            await OpenAsync(cancellation);
            await gate.WaitAsync(cancellation);
            if (_isOpen)
            {
                return;
            }

            // Closed while waiting; whoever closed it waits for this gate no longer.
            gate.Release();
        }
    }

    private async ValueTask OpenAsync(CancellationToken cancellation)
    {
        if (_isOpen)
        {
            return;
        }

        await _opening.WaitAsync(cancellation);
        try
        {
            if (!_isOpen)
            {
                await OpenFileAsync(cancellation);
                _isOpen = true;
            }
        }
        finally
        {
            _opening.Release();
        }
    }

    private async Task OpenFileAsync(CancellationToken cancellation)
    {
        await StoreFile.InspectAsync(File, SqliteSchema.Scripts.Count, cancellation);
        try
        {
            Directory.CreateDirectory(Folder);
            await _lock.TakeSharedAsync(cancellation);
            _writer = SqliteSession.OpenWriter(File);
            _writer.InTransaction("BEGIN IMMEDIATE", Prepare);
        }
        catch (Exception fault)
        {
            Close();
            if (StoreFault.Explain(fault, File) is { } reason)
            {
                throw new StoreUnusableException(reason, fault);
            }

            throw;
        }
    }

    private bool Prepare(SqliteSession session)
    {
        var schema = new SqliteSchema(session);
        var isNew = schema.Version == 0;
        if (!SchemaRunner.Run(schema, SqliteSchema.Scripts))
        {
            throw new StoreUnusableException(
                new Phrase("Storage.Newer", File, schema.Version, SqliteSchema.Scripts.Count));
        }

        if (isNew)
        {
            session.Script(string.Create(
                CultureInfo.InvariantCulture, $"PRAGMA application_id = {StoreFile.ApplicationId}"));
            StoreIdentity.Create(session, _time.GetUtcNow());
        }

        return isNew;
    }

    private void Close()
    {
        _isOpen = false;
        while (_readers.TryPop(out var session))
        {
            session.Dispose();
        }

        _writer?.Dispose();
        _writer = null;
        _lock.Release();
    }

    private T Guarded<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception fault) when (StoreFault.Explain(fault, File) is { } reason)
        {
            throw new StoreUnusableException(reason, fault);
        }
    }
}
