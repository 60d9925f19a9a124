namespace NewsBot.Sqlite;

/// <summary>The store's random name, by which whoever has derived something from it knows it again.</summary>
internal static class StoreIdentity
{
    public static void Create(SqliteSession session, DateTimeOffset now)
    {
        using var insert = session.Prepare("INSERT INTO store (id, identity, created_at) VALUES (1, ?1, ?2)");
        insert.Bind(1, Random()).Bind(2, now).Run();
    }

    /// <summary>Gives another name, because what follows is not what came before.</summary>
    public static void Replace(SqliteSession session)
    {
        using var update = session.Prepare("UPDATE store SET identity = ?1");
        update.Bind(1, Random()).Run();
    }

    public static string Read(SqliteSession session) => session.Text("SELECT identity FROM store")!;

    private static string Random() => Guid.NewGuid().ToString("N");
}
