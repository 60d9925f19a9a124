using Microsoft.Extensions.Logging.Abstractions;
using NewsBot.Core.Language.Shipped;
using NewsBot.Core.Search.Analysis;
using NewsBot.Core.Search.Compounds;
using NewsBot.Core.Search.Index;
using NewsBot.Core.Storage;

namespace NewsBot.Tests.Support;

/// <summary>Indexes in memory.</summary>
internal static class SomeIndex
{
    /// <summary>An index of the shipped languages.</summary>
    public static SearchIndex Over(IArticleStore store) =>
        Over(store, ShippedLanguages.Analyzers, ShippedLanguages.Compounds);

    public static SearchIndex Over(IArticleStore store, Analyzers analyzers, CompoundWords compounds) => new(
        store,
        new IndexOptions(null),
        analyzers,
        new Lazy<CompoundWords>(compounds),
        TimeProvider.System,
        NullLogger<SearchIndex>.Instance);
}
