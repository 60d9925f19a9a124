using NewsBot.Core.Articles;
using NewsBot.Search;

namespace NewsBot.Tests.Articles;

/// <summary>A store whose transactions fail when an article with a certain title is in them.</summary>
internal sealed class StoreThatChokes(IArticleStore inner, string on) : IArticleStore
{
    public Task<IReadOnlyList<SaveOutcome>> SaveAsync(IReadOnlyList<NewArticle> articles, CancellationToken cancellation) =>
        articles.Any(article => article.Title == on)
            ? throw new InvalidOperationException("The disk has a scratch there.")
            : inner.SaveAsync(articles, cancellation);

    public Task<Article?> FindAsync(string collection, long id, CancellationToken cancellation) =>
        inner.FindAsync(collection, id, cancellation);

    public Task<IReadOnlyList<StoredArticle>> FindAllAsync(
        string collection, IReadOnlyCollection<long> ids, CancellationToken cancellation) =>
        inner.FindAllAsync(collection, ids, cancellation);

    public Task<long?> FindByAddressAsync(string collection, string address, CancellationToken cancellation) =>
        inner.FindByAddressAsync(collection, address, cancellation);

    public Task<IReadOnlyList<Article>> VersionsAsync(
        string collection, long id, CancellationToken cancellation) =>
        inner.VersionsAsync(collection, id, cancellation);

    public Task<ArticlePage> ListAsync(ArticleQuery query, CancellationToken cancellation) =>
        inner.ListAsync(query, cancellation);

    public Task<long?> RemoveAsync(
        string collection, long id, string removedBy, CancellationToken cancellation) =>
        inner.RemoveAsync(collection, id, removedBy, cancellation);

    public Task<long?> RestoreAsync(
        string collection, long id, string restoredBy, CancellationToken cancellation) =>
        inner.RestoreAsync(collection, id, restoredBy, cancellation);

    public Task<IReadOnlyList<ArticleChange>> ChangesAsync(long after, int limit, CancellationToken cancellation) =>
        inner.ChangesAsync(after, limit, cancellation);

    public Task<long> LastSequenceAsync(CancellationToken cancellation) => inner.LastSequenceAsync(cancellation);

    public Task<string> IdentityAsync(CancellationToken cancellation) => inner.IdentityAsync(cancellation);

    public Task<Coverage> CoverageAsync(ArticleFilter filter, CancellationToken cancellation) =>
        inner.CoverageAsync(filter, cancellation);

    public IAsyncEnumerable<Article> ExportAsync(string collection, CancellationToken cancellation) =>
        inner.ExportAsync(collection, cancellation);

    public Task<IReadOnlyList<string>> PublishersAsync(
        string collection, string prefix, int limit, CancellationToken cancellation) =>
        inner.PublishersAsync(collection, prefix, limit, cancellation);
}
