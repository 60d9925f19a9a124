using NewsBot.Search;

namespace NewsBot.Core.Articles;

/// <summary>
/// The truth about articles. Every method is one transaction; what a method has returned is durable. Safe for
/// concurrent use by many threads and many processes. An article of another collection than the one named counts as
/// none; only the changes that an index follows are of the whole store.
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
    Task<Article?> FindAsync(string collection, long id, CancellationToken cancellation);

    /// <summary>The current versions of those articles that exist and are not removed, in no order.</summary>
    Task<IReadOnlyList<StoredArticle>> FindAllAsync(
        string collection, IReadOnlyCollection<long> ids, CancellationToken cancellation);

    /// <summary>The id of the current article at an address, or found there too in the very same words.</summary>
    /// <param name="address">In its canonical form, as articles are stored.</param>
    /// <returns>Null where the collection has none, or it is removed.</returns>
    Task<long?> FindByAddressAsync(string collection, string address, CancellationToken cancellation);

    /// <summary>All versions of an article, newest first; also of a removed one.</summary>
    Task<IReadOnlyList<Article>> VersionsAsync(string collection, long id, CancellationToken cancellation);

    /// <summary>Articles of a collection, newest first (published, then loaded).</summary>
    Task<ArticlePage> ListAsync(ArticleQuery query, CancellationToken cancellation);

    /// <summary>
    /// Removes an article, leaves a tombstone that keeps it from being loaded again, and records the removal.
    /// </summary>
    /// <param name="removedBy">As <c>platform:user</c>.</param>
    /// <returns>The sequence of the change; null where there was nothing to remove.</returns>
    Task<long?> RemoveAsync(string collection, long id, string removedBy, CancellationToken cancellation);

    /// <summary>Brings a removed article back and records it.</summary>
    /// <param name="restoredBy">As <c>platform:user</c>.</param>
    /// <returns>The sequence of the change; null where the article was not removed.</returns>
    Task<long?> RestoreAsync(string collection, long id, string restoredBy, CancellationToken cancellation);

    /// <summary>How many articles a search with this filter covers, and their period.</summary>
    Task<Coverage> CoverageAsync(ArticleFilter filter, CancellationToken cancellation);

    /// <summary>Every current article of a collection in ascending order of id, streamed.</summary>
    IAsyncEnumerable<Article> ExportAsync(string collection, CancellationToken cancellation);

    /// <summary>Publishers of a collection that start with a prefix, ignoring case, most articles first.</summary>
    Task<IReadOnlyList<string>> PublishersAsync(
        string collection, string prefix, int limit, CancellationToken cancellation);
}
