using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NewsBot.Core.Articles.Bundled;
using NewsBot.Core.Articles.Feeds;
using NewsBot.Core.Articles.Fetching;
using NewsBot.Core.Articles.Jobs;
using NewsBot.Core.Articles.Loading;
using NewsBot.Core.Articles.Reading;
using NewsBot.Core.Articles.Reading.Drafts;
using NewsBot.Core.Settings;

namespace NewsBot.Core;

/// <summary>Registers reading and loading of articles.</summary>
public static class ArticleServices
{
    /// <summary>
    /// The use cases. They need an article store, a job queue and an index notifier.
    /// </summary>
    public static IServiceCollection AddArticles(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(new ReadingOptions());
        services.AddFetching();
        services.AddSingleton<SourceReader>();
        services.AddSingleton<LoadArticles>();
        services.AddSingleton<ExportArticles>();
        services.AddSingleton<BundledCollection>();
        services.AddSingleton<JobProgressHub>();
        services.AddFeeds();
        return services;
    }

    /// <summary>Works on load jobs for as long as the host runs.</summary>
    public static IServiceCollection AddLoadWorker(
        this IServiceCollection services, Action<LoadingOptions>? configure = null)
    {
        services.AddSettings<LoadingOptions>(LoadingOptions.Section);
        services.Configure(configure ?? (_ => { }));
        services.AddHostedService<LoadWorker>();
        return services;
    }
}
