using NewsBot.Language.Analysis;

namespace NewsBot.Language.Lexicon;

/// <summary>The words of a lexicon in one language, by their beginnings. Safe on many threads once read.</summary>
internal sealed class LexiconLanguage
{
    private readonly Analyzer _analyzer;
    private readonly Dictionary<int, LexiconBucket> _buckets = [];
    private readonly List<int> _beginnings = [];
    private readonly CompoundSplitter? _splitter;

    /// <param name="code">ISO 639-1, also of a language that is not known.</param>
    public LexiconLanguage(string code, Analyzers analyzers)
    {
        Code = code;
        Rules = analyzers.Languages.For(code);
        _analyzer = analyzers.For(code);
        _splitter = Rules.Compounds is { } compounds ? new CompoundSplitter(Rules.Words, compounds, IsWord) : null;
    }

    public string Code { get; }

    public ILanguage Rules { get; }

    /// <summary>The words and phrases as they are written, without derived forms; some more than once.</summary>
    public IEnumerable<string> Words =>
        from bucket in _buckets.Values
        from entry in bucket.Written
        where !entry.Word.IsForm && !entry.Fallback
        select entry.Word.Text;

    /// <summary>The terms of a word or phrase in order.</summary>
    public string[] Terms(string text) => _analyzer.TermsInOrder(text);

    /// <summary>Adds a word; not while others ask.</summary>
    public void Add(LexiconEntry entry)
    {
        _beginnings.Clear();
        WordBeginning.AddAll(entry.Word.Text, this, _beginnings);
        foreach (var beginning in _beginnings)
        {
            if (!_buckets.TryGetValue(beginning, out var bucket))
            {
                _buckets[beginning] = bucket = new LexiconBucket(this);
            }

            bucket.Add(entry);
        }
    }

    /// <summary>The words that begin as a term does; null where there are none.</summary>
    public LexiconBucket? Bucket(ReadOnlySpan<char> term) => _buckets.GetValueOrDefault(WordBeginning.Of(term));

    /// <summary>The terms of a compound's parts; empty for a word that is not to be split.</summary>
    public IReadOnlyList<string> Split(string word) => _splitter?.Split(word) ?? [];

    private int IsWord(ReadOnlySpan<char> term) =>
        Bucket(term) is { } bucket && bucket.Find(term).Any(entry => !entry.Word.IsForm && !entry.Fallback) ? 1 : 0;
}
