using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NewsBot.Core.Search.Analysis;

namespace NewsBot.Core.Language.Shipped;

/// <summary>Registers what NewsBot knows about languages.</summary>
public static class LanguageServices
{
    /// <summary>The shipped languages, unless others are registered already, and what works with them.</summary>
    public static IServiceCollection AddLanguages(this IServiceCollection services)
    {
        services.TryAddSingleton(_ => ShippedLanguages.All);
        services.TryAddSingleton<Analyzers>();
        return services;
    }
}
