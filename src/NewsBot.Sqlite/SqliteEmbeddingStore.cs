using NewsBot.Search;
using NewsBot.Search.Vectors;

namespace NewsBot.Sqlite;

/// <summary>Embeddings in SQLite.</summary>
public sealed class SqliteEmbeddingStore(SqliteDatabase database) : IEmbeddingStore
{
    private const string Embedded =
        """
        SELECT e.sequence, e.article, e.version, c.name, v.publisher, v.published, e.dimensions, e.vectors,
          a.removed_at IS NULL AND a.version = e.version
        FROM embeddings e
        JOIN articles a ON a.id = e.article
        JOIN collections c ON c.id = a.collection
        JOIN article_versions v ON v.article = e.article AND v.version = e.version
        """;

    /// <inheritdoc />
    public Task SaveAsync(
        string model, IReadOnlyList<NewEmbeddings> embeddings, CancellationToken cancellation) => database.WriteAsync(
        session =>
        {
            foreach (var article in embeddings)
            {
                using var replace = session.Prepare(
                    """
                    INSERT OR REPLACE INTO embeddings (article, version, model, dimensions, vectors)
                    VALUES (?1, ?2, ?3, ?4, ?5)
                    """);
                replace.Bind(1, article.ArticleId).Bind(2, article.Version).Bind(3, model)
                    .Bind(4, article.Dimensions).Bind(5, article.Vectors.AsSpan()).Run();
            }

            return embeddings.Count;
        },
        cancellation);

    /// <inheritdoc />
    public Task<IReadOnlyList<IndexedArticle>> PendingAsync(
        string model, int dimensions, IReadOnlyCollection<long> except, int limit, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        return database.ReadAsync<IReadOnlyList<IndexedArticle>>(
            session =>
            {
                using var rows = session.Prepare(
                    $"""
                    SELECT {ArticleRows.Columns} FROM {ArticleRows.Current}
                    WHERE a.id IN (
                      SELECT p.id FROM articles p LEFT JOIN embeddings e ON e.article = p.id
                      WHERE p.removed_at IS NULL AND (e.article IS NULL OR e.version <> p.version OR e.model <> ?1
                        OR (?2 > 0 AND e.dimensions <> ?2))
                      ORDER BY p.id DESC LIMIT ?3)
                    ORDER BY a.id DESC
                    """);
                rows.Bind(1, model).Bind(2, dimensions).Bind(3, limit + except.Count);
                var pending = new List<IndexedArticle>();
                while (pending.Count < limit && rows.Step())
                {
                    if (!except.Contains(rows.Int64(0)))
                    {
                        pending.Add(ArticleRows.ReadIndexed(rows));
                    }
                }

                return pending;
            },
            cancellation);
    }

    /// <inheritdoc />
    public Task<EmbeddingProgress> ProgressAsync(string model, CancellationToken cancellation) => database.ReadAsync(
        session =>
        {
            using var row = session.Prepare(
                """
                SELECT count(e.article), count(*) FROM articles a
                LEFT JOIN embeddings e ON e.article = a.id AND e.version = a.version AND e.model = ?1
                WHERE a.removed_at IS NULL
                """);
            row.Bind(1, model).Step();
            return new EmbeddingProgress(row.Int32(0), row.Int32(1));
        },
        cancellation);

    /// <inheritdoc />
    public Task<IReadOnlyList<EmbeddedArticle>> SavedAsync(
        string model, long after, int limit, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        return database.ReadAsync<IReadOnlyList<EmbeddedArticle>>(
            session =>
            {
                using var rows = session.Prepare(
                    $"{Embedded} WHERE e.sequence > ?1 AND e.model = ?2 ORDER BY e.sequence LIMIT ?3");
                rows.Bind(1, after).Bind(2, model).Bind(3, limit);
                var saved = new List<EmbeddedArticle>();
                while (rows.Step())
                {
                    saved.Add(Read(rows));
                }

                return saved;
            },
            cancellation);
    }

    /// <inheritdoc />
    public Task<IReadOnlyList<EmbeddedArticle>> FindAsync(
        string model, IReadOnlyCollection<long> articleIds, CancellationToken cancellation) =>
        database.ReadAsync<IReadOnlyList<EmbeddedArticle>>(
            session =>
            {
                var found = new List<EmbeddedArticle>();
                foreach (var id in articleIds)
                {
                    using var row = session.Prepare($"{Embedded} WHERE e.article = ?1 AND e.model = ?2");
                    if (row.Bind(1, id).Bind(2, model).Step())
                    {
                        found.Add(Read(row));
                    }
                }

                return found;
            },
            cancellation);

    /// <inheritdoc />
    public Task<IReadOnlyList<ArticleState>> StatesAsync(long after, int limit, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        return database.ReadAsync<IReadOnlyList<ArticleState>>(
            session =>
            {
                using var rows = session.Prepare(
                    """
                    SELECT n.sequence, n.article, a.version, a.removed_at IS NOT NULL
                    FROM changes n JOIN articles a ON a.id = n.article
                    WHERE n.sequence > ?1 ORDER BY n.sequence LIMIT ?2
                    """);
                rows.Bind(1, after).Bind(2, limit);
                var states = new List<ArticleState>();
                while (rows.Step())
                {
                    states.Add(new ArticleState(
                        rows.Int64(0), rows.Int64(1), rows.Int32(3) == 1 ? null : rows.Int32(2)));
                }

                return states;
            },
            cancellation);
    }

    private static EmbeddedArticle Read(SqliteStatement row) => new(
        row.Int64(0), row.Int64(1), row.Int32(2), row.Text(3), row.TextOrNull(4), row.DayOrNull(5), row.Int32(6),
        row.Bytes(7).ToArray(), row.Int32(8) == 1);
}
