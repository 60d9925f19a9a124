using Microsoft.Extensions.Logging.Abstractions;
using NewsBot.Language.Analysis;
using NewsBot.Language.Compounds;
using NewsBot.Language.Shipped;
using NewsBot.Search;
using NewsBot.Search.Index;

namespace NewsBot.Tests.Support;

/// <summary>Indexes over stores.</summary>
internal static class SomeIndex
{
    /// <summary>An index of the shipped languages.</summary>
    public static SearchIndex Over(IChangeFeed store) =>
        Over(store, ShippedLanguages.Analyzers, ShippedLanguages.Compounds);

    /// <summary>An index of the shipped languages with files.</summary>
    public static SearchIndex Over(IChangeFeed store, IndexOptions options) => new(
        store,
        options,
        ShippedLanguages.Analyzers,
        new Lazy<CompoundWords>(() => ShippedLanguages.Compounds),
        TimeProvider.System,
        NullLogger<SearchIndex>.Instance);

    public static SearchIndex Over(IChangeFeed store, Analyzers analyzers, CompoundWords compounds) => new(
        store,
        new IndexOptions(null),
        analyzers,
        new Lazy<CompoundWords>(compounds),
        TimeProvider.System,
        NullLogger<SearchIndex>.Instance);
}
