using NewsBot.Core.Language;

namespace NewsBot.Core.Search.Analysis;

/// <summary>The analyzers of the known languages, one for each: they remember words, so there should be no second ones.</summary>
public sealed class Analyzers(Languages languages)
{
    /// <summary>The known languages.</summary>
    public Languages Languages { get; } = languages;

    /// <summary>The analyzer of a language.</summary>
    /// <param name="language">
    /// ISO 639-1 code. For those that are not known words are folded, but not stemmed, and none is left out.
    /// </param>
    public Analyzer For(string language) => Analyzer.For(language);
}
