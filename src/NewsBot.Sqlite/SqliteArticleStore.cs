using System.Runtime.CompilerServices;
using NewsBot.Core.Articles;
using NewsBot.Search;

namespace NewsBot.Sqlite;

/// <summary>Articles in SQLite.</summary>
public sealed class SqliteArticleStore(SqliteDatabase database) : IArticleStore
{
    // Articles that an export reads at once: long reads would keep the log from being reused.
    private const int ExportStep = 100;

    /// <inheritdoc />
    public async Task<IReadOnlyList<SaveOutcome>> SaveAsync(
        IReadOnlyList<NewArticle> articles, CancellationToken cancellation) =>
        articles.Count == 0
            ? []
            : await database.WriteAsync(
                session =>
                {
                    var writer = new ArticleWriter(session);
                    var outcomes = new SaveOutcome[articles.Count];
                    for (var i = 0; i < outcomes.Length; i++)
                    {
                        cancellation.ThrowIfCancellationRequested();
                        outcomes[i] = writer.Save(articles[i]);
                    }

                    writer.Complete();
                    return outcomes;
                },
                cancellation);

    /// <inheritdoc />
    public Task<Article?> FindAsync(string collection, long id, CancellationToken cancellation) => database.ReadAsync(
        session =>
        {
            using var row = Current(session).Bind(1, id).Bind(2, collection);
            return row.Step() ? ArticleRows.Read(row) : null;
        },
        cancellation);

    /// <inheritdoc />
    public Task<IReadOnlyList<StoredArticle>> FindAllAsync(
        string collection, IReadOnlyCollection<long> ids, CancellationToken cancellation) =>
        database.ReadAsync<IReadOnlyList<StoredArticle>>(
            session =>
            {
                var articles = new List<StoredArticle>(ids.Count);
                foreach (var id in ids.Distinct())
                {
                    using var row = Current(session).Bind(1, id).Bind(2, collection);
                    if (row.Step())
                    {
                        articles.Add(ArticleRows.ReadStored(row));
                    }
                }

                return articles;
            },
            cancellation);

    /// <inheritdoc />
    public Task<long?> FindByAddressAsync(string collection, string address, CancellationToken cancellation) =>
        database.ReadAsync<long?>(
            session =>
            {
                using var row = session.Prepare(
                    """
                    SELECT a.id FROM articles a JOIN collections c ON c.id = a.collection
                    WHERE c.name = ?1 AND a.removed_at IS NULL
                      AND (a.url = ?2 OR a.id IN (SELECT article FROM article_copies WHERE url = ?2))
                    ORDER BY a.url = ?2 DESC LIMIT 1
                    """);
                return row.Bind(1, collection).Bind(2, address).Step() ? row.Int64(0) : null;
            },
            cancellation);

    /// <inheritdoc />
    public Task<IReadOnlyList<Article>> VersionsAsync(
        string collection, long id, CancellationToken cancellation) =>
        database.ReadAsync<IReadOnlyList<Article>>(
            session =>
            {
                using var rows = session.Prepare(
                    $"""
                    SELECT {ArticleRows.Columns} FROM articles a
                    JOIN article_versions v ON v.article = a.id
                    JOIN collections c ON c.id = a.collection
                    WHERE a.id = ?1 AND c.name = ?2 ORDER BY v.version DESC
                    """);
                return ArticleRows.ReadAll(rows.Bind(1, id).Bind(2, collection));
            },
            cancellation);

    /// <inheritdoc />
    public Task<ArticlePage> ListAsync(ArticleQuery query, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(query.Skip);
        ArgumentOutOfRangeException.ThrowIfLessThan(query.Take, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(query.Take, 1000);
        return database.ReadAsync(session => ArticleLists.Page(session, query), cancellation);
    }

    /// <inheritdoc />
    public Task<long?> RemoveAsync(
        string collection, long id, string removedBy, CancellationToken cancellation) => database.WriteAsync(
        session =>
        {
            var now = database.Time.GetUtcNow();
            var sequence = ArticleRemoval.Remove(session, collection, id, removedBy, now);
            return Recorded(session, sequence, id, new(now, collection, removedBy, AuditAction.Remove, Subject(id)));
        },
        cancellation);

    /// <inheritdoc />
    public Task<long?> RestoreAsync(
        string collection, long id, string restoredBy, CancellationToken cancellation) => database.WriteAsync(
        session =>
        {
            var now = database.Time.GetUtcNow();
            var sequence = ArticleRemoval.Restore(session, collection, id);
            return Recorded(session, sequence, id, new(now, collection, restoredBy, AuditAction.Restore, Subject(id)));
        },
        cancellation);

    /// <inheritdoc />
    public Task<IReadOnlyList<ArticleChange>> ChangesAsync(long after, int limit, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        return database.ReadAsync(session => Changes.After(session, after, limit), cancellation);
    }

    /// <inheritdoc />
    public Task<long> LastSequenceAsync(CancellationToken cancellation) =>
        database.ReadAsync(Changes.Last, cancellation);

    /// <inheritdoc />
    public Task<string> IdentityAsync(CancellationToken cancellation) =>
        database.ReadAsync(StoreIdentity.Read, cancellation);

    /// <inheritdoc />
    public Task<Coverage> CoverageAsync(ArticleFilter filter, CancellationToken cancellation) =>
        database.ReadAsync(session => ArticleLists.Coverage(session, filter), cancellation);

    /// <inheritdoc />
    public async IAsyncEnumerable<Article> ExportAsync(
        string collection, [EnumeratorCancellation] CancellationToken cancellation)
    {
        for (var after = 0L; ;)
        {
            var articles = await database.ReadAsync(session => Next(session, collection, after), cancellation);
            foreach (var article in articles)
            {
                yield return article;
            }

            if (articles.Count < ExportStep)
            {
                yield break;
            }

            after = articles[^1].Id;
        }
    }

    /// <inheritdoc />
    public Task<IReadOnlyList<string>> PublishersAsync(
        string collection, string prefix, int limit, CancellationToken cancellation) =>
        database.ReadAsync(session => ArticleLists.Publishers(session, collection, prefix, limit), cancellation);

    private static SqliteStatement Current(SqliteSession session) => session.Prepare(
        $"""
        SELECT {ArticleRows.Columns} FROM {ArticleRows.Current}
        WHERE a.id = ?1 AND c.name = ?2 AND a.removed_at IS NULL
        """);

    /// <summary>Records what was done to an article, with its title; nothing where nothing was done.</summary>
    private static long? Recorded(SqliteSession session, long? sequence, long id, AuditEntry entry)
    {
        if (sequence is not null)
        {
            using var row = session.Prepare(
                """
                SELECT v.title FROM articles a
                JOIN article_versions v ON v.article = a.id AND v.version = a.version WHERE a.id = ?1
                """);
            SqliteAuditLog.Add(session, entry with { Detail = row.Bind(1, id).Step() ? row.Text(0) : null });
        }

        return sequence;
    }

    private static string Subject(long id) => $"article:{id}";

    private static List<Article> Next(SqliteSession session, string collection, long after)
    {
        // The plus keeps SQLite on the order of ids: by way of the collection it would sort all of it for each step.
        using var rows = session.Prepare(
            $"""
            SELECT {ArticleRows.Columns} FROM {ArticleRows.Current}
            WHERE a.id > ?1 AND a.removed_at IS NULL AND +c.name = ?2
            ORDER BY a.id LIMIT ?3
            """);
        return ArticleRows.ReadAll(rows.Bind(1, after).Bind(2, collection).Bind(3, ExportStep));
    }
}
