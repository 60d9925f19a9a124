using NewsBot.Core.Search.Analysis;

namespace NewsBot.Core.Search.Lexicon;

/// <summary>
/// Concepts with their English and German words: what lets a question meet an article that says the same in other
/// words or in the other language. The files in this folder are written for this project; one line is one concept:
/// <c>sure words ~ near words = sichere Wörter ~ nahe Wörter</c>, comma-separated, English first; # begins a comment.
/// </summary>
public sealed class ConceptLexicon
{
    private static readonly Lazy<ConceptLexicon> BundledLexicon = new(LoadBundled);

    private readonly Dictionary<string, List<Entry>> _entries = [];
    private readonly HashSet<string> _germanTerms = [];
    private readonly CompoundSplitter _splitter;
    private int _longest = 1;

    /// <summary>A lexicon without concepts.</summary>
    public ConceptLexicon() => _splitter = new CompoundSplitter(
        term => _germanTerms.GetAlternateLookup<ReadOnlySpan<char>>().Contains(term) ? 1 : 0);

    /// <summary>The lexicon that the program ships; read on first use.</summary>
    public static ConceptLexicon Bundled => BundledLexicon.Value;

    /// <summary>A lexicon without concepts: words mean themselves only.</summary>
    public static ConceptLexicon Empty { get; } = new();

    /// <summary>Number of concepts.</summary>
    public int Concepts { get; private set; }

    /// <summary>Adds the concepts of a file in the form described above.</summary>
    /// <exception cref="FormatException">A line is not of that form; the message names it.</exception>
    public void Read(TextReader reader, string fileName)
    {
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            var content = line.AsSpan().Trim();
            if (content.IsEmpty || content[0] == '#')
            {
                continue;
            }

            var halves = line.Split(" = ");
            if (halves.Length != 2)
            {
                throw new FormatException($"{fileName}, line {number}: a concept is 'English words = deutsche Wörter'.");
            }

            Add([.. Words(halves[0], "en"), .. Words(halves[1], "de")]);
        }
    }

    /// <summary>Adds one concept; words whose analysis leaves nothing (stop words) are passed over.</summary>
    public void Add(IReadOnlyList<LexiconWord> words)
    {
        LexiconWord[] concept = [.. words.Where(word => word.Terms.Count > 0)];
        Concepts++;
        foreach (var word in concept)
        {
            var key = Key(word.Language, word.Terms, 0, word.Terms.Count);
            if (!_entries.TryGetValue(key, out var entries))
            {
                _entries[key] = entries = [];
            }

            entries.Add(new Entry(concept, word.Sure));
            if (word is { Language: "de", Terms.Count: 1 })
            {
                _germanTerms.Add(word.Terms[0]);
            }

            _longest = Math.Max(_longest, word.Terms.Count);
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
        for (var length = Math.Min(_longest, terms.Count - at); length > 0; length--)
        {
            if (_entries.TryGetValue(Key(language, terms, at, length), out var entries))
            {
                return [.. entries.Select(entry => new LexiconMatch(entry.Words, entry.Sure, length))];
            }
        }

        return [];
    }

    /// <summary>
    /// The terms of a German compound's parts, where all of them are words of the lexicon: what the compound means though
    /// the lexicon does not have it.
    /// </summary>
    /// <param name="word">One word as it is written.</param>
    /// <returns>Empty for a word that is not to be split.</returns>
    public IReadOnlyList<string> Split(string word) => _splitter.Split(word);

    private static string Key(string language, IReadOnlyList<string> terms, int start, int length) =>
        length == 1
            ? string.Concat(language, ":", terms[start])
            : language + ":" + string.Join(' ', terms.Skip(start).Take(length));

    private static IEnumerable<LexiconWord> Words(string half, string language)
    {
        var sure = true;
        var analyzer = Analyzer.For(language);
        foreach (var group in half.Split('~'))
        {
            foreach (var word in group.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                var tokens = new List<Token>();
                analyzer.Analyze(word, tokens);
                yield return new LexiconWord(language, [.. tokens.Select(token => token.Term)], sure)
                {
                    IsName = language == "en" && char.IsUpper(word[0]),
                };
            }

            sure = false;
        }
    }

    private static ConceptLexicon LoadBundled()
    {
        var lexicon = new ConceptLexicon();
        var assembly = typeof(ConceptLexicon).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith("lexicon.", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            lexicon.Read(reader, name);
        }

        return lexicon;
    }

    private sealed record Entry(IReadOnlyList<LexiconWord> Words, bool Sure);
}
