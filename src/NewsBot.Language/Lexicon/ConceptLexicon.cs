using System.Runtime.CompilerServices;
using NewsBot.Language.Analysis;

namespace NewsBot.Language.Lexicon;

/// <summary>
/// Concepts with their words in several languages: what lets a question meet an article that says the same in other
/// words or in another language. The files in this folder are written for this project; one line is one concept:
/// <c>sure words ~ near words = sichere Wörter ~ nahe Wörter</c>, comma-separated, English first; # begins a comment.
/// A line such as <c>@ en = fr</c> says that the lines after it are in other languages.
/// Reading only notes how words begin; they are analysed when a question needs them. Safe on many threads once read.
/// </summary>
/// <param name="analyzers">How words become terms.</param>
public sealed class ConceptLexicon(Analyzers analyzers)
{
    private const string Between = " = ";

    /// <summary>The file that has the names of persons, and nothing else.</summary>
    private const string Persons = "lexicon.persons.txt";

    /// <summary>The languages of a line where the file does not say others.</summary>
    internal static readonly string[] UsualLanguages = ["en", "de"];

    private static readonly ConditionalWeakTable<Analyzers, ConceptLexicon> ShippedLexicons = [];

    private readonly Dictionary<string, LexiconLanguage> _languages = new(StringComparer.Ordinal);

    /// <summary>How the words become terms.</summary>
    public Analyzers Analyzers { get; } = analyzers;

    /// <summary>Number of concepts.</summary>
    public int Concepts { get; private set; }

    /// <summary>
    /// The lexicon that the program ships, read once for each set of analyzers. Code takes the registered lexicon,
    /// which may have the user's dictionaries as well.
    /// </summary>
    public static ConceptLexicon Shipped(Analyzers analyzers) =>
        ShippedLexicons.GetValue(analyzers, key => new ConceptLexicon(key).ReadShipped());

    /// <summary>Adds the concepts that the program ships.</summary>
    public ConceptLexicon ReadShipped()
    {
        var assembly = typeof(ConceptLexicon).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith("lexicon.", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            Read(reader, name);
        }

        return this;
    }

    /// <summary>Adds the concepts of a file in the form described above.</summary>
    /// <param name="fallback">Whether they count only where other files do not know a word.</param>
    /// <exception cref="FormatException">A line is not of that form; the message names it.</exception>
    public void Read(TextReader reader, string fileName, bool fallback = false)
    {
        var number = 0;
        var languages = Languages(UsualLanguages);
        while (reader.ReadLine() is { } line)
        {
            number++;
            line = line.Trim();
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (line[0] == '@')
            {
                languages = Languages(line[1..].Split('=', StringSplitOptions.TrimEntries));
                continue;
            }

            var parts = line.Split(Between);
            if (parts.Length != languages.Length || parts[0].Length == 0)
            {
                throw new FormatException(
                    $"{fileName}, line {number}: a concept is 'English words = deutsche Wörter', "
                    + "or as a line with @ above it says.");
            }

            Add(new Concept(languages, parts, fileName == Persons), languages, fallback);
        }
    }

    /// <summary>
    /// The concepts that stand at a place of an analysed text: those of the longest word or phrase that begins there.
    /// </summary>
    /// <param name="terms">The text's terms, as the analyzer of <paramref name="language"/> makes them.</param>
    /// <param name="at">Place of the first term, from 0.</param>
    /// <returns>Empty where the lexicon knows no word that begins there.</returns>
    public IReadOnlyList<LexiconMatch> Match(IReadOnlyList<string> terms, int at, string language)
    {
        if (_languages.GetValueOrDefault(language)?.Bucket(terms[at]) is not { } bucket)
        {
            return [];
        }

        for (var length = Math.Min(bucket.Longest, terms.Count - at); length > 0; length--)
        {
            var found = bucket.Find(length == 1 ? terms[at] : string.Join(' ', terms.Skip(at).Take(length)));
            if (found.Count > 0)
            {
                var own = found.Where(entry => !entry.Fallback).ToList();
                return
                [
                    .. (own.Count > 0 ? own : found)
                        .Select(entry => new LexiconMatch(entry.Concept.Words, entry.Word.Sure, length)),
                ];
            }
        }

        return [];
    }

    /// <summary>Whether a word or phrase, as it is written, is one of the lexicon's.</summary>
    public bool Knows(string word, string language)
    {
        var terms = Analyzers.For(language).TermsInOrder(word);
        return terms.Length == 0 || Match(terms, 0, language).Any(match => match.Length == terms.Length);
    }

    /// <summary>
    /// The terms of a compound's parts, where all of them are words of the lexicon: what the compound means though the
    /// lexicon does not have it.
    /// </summary>
    /// <param name="word">One word as it is written.</param>
    /// <returns>Empty for a word that is not to be split, and for all of a language without compounds.</returns>
    public IReadOnlyList<string> Split(string word, string language) =>
        _languages.GetValueOrDefault(language)?.Split(word) ?? [];

    /// <summary>
    /// A language's words and phrases as they are written, without derived forms; some more than once.
    /// </summary>
    internal IEnumerable<string> Words(string language) => _languages.GetValueOrDefault(language)?.Words ?? [];

    private LexiconLanguage[] Languages(string[] codes) => [.. codes.Select(Language)];

    private LexiconLanguage Language(string code)
    {
        if (!_languages.TryGetValue(code, out var language))
        {
            _languages[code] = language = new LexiconLanguage(code, Analyzers);
        }

        return language;
    }

    private void Add(Concept concept, LexiconLanguage[] languages, bool fallback)
    {
        Concepts++;
        for (var part = 0; part < languages.Length; part++)
        {
            foreach (var word in concept.Written(part))
            {
                languages[part].Add(new LexiconEntry(concept, word, fallback));
            }
        }
    }
}

/// <summary>A concept that stands at some place of a text.</summary>
/// <param name="Words">All words of the concept with their forms, those that were matched included.</param>
/// <param name="Sure">Whether the text says the concept itself rather than something near it.</param>
/// <param name="Length">How many of the text's terms the matched word takes.</param>
public sealed record LexiconMatch(IReadOnlyList<LexiconWord> Words, bool Sure, int Length);
