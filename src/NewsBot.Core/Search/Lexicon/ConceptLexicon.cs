using NewsBot.Core.Search.Analysis;

namespace NewsBot.Core.Search.Lexicon;

/// <summary>
/// Concepts with their English and German words: what lets a question meet an article that says the same in other
/// words or in the other language. The files in this folder are written for this project; one line is one concept:
/// <c>sure words ~ near words = sichere Wörter ~ nahe Wörter</c>, comma-separated, English first; # begins a comment.
/// Reading only notes how words begin; they are analysed when a question needs them. Safe on many threads once read.
/// </summary>
public sealed class ConceptLexicon
{
    private const string Between = " = ";

    /// <summary>The file that has the names of persons, and nothing else.</summary>
    private const string Persons = "lexicon.persons.txt";

    private static readonly Lazy<ConceptLexicon> BundledLexicon = new(() => new ConceptLexicon().ReadBundled());

    private readonly Dictionary<int, LexiconBucket> _english = [];
    private readonly Dictionary<int, LexiconBucket> _german = [];
    private readonly List<int> _beginnings = [];
    private readonly CompoundSplitter _splitter;

    /// <summary>A lexicon without concepts.</summary>
    public ConceptLexicon() => _splitter = new CompoundSplitter(IsGermanWord);

    /// <summary>The lexicon that the program ships; read on first use.</summary>
    public static ConceptLexicon Bundled => BundledLexicon.Value;

    /// <summary>Number of concepts.</summary>
    public int Concepts { get; private set; }

    /// <summary>Adds the concepts that the program ships.</summary>
    public ConceptLexicon ReadBundled()
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
        while (reader.ReadLine() is { } line)
        {
            number++;
            line = line.Trim();
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var between = line.IndexOf(Between, StringComparison.Ordinal);
            if (between < 1 || line.IndexOf(Between, between + 1, StringComparison.Ordinal) >= 0)
            {
                throw new FormatException($"{fileName}, line {number}: a concept is 'English words = deutsche Wörter'.");
            }

            Add(new Concept(line[..between], line[(between + Between.Length)..], fileName == Persons), fallback);
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
        if (Bucket(terms[at], language) is not { } bucket)
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
        var terms = Concept.Terms(word, language);
        return terms.Length == 0 || Match(terms, 0, language).Any(match => match.Length == terms.Length);
    }

    /// <summary>
    /// The terms of a German compound's parts, where all of them are words of the lexicon: what the compound means though
    /// the lexicon does not have it.
    /// </summary>
    /// <param name="word">One word as it is written.</param>
    /// <returns>Empty for a word that is not to be split.</returns>
    public IReadOnlyList<string> Split(string word) => _splitter.Split(word);

    /// <summary>The German words and phrases as they are written, without derived forms; some more than once.</summary>
    internal IEnumerable<string> GermanWords() =>
        from bucket in _german.Values
        from entry in bucket.Written
        where !entry.Word.IsForm && !entry.Fallback
        select entry.Word.Text;

    private int IsGermanWord(ReadOnlySpan<char> term) =>
        _german.TryGetValue(WordBeginning.Of(term), out var bucket)
        && bucket.Find(term).Any(entry => !entry.Word.IsForm && !entry.Fallback) ? 1 : 0;

    private LexiconBucket? Bucket(string term, string language) => language switch
    {
        "en" => _english.GetValueOrDefault(WordBeginning.Of(term)),
        "de" => _german.GetValueOrDefault(WordBeginning.Of(term)),
        _ => null,
    };

    private void Add(Concept concept, bool fallback)
    {
        Concepts++;
        Add(concept, "en", _english, fallback);
        Add(concept, "de", _german, fallback);
    }

    private void Add(Concept concept, string language, Dictionary<int, LexiconBucket> buckets, bool fallback)
    {
        foreach (var word in concept.Written(language))
        {
            _beginnings.Clear();
            WordBeginning.AddAll(word.Text, language, _beginnings);
            foreach (var beginning in _beginnings)
            {
                if (!buckets.TryGetValue(beginning, out var bucket))
                {
                    buckets[beginning] = bucket = new LexiconBucket(language);
                }

                bucket.Add(new LexiconEntry(concept, word, fallback));
            }
        }
    }
}
