namespace NewsBot.Sqlite;

/// <summary>Numbers of collections.</summary>
internal static class Collections
{
    /// <summary>The number of a collection; null where nothing was ever put into it.</summary>
    public static long? Find(SqliteSession session, string name)
    {
        using var select = session.Prepare("SELECT id FROM collections WHERE name = ?1");
        select.Bind(1, name);
        return select.Step() ? select.Int64(0) : null;
    }

    public static long FindOrAdd(SqliteSession session, string name)
    {
        if (Find(session, name) is { } id)
        {
            return id;
        }

        using var insert = session.Prepare("INSERT INTO collections (name) VALUES (?1)");
        insert.Bind(1, name).Run();
        return session.LastInsertId;
    }

    /// <summary>Counts a current article more or less.</summary>
    public static void Count(SqliteSession session, long id, int difference)
    {
        using var update = session.Prepare("UPDATE collections SET articles = articles + ?2 WHERE id = ?1");
        update.Bind(1, id).Bind(2, difference).Run();
    }
}

/// <summary>Text for comparison without case, as <see cref="StringComparison.OrdinalIgnoreCase"/> does it.</summary>
internal static class Key
{
    public static string Of(string text) => text.ToUpperInvariant();

    public static string? OfNullable(string? text) => text?.ToUpperInvariant();
}
