using NewsBot.Core.Articles;

namespace NewsBot.Sqlite;

/// <summary>Deletes collections in SQLite.</summary>
/// <remarks>
/// Of an article nothing stays but its number, in a collection that nobody can name: indexes learn from it that the
/// article is gone, and the number is never given again.
/// </remarks>
public sealed class SqliteCollectionEraser(SqliteDatabase database) : ICollectionEraser
{
    // Articles of one transaction: others want to write meanwhile.
    private const int Step = 500;

    private const string Erased = "\u0001erased";

    /// <inheritdoc />
    public async Task<int> EraseAsync(string collection, CancellationToken cancellation)
    {
        var erased = 0;
        for (var last = Step; last == Step; erased += last)
        {
            last = await database.WriteAsync(session => EraseSome(session, collection), cancellation);
        }

        return erased;
    }

    private int EraseSome(SqliteSession session, string name)
    {
        // Questions may have been asked where nothing was ever loaded.
        Run(session, "DELETE FROM answers WHERE collection = ?1", name);
        if (Collections.Find(session, name) is not { } collection)
        {
            return 0;
        }

        var ids = Next(session, collection);
        foreach (var id in ids)
        {
            Erase(session, collection, id);
        }

        if (ids.Count < Step)
        {
            Run(session, "DELETE FROM tombstones WHERE collection = ?1", collection);
            Run(
                session,
                "DELETE FROM job_payloads WHERE job IN (SELECT id FROM jobs WHERE collection = ?1)",
                collection);
            Run(session, "DELETE FROM jobs WHERE collection = ?1", collection);
            Run(session, "DELETE FROM feed_entries WHERE feed IN (SELECT id FROM feeds WHERE collection = ?1)", collection);
            Run(session, "DELETE FROM feeds WHERE collection = ?1", collection);
            Run(session, "DELETE FROM audit WHERE collection = ?1", name);

            Run(session, "DELETE FROM collections WHERE id = ?1", collection);
        }

        return ids.Count;
    }

    private static List<long> Next(SqliteSession session, long collection)
    {
        using var rows = session.Prepare("SELECT id FROM articles WHERE collection = ?1 LIMIT ?2");
        rows.Bind(1, collection).Bind(2, Step);
        var ids = new List<long>();
        while (rows.Step())
        {
            ids.Add(rows.Int64(0));
        }

        return ids;
    }

    private void Erase(SqliteSession session, long collection, long id)
    {
        StoryWriter.Erase(session, collection, id);
        Run(session, "DELETE FROM embeddings WHERE article = ?1", id);
        Run(session, "DELETE FROM article_versions WHERE article = ?1", id);
        Run(session, "DELETE FROM tombstones WHERE article = ?1", id);
        using (var update = session.Prepare(
            """
            UPDATE articles SET collection = ?2, url = NULL, content_hash = '', published = NULL, publisher = NULL,
              publisher_key = NULL, title_key = '', removed_at = ?3, removed_by = NULL
            WHERE id = ?1
            """))
        {
            update.Bind(1, id).Bind(2, Collections.FindOrAdd(session, Erased)).Bind(3, database.Time.GetUtcNow()).Run();
        }

        Changes.Add(session, id);
    }

    private static void Run(SqliteSession session, string sql, long id)
    {
        using var statement = session.Prepare(sql);
        statement.Bind(1, id).Run();
    }

    private static void Run(SqliteSession session, string sql, string name)
    {
        using var statement = session.Prepare(sql);
        statement.Bind(1, name).Run();
    }
}
