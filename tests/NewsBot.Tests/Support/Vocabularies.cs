using NewsBot.Language;
using NewsBot.Language.Lexicon;
using NewsBot.Language.Shipped;
using NewsBot.Language.Words;

namespace NewsBot.Tests.Support;

/// <summary>Vocabularies to read questions and evidence with.</summary>
internal static class Vocabularies
{
    /// <summary>What the program ships.</summary>
    public static Vocabulary Shipped { get; } = Of(ShippedLanguages.Lexicon);

    /// <summary>The shipped languages with another lexicon.</summary>
    public static Vocabulary Of(ConceptLexicon lexicon) => Of(lexicon, ShippedLanguages.All);

    public static Vocabulary Of(ConceptLexicon lexicon, Languages languages) =>
        new(lexicon, ShippedLanguages.AnalyzersOf(languages));
}
