using System.Globalization;
using Microsoft.Data.Sqlite;
using NewsBot.Core.Articles;
using NewsBot.Search;

namespace NewsBot.Benchmarks.Search;

/// <summary>
/// What one would build with SQLite alone: rows of articles and passages, and their text in FTS5, contentless and with
/// a hash of 64 MB instead of 1. As durable as the store: a log that is synced with each commit.
/// </summary>
internal sealed class FullTextTable : IDisposable
{
    private const int ArticlesPerCommit = 512;

    private const string Plain = "select rowid from passage where passage match $query order by bm25(passage, 1.5, 1.0) limit 50";

    private const string Filtered =
        """
        select f.rowid from passage f
        cross join passages p on p.id = f.rowid
        cross join articles a on a.id = p.article
        where f.passage match $query and a.removed = 0 and a.collection = $collection
          and a.published >= $since and a.published <= $until
        order by bm25(passage, 1.5, 1.0) limit 50
        """;

    private readonly SqliteConnection _connection;
    private readonly bool _withRows;
    private long _passages;

    public FullTextTable(string path, bool withRows)
    {
        _withRows = withRows;
        _connection = new SqliteConnection($"Data Source={path};Pooling=False");
        _connection.Open();
        Execute("pragma journal_mode=wal");
        Execute("pragma synchronous=full");
        Execute("pragma cache_size=-65536");
        Execute("pragma wal_autocheckpoint=8192");
        Execute(
            """
            create table articles (id integer primary key, collection text, title text, publisher text, published text,
              removed integer not null default 0, text text)
            """);
        Execute("create table passages (id integer primary key, article integer not null, start integer, length integer)");
        Execute("create virtual table passage using fts5(title, text, content='')");
        Execute("insert into passage(passage, rank) values('hashsize', 67108864)");
    }

    public void Load(IEnumerable<StoredArticle> articles)
    {
        using var article = Command("insert into articles (id, collection, title, publisher, published, text) values ($0, $1, $2, $3, $4, $5)", 6);
        using var row = Command("insert into passages (id, article, start, length) values ($0, $1, $2, $3)", 4);
        using var text = Command("insert into passage (rowid, title, text) values ($0, $1, $2)", 3);
        foreach (var part in articles.Chunk(ArticlesPerCommit))
        {
            using var transaction = _connection.BeginTransaction();
            (article.Transaction, row.Transaction, text.Transaction) = (transaction, transaction, transaction);
            foreach (var (stored, passages) in part)
            {
                if (_withRows)
                {
                    Run(article, stored.Id, stored.Collection, stored.Title, stored.Publisher, Day(stored.Published), stored.Text);
                }

                foreach (var passage in passages)
                {
                    _passages++;
                    if (_withRows)
                    {
                        Run(row, _passages, stored.Id, passage.Span.Start, passage.Span.Length);
                    }

                    Run(text, _passages, stored.Title, passage.Span.In(stored.Text));
                }
            }

            transaction.Commit();
        }
    }

    public void Remove(IEnumerable<long> ids)
    {
        using var update = Command("update articles set removed = 1 where id = $0", 1);
        using var transaction = _connection.BeginTransaction();
        update.Transaction = transaction;
        foreach (var id in ids)
        {
            Run(update, id);
        }

        transaction.Commit();
    }

    /// <param name="filter">Null for all passages.</param>
    public int Search(string[] words, SearchFilter? filter = null)
    {
        using var select = Command(filter is null ? Plain : Filtered, 0);
        select.Parameters.AddWithValue("$query", string.Join(" OR ", words.Select(word => $"\"{word}\"")));
        if (filter is not null)
        {
            select.Parameters.AddWithValue("$collection", filter.Collection);
            select.Parameters.AddWithValue("$since", Day(filter.Since ?? DateOnly.MinValue));
            select.Parameters.AddWithValue("$until", Day(filter.Until ?? DateOnly.MaxValue));
        }

        using var reader = select.ExecuteReader();
        var count = 0;
        while (reader.Read())
        {
            count++;
        }

        return count;
    }

    public void Dispose() => _connection.Dispose();

    private static string? Day(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture);

    private static void Run(SqliteCommand command, params ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }

        command.ExecuteNonQuery();
    }

    private SqliteCommand Command(string statement, int parameters)
    {
        var command = _connection.CreateCommand();
#pragma warning disable CA2100 // Constants of this file.
        command.CommandText = statement;
#pragma warning restore CA2100
        for (var i = 0; i < parameters; i++)
        {
            command.Parameters.Add(new SqliteParameter(string.Create(CultureInfo.InvariantCulture, $"${i}"), null));
        }

        return command;
    }

    private void Execute(string statement)
    {
        using var command = Command(statement, 0);
        command.ExecuteNonQuery();
    }
}
