namespace NewsBot.Sqlite;

/// <summary>Makes an earlier version of an article the newest again, within a transaction.</summary>
internal static class ArticleRevert
{
    /// <summary>The version before becomes a version of its own, so that nothing that was quoted is lost.</summary>
    /// <returns>Sequence of the change.</returns>
    public static long ToPrevious(SqliteSession session, long id, int version, string by, DateTimeOffset now)
    {
        using (var copy = session.Prepare(
            """
            INSERT INTO article_versions (article, version, title, url, publisher, authors, published, language,
              loaded_by, loaded_at, content_hash, job, passages, text)
            SELECT article, ?2 + 1, title, url, publisher, authors, published, language, ?3, ?4, content_hash, NULL,
              passages, text
            FROM article_versions WHERE article = ?1 AND version = ?2 - 1
            """))
        {
            copy.Bind(1, id).Bind(2, version).Bind(3, by).Bind(4, now).Run();
        }

        using var row = session.Prepare(
            "SELECT content_hash, published, publisher, title FROM article_versions WHERE article = ?1 AND version = ?2");
        row.Bind(1, id).Bind(2, version + 1).Step();
        using var update = session.Prepare(
            """
            UPDATE articles SET content_hash = ?2, published = ?3, publisher = ?4, publisher_key = ?5, title_key = ?6,
              loaded_at = ?7, version = ?8
            WHERE id = ?1
            """);
        update
            .Bind(1, id)
            .Bind(2, row.Text(0))
            .Bind(3, row.TextOrNull(1))
            .Bind(4, row.TextOrNull(2))
            .Bind(5, Key.OfNullable(row.TextOrNull(2)))
            .Bind(6, Key.Of(row.Text(3)))
            .Bind(7, now)
            .Bind(8, version + 1)
            .Run();
        return Changes.Add(session, id);
    }
}
