using NewsBot.Core.Search;
using NewsBot.Core.Storage;

namespace NewsBot.Core.Articles;

/// <summary>Brings a removed article back. Once acknowledged, answers of this process can quote it again.</summary>
public sealed class RestoreArticle(
    IArticleStore store, IAuditLog audit, IIndexNotifier index, TimeProvider time)
{
    /// <param name="restoredBy">As <c>platform:user</c>.</param>
    /// <returns>False where the article was not removed.</returns>
    public async Task<bool> RestoreAsync(long id, string restoredBy, CancellationToken cancellation)
    {
        if (await store.RestoreAsync(id, cancellation) is not { } sequence)
        {
            return false;
        }

        if (await store.FindAsync(id, cancellation) is { } article)
        {
            await audit.RecordAsync(
                new AuditEntry(
                    time.GetUtcNow(), article.Collection, restoredBy, AuditAction.Restore, $"article:{id}", article.Title),
                cancellation);
        }

        await index.CatchUpAsync(sequence, cancellation);
        return true;
    }
}
