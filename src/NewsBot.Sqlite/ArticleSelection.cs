using System.Globalization;
using System.Text;
using NewsBot.Core.Articles;

namespace NewsBot.Sqlite;

/// <summary>A filter in SQL, with only those parts that it has, so that indexes serve.</summary>
internal sealed class ArticleSelection
{
    // More words than a title has tell nothing; every one costs a search.
    private const int MaxWords = 16;
    private const int FirstWord = 5;

    private readonly ArticleFilter _filter;
    private readonly string[] _words;
    private readonly bool _removed;

    public ArticleSelection(ArticleFilter filter, string? text = null, bool removed = false)
    {
        _filter = filter;
        _removed = removed;
        _words = [.. Words(text).Take(MaxWords)];
    }

    /// <summary>Whether all current articles of the collection are meant.</summary>
    public bool IsEverything =>
        !_removed && _words.Length == 0 && _filter is { Since: null, Until: null, Source: null };

    /// <summary>
    /// Articles as <c>a</c> by the index that suits the filter; left alone, SQLite counts by way of a less suitable
    /// one.
    /// </summary>
    public string Table => "articles a INDEXED BY " + (_removed ? "articles_removed"
        : _filter.Source is null ? "articles_current"
        : "articles_publisher");

    /// <summary>The condition; its parameters have the numbers below 100.</summary>
    public string Condition
    {
        get
        {
            var sql = new StringBuilder("a.collection = (SELECT id FROM collections WHERE name = ?1)");
            sql.Append(_removed ? " AND a.removed_at IS NOT NULL" : " AND a.removed_at IS NULL");
            sql.Append(_filter.Since is null ? "" : " AND a.published >= ?2");
            sql.Append(_filter.Until is null ? "" : " AND a.published <= ?3");
            sql.Append(_filter.Source is null ? "" : " AND a.publisher_key = ?4");
            for (var i = 0; i < _words.Length; i++)
            {
                sql.Append(CultureInfo.InvariantCulture, $" AND instr(a.title_key, ?{FirstWord + i}) > 0");
            }

            return sql.ToString();
        }
    }

    public SqliteStatement Bind(SqliteStatement statement)
    {
        statement.Bind(1, _filter.Collection);
        if (_filter.Since is not null)
        {
            statement.Bind(2, _filter.Since);
        }

        if (_filter.Until is not null)
        {
            statement.Bind(3, _filter.Until);
        }

        if (_filter.Source is not null)
        {
            statement.Bind(4, Key.Of(_filter.Source));
        }

        for (var i = 0; i < _words.Length; i++)
        {
            statement.Bind(FirstWord + i, _words[i]);
        }

        return statement;
    }

    private static string[] Words(string? text) =>
        text is null ? [] : Key.Of(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
