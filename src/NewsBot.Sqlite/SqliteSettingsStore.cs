using NewsBot.Core.Settings;

namespace NewsBot.Sqlite;

/// <summary>Settings in SQLite.</summary>
public sealed class SqliteSettingsStore(SqliteDatabase database) : ISettingsStore
{
    /// <inheritdoc />
    public Task<string?> FindAsync(string scope, string key, CancellationToken cancellation) => database.ReadAsync(
        session =>
        {
            using var select = session.Prepare("SELECT value FROM settings WHERE scope = ?1 AND key = ?2");
            return select.Bind(1, scope).Bind(2, key).Step() ? select.Text(0) : null;
        },
        cancellation);

    /// <inheritdoc />
    public Task<IReadOnlyDictionary<string, string>> ListAsync(
        string scopePrefix, string key, CancellationToken cancellation) =>
        database.ReadAsync<IReadOnlyDictionary<string, string>>(
            session =>
            {
                using var rows = session.Prepare(
                    "SELECT scope, value FROM settings WHERE substr(scope, 1, length(?1)) = ?1 AND key = ?2");
                rows.Bind(1, scopePrefix).Bind(2, key);
                var values = new Dictionary<string, string>(StringComparer.Ordinal);
                while (rows.Step())
                {
                    values.Add(rows.Text(0), rows.Text(1));
                }

                return values;
            },
            cancellation);

    /// <inheritdoc />
    public Task SetAsync(string scope, string key, string? value, CancellationToken cancellation) =>
        database.WriteAsync(
            session =>
            {
                using var statement = session.Prepare(value is null
                    ? "DELETE FROM settings WHERE scope = ?1 AND key = ?2"
                    : """
                      INSERT INTO settings (scope, key, value) VALUES (?1, ?2, ?3)
                      ON CONFLICT (scope, key) DO UPDATE SET value = excluded.value
                      """);
                statement.Bind(1, scope).Bind(2, key);
                return (value is null ? statement : statement.Bind(3, value)).Run();
            },
            cancellation);

    /// <inheritdoc />
    public Task ClearAsync(string scope, CancellationToken cancellation) => database.WriteAsync(
        session =>
        {
            using var delete = session.Prepare("DELETE FROM settings WHERE scope = ?1");
            return delete.Bind(1, scope).Run();
        },
        cancellation);
}
