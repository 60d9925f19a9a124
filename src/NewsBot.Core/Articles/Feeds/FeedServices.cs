using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using NewsBot.Core.Settings;

namespace NewsBot.Core.Articles.Feeds;

/// <summary>Registers feeds.</summary>
public static class FeedServices
{
    /// <summary>Following a running bot's feeds; the host binds <see cref="FeedOptions"/> to its section.</summary>
    public static IServiceCollection AddFeedPoller(this IServiceCollection services) =>
        services.AddHostedService<FeedPoller>();

    internal static IServiceCollection AddFeeds(this IServiceCollection services)
    {
        services.AddOptions<FeedOptions>().ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<FeedOptions>, AnnotationCheck<FeedOptions>>());
        services.AddSingleton<FeedPoll>();
        services.AddSingleton<FeedAdmin>();
        services.AddSingleton<FeedCheck>();
        return services;
    }
}
