using NewsBot.Core.Articles;

namespace NewsBot.Sqlite;

/// <summary>Decides what an article is to the store and writes it, within a transaction.</summary>
internal sealed class ArticleWriter(SqliteSession session)
{
    private const string KnownColumns = "id, version, content_hash, removed_at, removed_by";

    // What all articles of a load have in common is asked and written once.
    private readonly Dictionary<string, long> _collections = new(StringComparer.Ordinal);
    private readonly Dictionary<long, int> _added = [];

    public SaveOutcome Save(NewArticle article)
    {
        if (!_collections.TryGetValue(article.Collection, out var collection))
        {
            _collections[article.Collection] = collection = Collections.FindOrAdd(session, article.Collection);
        }

        var known = article.Url is null ? null : FindByUrl(collection, article.Url);
        if (known is null)
        {
            if (FindByHash(collection, article.ContentHash) is { } same)
            {
                StoryWriter.AddCopy(session, same, article);
                return new SaveOutcome.Duplicate(same);
            }
        }
        else if (known.Removed is { } removed)
        {
            return removed;
        }
        else if (known.ContentHash == article.ContentHash)
        {
            return new SaveOutcome.Duplicate(known.Id);
        }

        // What was removed does not come back under another address either.
        if (FindTombstone(collection, article.ContentHash) is { } tombstone)
        {
            return tombstone;
        }

        return known is null ? Add(collection, article) : Update(collection, known.Id, known.Version + 1, article);
    }

    /// <summary>Counts what was added; to be called before the transaction ends.</summary>
    public void Complete()
    {
        foreach (var (collection, count) in _added)
        {
            Collections.Count(session, collection, count);
        }
    }

    private SaveOutcome.Added Add(long collection, NewArticle article)
    {
        using var insert = session.Prepare(
            """
            INSERT INTO articles (content_hash, published, loaded_at, publisher, publisher_key, title_key, version,
              collection, url)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
            """);
        BindState(insert, 1, article).Bind(8, collection).Bind(9, article.Url).Run();
        var id = session.LastInsertId;
        AddVersion(id, 1, article);
        _added[collection] = _added.GetValueOrDefault(collection) + 1;
        StoryWriter.Place(session, collection, id, article);
        return new SaveOutcome.Added(id, Changes.Add(session, id));
    }

    private SaveOutcome.Updated Update(long collection, long id, int version, NewArticle article)
    {
        using var update = session.Prepare(
            """
            UPDATE articles SET content_hash = ?1, published = ?2, loaded_at = ?3, publisher = ?4, publisher_key = ?5,
              title_key = ?6, version = ?7
            WHERE id = ?8
            """);
        BindState(update, version, article).Bind(8, id).Run();
        AddVersion(id, version, article);
        StoryWriter.Place(session, collection, id, article);
        return new SaveOutcome.Updated(id, version, Changes.Add(session, id));
    }

    private static SqliteStatement BindState(SqliteStatement statement, int version, NewArticle article) => statement
        .Bind(1, article.ContentHash)
        .Bind(2, article.Published)
        .Bind(3, article.LoadedAt)
        .Bind(4, article.Publisher)
        .Bind(5, Key.OfNullable(article.Publisher))
        .Bind(6, Key.Of(article.Title))
        .Bind(7, version);

    private void AddVersion(long id, int version, NewArticle article)
    {
        using var insert = session.Prepare(
            """
            INSERT INTO article_versions (article, version, title, url, publisher, authors, published, language,
              loaded_by, loaded_at, content_hash, job, passages, text)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)
            """);
        insert
            .Bind(1, id)
            .Bind(2, version)
            .Bind(3, article.Title)
            .Bind(4, article.Url)
            .Bind(5, article.Publisher)
            .Bind(6, ArticleRows.WriteAuthors(article.Authors))
            .Bind(7, article.Published)
            .Bind(8, article.Language)
            .Bind(9, article.LoadedBy)
            .Bind(10, article.LoadedAt)
            .Bind(11, article.ContentHash)
            .Bind(12, article.JobId)
            .Bind(13, PassageBlob.Write(article.Passages, article.Text.Length))
            .Bind(14, article.Text)
            .Run();
    }

    private Known? FindByUrl(long collection, string url)
    {
        using var select = session.Prepare(
            $"SELECT {KnownColumns} FROM articles WHERE collection = ?1 AND url = ?2");
        select.Bind(1, collection).Bind(2, url);
        return select.Step()
            ? new Known(select.Int64(0), select.Int32(1), select.Text(2), ReadTombstone(select))
            : null;
    }

    private long? FindByHash(long collection, string hash)
    {
        using var select = session.Prepare(
            "SELECT id FROM articles WHERE collection = ?1 AND content_hash = ?2 AND removed_at IS NULL ORDER BY id");
        select.Bind(1, collection).Bind(2, hash);
        return select.Step() ? select.Int64(0) : null;
    }

    private SaveOutcome.Tombstoned? FindTombstone(long collection, string hash)
    {
        using var select = session.Prepare(
            $"""
            SELECT {KnownColumns} FROM articles
            WHERE id = (SELECT min(article) FROM tombstones WHERE collection = ?1 AND content_hash = ?2)
            """);
        select.Bind(1, collection).Bind(2, hash);
        return select.Step() ? ReadTombstone(select) : null;
    }

    private static SaveOutcome.Tombstoned? ReadTombstone(SqliteStatement row) =>
        row.IsNull(3) ? null : new SaveOutcome.Tombstoned(row.Int64(0), row.Text(4), row.Instant(3));

    private sealed record Known(long Id, int Version, string ContentHash, SaveOutcome.Tombstoned? Removed);
}
