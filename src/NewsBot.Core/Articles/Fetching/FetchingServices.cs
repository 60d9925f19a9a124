using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace NewsBot.Core.Articles.Fetching;

/// <summary>Registers fetching from the web.</summary>
internal static class FetchingServices
{
    /// <summary>The host binds <see cref="FetchingOptions"/> to its section.</summary>
    public static IServiceCollection AddFetching(this IServiceCollection services)
    {
        services.AddOptions<FetchingOptions>().ValidateOnStart();
        services.TryAddEnumerable(
            ServiceDescriptor.Singleton<IValidateOptions<FetchingOptions>, FetchingOptionsCheck>());
        services.TryAddSingleton<IPageFetcher, WebFetcher>();
        return services;
    }
}
