using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace NewsBot.Core.Chat.Library;

/// <summary>Registers the library.</summary>
public static class LibraryServices
{
    /// <summary>Adds the library. Expects the store's ports, the use cases of articles and an index notifier.</summary>
    public static IServiceCollection AddLibrary(this IServiceCollection services)
    {
        services.TryAddSingleton<NewsLibrary>();
        return services;
    }
}
