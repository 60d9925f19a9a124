using NewsBot.Core.Search;
using NewsBot.Core.Storage;

namespace NewsBot.Core.Articles;

/// <summary>Removes an article. Once acknowledged, no answer of this process quotes it any more.</summary>
public sealed class RemoveArticle(IArticleStore store, IIndexNotifier index)
{
    /// <returns>False where there was nothing to remove.</returns>
    public async Task<bool> RemoveAsync(long id, string removedBy, CancellationToken cancellation)
    {
        if (await store.RemoveAsync(id, removedBy, cancellation) is not { } sequence)
        {
            return false;
        }

        await index.CatchUpAsync(sequence, cancellation);
        return true;
    }
}
