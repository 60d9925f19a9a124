using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NewsBot.Language.Analysis;
using NewsBot.Language.Compounds;

namespace NewsBot.Search.Index;

/// <summary>Registers the search index.</summary>
public static class IndexServices
{
    /// <summary>
    /// The index over the registered store. It is empty until it has caught up; commands do that themselves, a running
    /// bot follows with <see cref="IndexFollower"/>.
    /// </summary>
    /// <param name="folder">Folder of the index's files; everything in it is derived.</param>
    public static IServiceCollection AddSearchIndex(
        this IServiceCollection services, Func<IServiceProvider, string> folder)
    {
        services.AddSingleton(provider => new IndexOptions(folder(provider)));
        services.AddSingleton(provider => new SearchIndex(
            provider.GetRequiredService<IChangeFeed>(),
            provider.GetRequiredService<IndexOptions>(),
            provider.GetRequiredService<Analyzers>(),
            new Lazy<CompoundWords>(provider.GetRequiredService<CompoundWords>),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<SearchIndex>>()));
        services.AddSingleton<IIndexNotifier>(provider => provider.GetRequiredService<SearchIndex>());
        services.AddSingleton<IndexChecker>();
        services.AddSingleton<IndexFollower>();
        return services;
    }
}
