using NewsBot.Core.Articles;
using NewsBot.Core.Storage;

namespace NewsBot.Benchmarks.Search;

/// <summary>A store that costs nothing: only what an index asks of it.</summary>
internal sealed class CorpusStore(IReadOnlyList<StoredArticle> articles) : IArticleStore
{
    private readonly List<long> _removed = [];

    public Task<long> LastSequenceAsync(CancellationToken cancellation) =>
        Task.FromResult((long)(articles.Count + _removed.Count));

    public Task<string> IdentityAsync(CancellationToken cancellation) => Task.FromResult("corpus");

    public Task<IReadOnlyList<ArticleChange>> ChangesAsync(long after, int limit, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<ArticleChange>>(
        [
            .. articles.Skip((int)after).Take(limit)
                .Select(stored => new ArticleChange(stored.Article.Id, stored.Article.Id, stored)),
            .. _removed.Skip((int)Math.Max(0, after - articles.Count)).Take(Math.Max(0, limit - Math.Max(0, articles.Count - (int)after)))
                .Select((id, i) => new ArticleChange(Math.Max(after, articles.Count) + i + 1, id, null)),
        ]);

    public Task<long?> RemoveAsync(long id, string removedBy, CancellationToken cancellation)
    {
        _removed.Add(id);
        return Task.FromResult<long?>(articles.Count + _removed.Count);
    }

    public Task<IReadOnlyList<SaveOutcome>> SaveAsync(IReadOnlyList<NewArticle> articles, CancellationToken cancellation) =>
        throw new NotSupportedException();

    public Task<Article?> FindAsync(long id, CancellationToken cancellation) => throw new NotSupportedException();

    public Task<IReadOnlyList<StoredArticle>> FindAllAsync(IReadOnlyCollection<long> ids, CancellationToken cancellation) =>
        throw new NotSupportedException();

    public Task<IReadOnlyList<Article>> VersionsAsync(long id, CancellationToken cancellation) =>
        throw new NotSupportedException();

    public Task<ArticlePage> ListAsync(ArticleQuery query, CancellationToken cancellation) =>
        throw new NotSupportedException();

    public Task<long?> RestoreAsync(long id, CancellationToken cancellation) => throw new NotSupportedException();

    public Task<Coverage> CoverageAsync(ArticleFilter filter, CancellationToken cancellation) =>
        throw new NotSupportedException();

    public IAsyncEnumerable<Article> ExportAsync(string? collection, CancellationToken cancellation) =>
        throw new NotSupportedException();

    public Task<IReadOnlyList<string>> PublishersAsync(
        string collection, string prefix, int limit, CancellationToken cancellation) => throw new NotSupportedException();
}
