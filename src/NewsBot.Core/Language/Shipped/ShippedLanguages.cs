using NewsBot.Core.Language.English;
using NewsBot.Core.Language.German;

namespace NewsBot.Core.Language.Shipped;

/// <summary>The languages that NewsBot ships: the one list that a new language is added to.</summary>
public static class ShippedLanguages
{
    /// <summary>
    /// What <see cref="LanguageServices.AddLanguages"/> registers. Code takes the registered one; this is for what has no container:
    /// tests and benchmarks.
    /// </summary>
    public static Languages All { get; } = new(new EnglishLanguage(), new GermanLanguage());
}
