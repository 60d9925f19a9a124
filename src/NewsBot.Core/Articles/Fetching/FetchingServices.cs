using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NewsBot.Core.Settings;

namespace NewsBot.Core.Articles.Fetching;

/// <summary>Registers fetching from the web.</summary>
internal static class FetchingServices
{
    public static IServiceCollection AddFetching(this IServiceCollection services)
    {
        services.AddSettings<FetchingOptions>(FetchingOptions.Section);
        services.TryAddSingleton<IPageFetcher, WebFetcher>();
        return services;
    }
}
