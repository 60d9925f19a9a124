using Microsoft.Extensions.DependencyInjection;
using NewsBot.Core.Settings;

namespace NewsBot.Core.Articles.Feeds;

/// <summary>Registers feeds.</summary>
public static class FeedServices
{
    /// <summary>Following a running bot's feeds.</summary>
    public static IServiceCollection AddFeedPoller(this IServiceCollection services) =>
        services.AddHostedService<FeedPoller>();

    internal static IServiceCollection AddFeeds(this IServiceCollection services)
    {
        services.AddSettings<FeedOptions>(FeedOptions.Section);
        services.AddSingleton<FeedPoll>();
        services.AddSingleton<FeedAdmin>();
        services.AddSingleton<FeedCheck>();
        return services;
    }
}
