using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NewsBot.Language.Analysis;
using NewsBot.Language.Lexicon;
using NewsBot.Language.Words;

namespace NewsBot.Language.Shipped;

/// <summary>Registers what NewsBot knows about languages.</summary>
public static class LanguageServices
{
    /// <summary>
    /// The shipped languages, unless others are registered already, and what works with them: analyzers, the one
    /// vocabulary with its detector and compounds, and the shipped lexicon if no other is registered before.
    /// </summary>
    public static IServiceCollection AddLanguages(this IServiceCollection services)
    {
        services.TryAddSingleton(_ => ShippedLanguages.All);
        services.TryAddSingleton(provider => ShippedLanguages.AnalyzersOf(provider.GetRequiredService<Languages>()));
        services.TryAddSingleton(provider => ConceptLexicon.Shipped(provider.GetRequiredService<Analyzers>()));
        services.TryAddSingleton<Vocabulary>();
        services.TryAddSingleton(provider => provider.GetRequiredService<Vocabulary>().Detector);
        services.TryAddSingleton(provider => provider.GetRequiredService<Vocabulary>().Compounds);
        return services;
    }
}
