using System.Buffers;
using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace NewsBot.Sqlite;

/// <summary>
/// A prepared statement. Texts go to and from SQLite as UTF-8 with their length, so that NUL characters survive;
/// Microsoft.Data.Sqlite's own parameters stop at them. Disposing resets it and gives it back to its session.
/// </summary>
internal sealed class SqliteStatement(sqlite3 database, sqlite3_stmt statement) : IDisposable
{
    private const int LargestStackBuffer = 512;

    private static readonly UTF8Encoding Utf8 = new(false, throwOnInvalidBytes: true);

    public SqliteStatement Bind(int index, long? value)
    {
        Check(value is { } number
            ? raw.sqlite3_bind_int64(statement, index, number)
            : raw.sqlite3_bind_null(statement, index));
        return this;
    }

    public SqliteStatement Bind(int index, DateOnly? value) =>
        Bind(index, value?.ToString("O", CultureInfo.InvariantCulture));

    public SqliteStatement Bind(int index, DateTimeOffset value) => Bind(index, value.UtcTicks);

    /// <exception cref="EncoderFallbackException">The text has half a surrogate pair.</exception>
    public SqliteStatement Bind(int index, string? value)
    {
        if (value is null)
        {
            Check(raw.sqlite3_bind_null(statement, index));
            return this;
        }

        if (value.Length == 0)
        {
            // An empty span has no address, and SQLite takes that for NULL.
            Check(raw.sqlite3_bind_text(statement, index, ""));
            return this;
        }

        var size = Utf8.GetMaxByteCount(value.Length);
        var rented = size > LargestStackBuffer ? ArrayPool<byte>.Shared.Rent(size) : null;
        try
        {
            var buffer = rented ?? stackalloc byte[LargestStackBuffer];
            Check(raw.sqlite3_bind_text(statement, index, buffer[..Utf8.GetBytes(value, buffer)]));
            return this;
        }
        finally
        {
            if (rented is not null)
            {
                ArrayPool<byte>.Shared.Return(rented);
            }
        }
    }

    public SqliteStatement Bind(int index, ReadOnlySpan<byte> value)
    {
        Check(value.IsEmpty
            ? raw.sqlite3_bind_zeroblob(statement, index, 0)
            : raw.sqlite3_bind_blob(statement, index, value));
        return this;
    }

    /// <summary>Goes to the next row.</summary>
    /// <returns>False where there is none.</returns>
    public bool Step()
    {
        var result = raw.sqlite3_step(statement);
        if (result is not (raw.SQLITE_ROW or raw.SQLITE_DONE))
        {
            Check(result);
        }

        return result == raw.SQLITE_ROW;
    }

    /// <summary>Runs to the end.</summary>
    /// <returns>Number of rows that were changed by the last statement that changed any.</returns>
    public int Run()
    {
        while (Step())
        {
        }

        return raw.sqlite3_changes(database);
    }

    public bool IsNull(int column) => raw.sqlite3_column_type(statement, column) == raw.SQLITE_NULL;

    public long Int64(int column) => raw.sqlite3_column_int64(statement, column);

    public int Int32(int column) => raw.sqlite3_column_int(statement, column);

    public string Text(int column) => Utf8.GetString(Bytes(column));

    public string? TextOrNull(int column) => IsNull(column) ? null : Text(column);

    public DateOnly? DayOrNull(int column) =>
        IsNull(column) ? null : DateOnly.ParseExact(Text(column), "O", CultureInfo.InvariantCulture);

    public DateTimeOffset Instant(int column) => new(Int64(column), TimeSpan.Zero);

    /// <summary>The value's bytes, of a text as well; valid until the next step.</summary>
    public ReadOnlySpan<byte> Bytes(int column) => raw.sqlite3_column_blob(statement, column);

    public void Dispose()
    {
        // The result repeats the error of the last step, which has been thrown already.
        _ = raw.sqlite3_reset(statement);
        _ = raw.sqlite3_clear_bindings(statement);
    }

    /// <summary>Ends the statement for good.</summary>
    public void Close() => statement.Dispose();

    private void Check(int result) => SqliteException.ThrowExceptionForRC(result, database);
}
