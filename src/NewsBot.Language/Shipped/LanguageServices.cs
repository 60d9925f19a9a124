using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NewsBot.Language.Analysis;
using NewsBot.Language.Compounds;
using NewsBot.Language.Detection;
using NewsBot.Language.Lexicon;

namespace NewsBot.Language.Shipped;

/// <summary>Registers what NewsBot knows about languages.</summary>
public static class LanguageServices
{
    /// <summary>
    /// The shipped languages, unless others are registered already, and what works with them: analyzers, detector,
    /// compounds, and the shipped lexicon if no other is registered before.
    /// </summary>
    public static IServiceCollection AddLanguages(this IServiceCollection services)
    {
        services.TryAddSingleton(_ => ShippedLanguages.All);
        services.TryAddSingleton(provider => ShippedLanguages.AnalyzersOf(provider.GetRequiredService<Languages>()));
        services.TryAddSingleton<LanguageDetector>();
        services.TryAddSingleton(provider => ConceptLexicon.Shipped(provider.GetRequiredService<Analyzers>()));
        services.TryAddSingleton(provider => CompoundWords.Of(provider.GetRequiredService<ConceptLexicon>()));
        services.TryAddSingleton<CompoundParts>();
        return services;
    }
}
