namespace NewsBot.Language.Lexicon;

/// <summary>
/// The words of one language that begin alike, analysed when the first of them is asked for. Safe on many threads.
/// </summary>
internal sealed class LexiconBucket(LexiconLanguage language)
{
    private readonly List<LexiconEntry> _written = [];
    private Analyzed? _analyzed;

    /// <summary>Most terms that a word or phrase of this bucket has.</summary>
    public int Longest => Words.Longest;

    /// <summary>Its words as they were added.</summary>
    public IReadOnlyList<LexiconEntry> Written => _written;

    private Analyzed Words => _analyzed ??= Analyze();

    /// <summary>Adds a word; not while others ask.</summary>
    public void Add(LexiconEntry entry)
    {
        _written.Add(entry);
        _analyzed = null;
    }

    /// <summary>The words whose terms, with spaces between them, are these; empty where there are none.</summary>
    public IReadOnlyList<LexiconEntry> Find(ReadOnlySpan<char> terms) =>
        Words.ByTerms.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(terms, out var entries) ? entries : [];

    /// <summary>Threads that come at once each do the work, and get the same.</summary>
    private Analyzed Analyze()
    {
        var byTerms = new Dictionary<string, List<LexiconEntry>>(_written.Count, StringComparer.Ordinal);
        var longest = 1;
        foreach (var entry in _written)
        {
            var terms = language.Terms(entry.Word.Text);
            if (terms.Length == 0)
            {
                continue;
            }

            var key = string.Join(' ', terms);
            if (!byTerms.TryGetValue(key, out var entries))
            {
                byTerms[key] = entries = [];
            }

            // A concept that has two forms of a word, or says it both surely and nearly, is still one meaning of it.
            var known = entries.FindIndex(other => ReferenceEquals(other.Concept, entry.Concept));
            if (known < 0)
            {
                entries.Add(entry);
            }
            else if (entry.Word.Sure && !entries[known].Word.Sure)
            {
                entries[known] = entry;
            }

            longest = Math.Max(longest, terms.Length);
        }

        return new Analyzed(byTerms, longest);
    }

    private sealed record Analyzed(Dictionary<string, List<LexiconEntry>> ByTerms, int Longest);
}

/// <summary>A word of a concept, as the index of a lexicon knows it.</summary>
/// <param name="Fallback">Whether it counts only where no other lexicon knows the word.</param>
internal sealed record LexiconEntry(Concept Concept, WrittenWord Word, bool Fallback);
