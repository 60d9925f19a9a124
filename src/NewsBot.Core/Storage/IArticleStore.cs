using NewsBot.Core.Articles;

namespace NewsBot.Core.Storage;

/// <summary>
/// The truth about articles. Every method is one transaction; what a method has returned is durable. Safe for
/// concurrent use by many threads and many processes.
/// </summary>
public interface IArticleStore : IChangeFeed
{
    /// <summary>
    /// Stores articles in one transaction, each decided by its identity within its collection: the address where it
    /// has one, else the content hash. A removed article is not stored again.
    /// </summary>
    /// <returns>One outcome for each article, in order.</returns>
    Task<IReadOnlyList<SaveOutcome>> SaveAsync(IReadOnlyList<NewArticle> articles, CancellationToken cancellation);

    /// <summary>The current version of an article; null where it does not exist or is removed.</summary>
    Task<Article?> FindAsync(long id, CancellationToken cancellation);

    /// <summary>The current versions of those articles that exist and are not removed, in no order.</summary>
    Task<IReadOnlyList<StoredArticle>> FindAllAsync(IReadOnlyCollection<long> ids, CancellationToken cancellation);

    /// <summary>All versions of an article, newest first; also of a removed one.</summary>
    Task<IReadOnlyList<Article>> VersionsAsync(long id, CancellationToken cancellation);

    /// <summary>Articles of a collection, newest first (published, then loaded).</summary>
    Task<ArticlePage> ListAsync(ArticleQuery query, CancellationToken cancellation);

    /// <summary>Removes an article and leaves a tombstone that keeps it from being loaded again.</summary>
    /// <returns>The sequence of the change; null where there was nothing to remove.</returns>
    Task<long?> RemoveAsync(long id, string removedBy, CancellationToken cancellation);

    /// <summary>Brings a removed article back.</summary>
    /// <returns>The sequence of the change; null where the article was not removed.</returns>
    Task<long?> RestoreAsync(long id, CancellationToken cancellation);

    /// <summary>How many articles a search with this filter covers, and their period.</summary>
    Task<Coverage> CoverageAsync(ArticleFilter filter, CancellationToken cancellation);

    /// <summary>Every current article of a collection (of all, where null) in ascending order of id, streamed.</summary>
    IAsyncEnumerable<Article> ExportAsync(string? collection, CancellationToken cancellation);

    /// <summary>Publishers of a collection that start with a prefix, ignoring case, most articles first.</summary>
    Task<IReadOnlyList<string>> PublishersAsync(
        string collection, string prefix, int limit, CancellationToken cancellation);
}
