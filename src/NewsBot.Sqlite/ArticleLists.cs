using NewsBot.Core.Articles;

namespace NewsBot.Sqlite;

/// <summary>Lists and counts, answered from indexes.</summary>
internal static class ArticleLists
{
    public static ArticlePage Page(SqliteSession session, ArticleQuery query)
    {
        var selection = new ArticleSelection(query.Filter, query.Text, query.Removed);
        using var page = session.Prepare(
            $"""
            SELECT {ArticleRows.Columns}
            FROM {ArticleRows.Current}
            WHERE a.id IN (
              SELECT a.id FROM {selection.Table} WHERE {selection.Condition}
              ORDER BY a.published DESC, a.loaded_at DESC, a.id DESC LIMIT ?101 OFFSET ?100)
            ORDER BY a.published DESC, a.loaded_at DESC, a.id DESC
            """);
        selection.Bind(page).Bind(100, query.Skip).Bind(101, query.Take);
        return new ArticlePage(ArticleRows.ReadAll(page), Count(session, query.Filter.Collection, selection));
    }

    public static Coverage Coverage(SqliteSession session, ArticleFilter filter)
    {
        var selection = new ArticleSelection(filter);
        return new Coverage(
            Count(session, filter.Collection, selection),
            End(session, selection, "min"),
            End(session, selection, "max"));
    }

    /// <summary>Publishers whose key starts with a prefix, most articles first.</summary>
    public static IReadOnlyList<string> Publishers(SqliteSession session, string collection, string prefix, int limit)
    {
        // U+10FFFF is the last character there is, so that this is the range of what starts with the prefix.
        using var rows = session.Prepare(
            """
            SELECT max(publisher) FROM articles
            WHERE collection = (SELECT id FROM collections WHERE name = ?1) AND removed_at IS NULL
              AND publisher_key >= ?2 AND publisher_key < ?2 || char(0x10FFFF)
            GROUP BY publisher_key ORDER BY count(*) DESC, publisher_key LIMIT ?3
            """);
        rows.Bind(1, collection).Bind(2, Key.Of(prefix)).Bind(3, limit);
        var publishers = new List<string>();
        while (rows.Step())
        {
            publishers.Add(rows.Text(0));
        }

        return publishers;
    }

    private static int Count(SqliteSession session, string collection, ArticleSelection selection)
    {
        if (selection.IsEverything)
        {
            using var counted = session.Prepare("SELECT articles FROM collections WHERE name = ?1");
            counted.Bind(1, collection);
            return counted.Step() ? counted.Int32(0) : 0;
        }

        using var count = session.Prepare($"SELECT count(*) FROM {selection.Table} WHERE {selection.Condition}");
        selection.Bind(count).Step();
        return count.Int32(0);
    }

    private static DateOnly? End(SqliteSession session, ArticleSelection selection, string which)
    {
        using var end = session.Prepare(
            $"SELECT {which}(a.published) FROM {selection.Table} WHERE {selection.Condition}");
        selection.Bind(end).Step();
        return end.DayOrNull(0);
    }
}
