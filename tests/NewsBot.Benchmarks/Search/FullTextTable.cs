using Microsoft.Data.Sqlite;
using NewsBot.Core.Storage;

namespace NewsBot.Benchmarks.Search;

/// <summary>The same text in SQLite's FTS5: contentless, with a hash of 64 MB instead of 1.</summary>
internal sealed class FullTextTable : IDisposable
{
    private readonly SqliteConnection _connection;

    public FullTextTable(string path)
    {
        _connection = new SqliteConnection($"Data Source={path};Pooling=False");
        _connection.Open();
        Execute("pragma journal_mode=wal");
        Execute("pragma synchronous=normal");
        Execute("create virtual table passage using fts5(title, text, content='')");
        Execute("insert into passage(passage, rank) values('hashsize', 67108864)");
    }

    public void Load(IEnumerable<StoredArticle> articles)
    {
        using var transaction = _connection.BeginTransaction();
        using var insert = _connection.CreateCommand();
        insert.CommandText = "insert into passage(rowid, title, text) values($id, $title, $text)";
        var id = insert.Parameters.Add("$id", SqliteType.Integer);
        var title = insert.Parameters.Add("$title", SqliteType.Text);
        var text = insert.Parameters.Add("$text", SqliteType.Text);
        var next = 0L;
        foreach (var (article, passages) in articles)
        {
            foreach (var passage in passages)
            {
                (id.Value, title.Value, text.Value) = (++next, article.Title, passage.Span.In(article.Text));
                insert.ExecuteNonQuery();
            }
        }

        transaction.Commit();
    }

    public int Search(string[] words)
    {
        using var select = _connection.CreateCommand();
        select.CommandText = "select rowid from passage where passage match $query order by bm25(passage, 1.5, 1.0) limit 50";
        select.Parameters.AddWithValue("$query", string.Join(" OR ", words.Select(word => $"\"{word}\"")));
        using var reader = select.ExecuteReader();
        var count = 0;
        while (reader.Read())
        {
            count++;
        }

        return count;
    }

    public void Dispose() => _connection.Dispose();

    private void Execute(string statement)
    {
        using var command = _connection.CreateCommand();
#pragma warning disable CA2100 // Constants of this file.
        command.CommandText = statement;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
