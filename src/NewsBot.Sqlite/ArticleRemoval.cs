namespace NewsBot.Sqlite;

/// <summary>Removes articles and brings them back, within a transaction.</summary>
internal static class ArticleRemoval
{
    public static long? Remove(
        SqliteSession session, string collection, long id, string removedBy, DateTimeOffset now)
    {
        using var update = session.Prepare(
            """
            UPDATE articles SET removed_at = ?2, removed_by = ?3
            WHERE id = ?1 AND collection = (SELECT id FROM collections WHERE name = ?4) AND removed_at IS NULL
            RETURNING collection
            """);
        update.Bind(1, id).Bind(2, now).Bind(3, removedBy).Bind(4, collection);
        if (!update.Step())
        {
            return null;
        }

        Collections.Count(session, update.Int64(0), -1);
        using var bury = session.Prepare(
            """
            INSERT OR IGNORE INTO tombstones (collection, content_hash, article)
            SELECT a.collection, v.content_hash, a.id
            FROM articles a JOIN article_versions v ON v.article = a.id WHERE a.id = ?1
            """);
        bury.Bind(1, id).Run();
        return Changes.Add(session, id);
    }

    public static long? Restore(SqliteSession session, string collection, long id)
    {
        using var update = session.Prepare(
            """
            UPDATE articles SET removed_at = NULL, removed_by = NULL
            WHERE id = ?1 AND collection = (SELECT id FROM collections WHERE name = ?2) AND removed_at IS NOT NULL
              AND EXISTS (SELECT 1 FROM article_versions WHERE article = ?1)
            RETURNING collection
            """);
        update.Bind(1, id).Bind(2, collection);
        if (!update.Step())
        {
            return null;
        }

        var number = update.Int64(0);
        Collections.Count(session, number, 1);
        using var delete = session.Prepare(
            """
            DELETE FROM tombstones
            WHERE collection = ?2 AND article = ?1
              AND content_hash IN (SELECT content_hash FROM article_versions WHERE article = ?1)
            """);
        delete.Bind(1, id).Bind(2, number).Run();
        return Changes.Add(session, id);
    }
}
