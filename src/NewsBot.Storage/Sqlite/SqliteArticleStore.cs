using System.Runtime.CompilerServices;
using NewsBot.Core.Articles;
using NewsBot.Core.Storage;

namespace NewsBot.Storage.Sqlite;

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
    public Task<Article?> FindAsync(long id, CancellationToken cancellation) => database.ReadAsync(
        session =>
        {
            using var row = Current(session).Bind(1, id);
            return row.Step() ? ArticleRows.Read(row) : null;
        },
        cancellation);

    /// <inheritdoc />
    public Task<IReadOnlyList<StoredArticle>> FindAllAsync(
        IReadOnlyCollection<long> ids, CancellationToken cancellation) =>
        database.ReadAsync<IReadOnlyList<StoredArticle>>(
            session =>
            {
                var articles = new List<StoredArticle>(ids.Count);
                foreach (var id in ids.Distinct())
                {
                    using var row = Current(session).Bind(1, id);
                    if (row.Step())
                    {
                        articles.Add(ArticleRows.ReadStored(row));
                    }
                }

                return articles;
            },
            cancellation);

    /// <inheritdoc />
    public Task<IReadOnlyList<Article>> VersionsAsync(long id, CancellationToken cancellation) =>
        database.ReadAsync<IReadOnlyList<Article>>(
            session =>
            {
                using var rows = session.Prepare(
                    $"""
                    SELECT {ArticleRows.Columns} FROM articles a
                    JOIN article_versions v ON v.article = a.id
                    JOIN collections c ON c.id = a.collection
                    WHERE a.id = ?1 ORDER BY v.version DESC
                    """);
                return ArticleRows.ReadAll(rows.Bind(1, id));
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
    public Task<long?> RemoveAsync(long id, string removedBy, CancellationToken cancellation) => database.WriteAsync(
        session =>
        {
            using var row = Current(session).Bind(1, id);
            var article = row.Step() ? ArticleRows.Read(row) : null;
            var now = database.Time.GetUtcNow();
            var sequence = ArticleRemoval.Remove(session, id, removedBy, now);
            if (article is not null)
            {
                SqliteAuditLog.Add(
                    session,
                    new AuditEntry(now, article.Collection, removedBy, AuditAction.Remove, $"article:{id}", article.Title));
            }

            return sequence;
        },
        cancellation);

    /// <inheritdoc />
    public Task<long?> RestoreAsync(long id, CancellationToken cancellation) =>
        database.WriteAsync(session => ArticleRemoval.Restore(session, id), cancellation);

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
        string? collection, [EnumeratorCancellation] CancellationToken cancellation)
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

    private static Statement Current(Session session) => session.Prepare(
        $"SELECT {ArticleRows.Columns} FROM {ArticleRows.Current} WHERE a.id = ?1 AND a.removed_at IS NULL");

    private static List<Article> Next(Session session, string? collection, long after)
    {
        using var rows = session.Prepare(
            $"""
            SELECT {ArticleRows.Columns} FROM {ArticleRows.Current}
            WHERE a.id > ?1 AND a.removed_at IS NULL AND (?2 IS NULL OR c.name = ?2)
            ORDER BY a.id LIMIT ?3
            """);
        return ArticleRows.ReadAll(rows.Bind(1, after).Bind(2, collection).Bind(3, ExportStep));
    }
}
