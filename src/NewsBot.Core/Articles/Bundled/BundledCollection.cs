using NewsBot.Core.Articles.Loading;
using NewsBot.Core.Articles.Reading;

namespace NewsBot.Core.Articles.Bundled;

/// <summary>A small collection of news that a new bot can answer from before anybody has loaded anything.</summary>
public sealed class BundledCollection(LoadArticles load, IArticleStore store)
{
    /// <summary>Who the articles are loaded by, as it stands in the store.</summary>
    public const string LoadedBy = "bundled:newsbot";

    private const string Resource = "NewsBot.Core.Articles.Bundled.collection.jsonl";

    /// <summary>Loads the collection into a store that is empty and always was.</summary>
    /// <returns>How many articles were loaded; 0 for a store that has been used.</returns>
    public async Task<int> LoadAsync(CancellationToken cancellation)
    {
        if (await store.LastSequenceAsync(cancellation) != 0)
        {
            return 0;
        }

        var source = new LoadSource.Content("collection.jsonl", _ => Task.FromResult(Open()));
        var request = new LoadRequest(Article.DefaultCollection, LoadedBy, [source]);
        return await load.LoadAsync(request, cancellation)
            .CountAsync(result => result is LoadResult.Added, cancellation);
    }

    /// <summary>The collection as JSON Lines.</summary>
    internal static Stream Open() => typeof(BundledCollection).Assembly.GetManifestResourceStream(Resource)!;
}
