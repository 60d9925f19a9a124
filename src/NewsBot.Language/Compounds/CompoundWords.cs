using System.Runtime.CompilerServices;
using NewsBot.Language.Lexicon;

namespace NewsBot.Language.Compounds;

/// <summary>
/// The compounds of all known languages that have them, by the words of a lexicon. A term does not say its language, so
/// it is held against all of them; the first that knows its parts decides. Made on first use; safe on many threads.
/// </summary>
public sealed class CompoundWords
{
    /// <summary>Most places at which a term is cut.</summary>
    public const int MaxCuts = 4;

    private static readonly ConditionalWeakTable<ConceptLexicon, CompoundWords> ByLexicon = [];

    private readonly Lazy<CompoundVocabulary[]> _vocabularies;
    private readonly HashSet<string> _prefixes;

    private CompoundWords(ConceptLexicon? lexicon)
    {
        ILanguage[] languages =
            [.. (lexicon?.Analyzers.Languages.All ?? []).Where(language => language.Compounds is not null)];
        _prefixes = [.. languages.SelectMany(language => language.Compounds!.VerbPrefixes)];
        _vocabularies = new Lazy<CompoundVocabulary[]>(() =>
        [
            .. languages.Select(language =>
                new CompoundVocabulary(language, language.Compounds!, lexicon!.Words(language.Code))),
        ]);
    }

    /// <summary>No words: no term is a compound.</summary>
    public static CompoundWords None { get; } = new(null);

    /// <summary>The compounds of a lexicon's words; one object for each lexicon, because it is large.</summary>
    /// <param name="lexicon">With all that is to be read into it.</param>
    public static CompoundWords Of(ConceptLexicon lexicon) =>
        ByLexicon.GetValue(lexicon, key => new CompoundWords(key));

    /// <summary>Reads the words, if that has not been done.</summary>
    public void Prepare() => _ = _vocabularies.Value;

    /// <summary>What compounds with a word as their head end in.</summary>
    /// <param name="term">The word's term.</param>
    public IEnumerable<string> Tails(string term) =>
        _vocabularies.Value.SelectMany(vocabulary => vocabulary.Tails(term)).Prepend(term);

    /// <summary>
    /// Whether letters make another thing of the word that they stand before: verkauft does not say gekauft.
    /// </summary>
    public bool IsVerbPrefix(ReadOnlySpan<char> letters) =>
        _prefixes.GetAlternateLookup<ReadOnlySpan<char>>().Contains(letters);

    /// <summary>
    /// Where a term falls apart into known words: the places where the last of them or a compound of the last of them
    /// begins. None for a word that is no compound, or one that falls apart in two ways (Stau|becken, Staub|ecken).
    /// </summary>
    /// <param name="term">A term of an analyzer.</param>
    /// <param name="cuts">Room for the places; at least <see cref="MaxCuts"/>.</param>
    public int Cut(ReadOnlySpan<char> term, Span<int> cuts)
    {
        foreach (var vocabulary in _vocabularies.Value)
        {
            if (vocabulary.Cut(term, cuts) is > 0 and var count)
            {
                return count;
            }
        }

        return 0;
    }

    /// <summary>The term of what stands before a cut.</summary>
    public string ModifierTerm(ReadOnlySpan<char> beginning)
    {
        foreach (var vocabulary in _vocabularies.Value)
        {
            if (vocabulary.ModifierTerm(beginning) is { } term)
            {
                return term;
            }
        }

        return _vocabularies.Value is [var first, ..] ? first.Stem(beginning) : beginning.ToString();
    }
}
