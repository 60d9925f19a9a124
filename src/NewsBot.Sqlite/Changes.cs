using NewsBot.Search;

namespace NewsBot.Sqlite;

/// <summary>The sequence of changes that an index follows.</summary>
internal static class Changes
{
    /// <summary>Notes that an article has changed, in place of its earlier change.</summary>
    public static long Add(SqliteSession session, long article)
    {
        using var replace = session.Prepare("INSERT OR REPLACE INTO changes (article) VALUES (?1)");
        replace.Bind(1, article).Run();
        return session.LastInsertId;
    }

    public static long Last(SqliteSession session) => session.Number("SELECT max(sequence) FROM changes");

    public static IReadOnlyList<ArticleChange> After(SqliteSession session, long after, int limit)
    {
        using var rows = session.Prepare(
            $"""
            SELECT {ArticleRows.Columns}, n.sequence, n.article
            FROM (SELECT sequence, article FROM changes WHERE sequence > ?1 ORDER BY sequence LIMIT ?2) n
            JOIN articles a ON a.id = n.article
            JOIN collections c ON c.id = a.collection
            LEFT JOIN article_versions v
              ON v.article = a.id AND v.version = a.version AND a.removed_at IS NULL
            ORDER BY n.sequence
            """);
        rows.Bind(1, after).Bind(2, limit);
        var changes = new List<ArticleChange>();
        while (rows.Step())
        {
            changes.Add(new ArticleChange(
                rows.Int64(14), rows.Int64(15), rows.IsNull(0) ? null : ArticleRows.ReadIndexed(rows)));
        }

        return changes;
    }
}
