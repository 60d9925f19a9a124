using NewsBot.Language.Analysis;
using NewsBot.Language.Compounds;
using NewsBot.Language.Detection;
using NewsBot.Language.Lexicon;

namespace NewsBot.Language.Words;

/// <summary>
/// What questions and evidence are read with: the one lexicon, with what users have imported, and the known languages.
/// There is one of them, injected into every step. Safe on many threads.
/// </summary>
public sealed class Vocabulary
{
    private readonly Lazy<CompoundWords> _compounds;
    private readonly Lazy<CompoundParts> _parts;

    /// <summary>Makes the only one.</summary>
    /// <param name="lexicon">Which words say the same.</param>
    /// <param name="analyzers">Of the known languages.</param>
    public Vocabulary(ConceptLexicon lexicon, Analyzers analyzers)
    {
        Lexicon = lexicon;
        Analyzers = analyzers;
        Detector = new LanguageDetector(analyzers.Languages);
        Kinds = new WordKinds(analyzers.Languages);
        Nouns = new AskedNouns(lexicon, analyzers.Languages);
        _compounds = new Lazy<CompoundWords>(() => CompoundWords.Of(lexicon));
        _parts = new Lazy<CompoundParts>(() => new CompoundParts(_compounds.Value));
    }

    /// <summary>Which words say the same.</summary>
    public ConceptLexicon Lexicon { get; }

    /// <summary>By which terms a text is found.</summary>
    public Analyzers Analyzers { get; }

    /// <summary>The known languages.</summary>
    public Languages Languages => Analyzers.Languages;

    /// <summary>Tells the known languages.</summary>
    public LanguageDetector Detector { get; }

    /// <summary>What compounds of the lexicon's words end in; made on first use.</summary>
    public CompoundWords Compounds => _compounds.Value;

    /// <summary>What compounds are made of; made on first use.</summary>
    public CompoundParts CompoundParts => _parts.Value;

    /// <summary>What words look like.</summary>
    public WordKinds Kinds { get; }

    /// <summary>What nouns ask for.</summary>
    public AskedNouns Nouns { get; }

    /// <summary>
    /// Whether words of a language may be compounds; of one that is not known, whether those of any known one may.
    /// </summary>
    public bool JoinsCompounds(string language) => Languages.Knows(language)
        ? Languages.For(language).JoinsCompounds
        : Languages.All.Any(known => known.JoinsCompounds);
}
