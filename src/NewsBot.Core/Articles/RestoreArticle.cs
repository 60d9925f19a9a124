using NewsBot.Core.Search;
using NewsBot.Core.Storage;

namespace NewsBot.Core.Articles;

/// <summary>Brings a removed article back. Once acknowledged, answers of this process can quote it again.</summary>
public sealed class RestoreArticle(IArticleStore store, IIndexNotifier index)
{
    /// <returns>False where the article was not removed.</returns>
    public async Task<bool> RestoreAsync(long id, CancellationToken cancellation)
    {
        if (await store.RestoreAsync(id, cancellation) is not { } sequence)
        {
            return false;
        }

        await index.CatchUpAsync(sequence, cancellation);
        return true;
    }
}
