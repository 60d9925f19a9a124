using NewsBot.Language.Analysis;
using NewsBot.Language.Compounds;
using NewsBot.Language.Detection;
using NewsBot.Language.English;
using NewsBot.Language.German;
using NewsBot.Language.Lexicon;

namespace NewsBot.Language.Shipped;

/// <summary>
/// The languages that NewsBot ships: the one list that a new language is added to. Code takes what
/// <see cref="LanguageServices.AddLanguages"/> registers; the statics here are for what has no container, as tests have
/// none.
/// </summary>
public static class ShippedLanguages
{
    /// <summary>The registry.</summary>
    public static Languages All { get; } = new(new EnglishLanguage(), new GermanLanguage());

    /// <summary>
    /// Their analyzers. They remember words, so a process has them once, however many containers it makes.
    /// </summary>
    public static Analyzers Analyzers { get; } = new(All);

    /// <summary>By what texts in them are told.</summary>
    public static LanguageDetector Detector { get; } = new(All);

    /// <summary>The lexicon that the program ships, without the user's dictionaries; read on first use.</summary>
    public static ConceptLexicon Lexicon => ConceptLexicon.Shipped(Analyzers);

    /// <summary>The compounds of that lexicon's words.</summary>
    public static CompoundWords Compounds => CompoundWords.Of(Lexicon);

    /// <summary>The analyzers of a registry: the shared ones for the shipped languages.</summary>
    internal static Analyzers AnalyzersOf(Languages languages) =>
        ReferenceEquals(languages, All) ? Analyzers : new Analyzers(languages);
}
