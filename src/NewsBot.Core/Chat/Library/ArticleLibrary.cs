using NewsBot.Core.Articles;
using NewsBot.Core.Articles.Loading;
using NewsBot.Search;

namespace NewsBot.Core.Chat.Library;

/// <summary>The articles of one collection. An article of another one counts as none.</summary>
public sealed class ArticleLibrary
{
    private readonly string _collection;
    private readonly IArticleStore _store;
    private readonly ExportArticles _export;
    private readonly IIndexNotifier _index;

    internal ArticleLibrary(string collection, IArticleStore store, ExportArticles export, IIndexNotifier index) =>
        (_collection, _store, _export, _index) = (collection, store, export, index);

    /// <summary>A page of articles, newest first (published, then loaded).</summary>
    public Task<ArticlePage> ListAsync(ArticleListing listing, CancellationToken cancellation) => _store.ListAsync(
        new ArticleQuery(
            new ArticleFilter(_collection, listing.Since, listing.Until, listing.Source),
            listing.Text,
            listing.Removed,
            listing.Skip,
            listing.Take),
        cancellation);

    /// <summary>How many articles there are, and of which period.</summary>
    public Task<Coverage> CoverageAsync(CancellationToken cancellation) =>
        _store.CoverageAsync(new ArticleFilter(_collection), cancellation);

    /// <summary>Publishers that start with a prefix, ignoring case, most articles first.</summary>
    public Task<IReadOnlyList<string>> PublishersAsync(string prefix, int limit, CancellationToken cancellation) =>
        _store.PublishersAsync(_collection, prefix, limit, cancellation);

    /// <summary>
    /// All versions of an article, the current one first; none where there is no such article, or it is removed.
    /// </summary>
    public async Task<IReadOnlyList<Article>> VersionsAsync(long id, CancellationToken cancellation) =>
        await _store.FindAsync(_collection, id, cancellation) is null
            ? []
            : await _store.VersionsAsync(_collection, id, cancellation);

    /// <summary>Removes an article. Once acknowledged, no answer of this process quotes it any more.</summary>
    /// <param name="removedBy">As <c>platform:user</c>.</param>
    /// <returns>The article; null where there was nothing to remove.</returns>
    public async Task<Article?> RemoveAsync(long id, string removedBy, CancellationToken cancellation)
    {
        if (await _store.FindAsync(_collection, id, cancellation) is not { } article
            || await _store.RemoveAsync(_collection, id, removedBy, cancellation) is not { } sequence)
        {
            return null;
        }

        await _index.CatchUpAsync(sequence, cancellation);
        return article;
    }

    /// <summary>Brings a removed article back. Once acknowledged, answers of this process can quote it again.</summary>
    /// <param name="restoredBy">As <c>platform:user</c>.</param>
    /// <returns>The article; null where there is no such article that was removed.</returns>
    public async Task<Article?> RestoreAsync(long id, string restoredBy, CancellationToken cancellation)
    {
        if (await _store.VersionsAsync(_collection, id, cancellation) is not [var article, ..]
            || await _store.RestoreAsync(_collection, id, restoredBy, cancellation) is not { } sequence)
        {
            return null;
        }

        await _index.CatchUpAsync(sequence, cancellation);
        return article;
    }

    /// <inheritdoc cref="ExportArticles.WriteAsync"/>
    public Task<int> ExportAsync(Stream output, CancellationToken cancellation) =>
        _export.WriteAsync(output, _collection, cancellation);
}
