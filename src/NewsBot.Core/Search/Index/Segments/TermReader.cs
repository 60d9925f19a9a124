using NewsBot.Core.Search.Analysis;

namespace NewsBot.Core.Search.Index.Segments;

/// <summary>
/// Reads texts as numbers of terms. It remembers every word that it has seen, so that only new ones are analysed. The
/// words of a text are first cut and then looked up one after the other, each fetched from memory well before its turn:
/// waiting for memory would else be most of the time.
/// </summary>
internal sealed class TermReader
{
    /// <summary>The value of a word without terms, as stop words are.</summary>
    private const int Nothing = -1;

    /// <summary>Words between those whose place in the table and whose characters are fetched.</summary>
    private const int Ahead = 8;

    private readonly Dictionary<Analyzer, WordNumbers> _words = [];
    private readonly List<(int[] Terms, string? Digits)> _several = [];
    private readonly List<Token> _loose = [];
    private readonly TermList _new = new();
    private Word[] _found = new Word[256];
    private int _foundCount;
    private int[] _numbers = new int[256];
    private int _count;

    public TermNumbers Terms { get; } = new();

    /// <summary>Words that are remembered.</summary>
    public int Words => _words.Values.Sum(words => words.Count);

    /// <summary>The terms of a text, repetitions included, in any order; valid until the next call.</summary>
    public ReadOnlySpan<int> Read(string language, ReadOnlySpan<char> text)
    {
        var analyzer = Analyzer.For(language);
        if (!_words.TryGetValue(analyzer, out var words))
        {
            _words.Add(analyzer, words = new WordNumbers());
        }

        _count = 0;
        _foundCount = 0;
        analyzer.Analyze(text, new Sink(this, analyzer, words));
        var found = _found.AsSpan(0, _foundCount);
        for (var i = 0; i < found.Length; i++)
        {
            if (i + Ahead < found.Length)
            {
                words.PrefetchWord(found[i + Ahead].Hash);
            }

            var word = found[i];
            if (ValueOf(text.Slice(word.Start, word.Length), word.Hash, analyzer, words) is { } digits)
            {
                analyzer.AddScaled(digits, text, word.Start, word.Start + word.Length, _loose);
                TakeLoose();
            }
        }

        return _numbers.AsSpan(0, _count);
    }

    /// <summary>Adds a word's terms.</summary>
    /// <returns>The digits of the number that it spells.</returns>
    private string? ValueOf(ReadOnlySpan<char> word, uint hash, Analyzer analyzer, WordNumbers words)
    {
        var value = words.Find(word, hash);
        if (value == WordNumbers.Missing)
        {
            value = Learn(analyzer, word);
            words.Add(word, hash, value);
        }

        if (value >= 0)
        {
            Add(value);
            return null;
        }

        return value == Nothing ? null : AddSeveral(_several[Nothing - 1 - value]);
    }

    private string? AddSeveral((int[] Terms, string? Digits) word)
    {
        foreach (var term in word.Terms)
        {
            Add(term);
        }

        return word.Digits;
    }

    private void Add(int term)
    {
        if (_count == _numbers.Length)
        {
            Array.Resize(ref _numbers, 2 * _count);
        }

        _numbers[_count++] = term;
    }

    private void TakeLoose()
    {
        foreach (var token in _loose)
        {
            var term = Terms.Find(token.Term);
            if (term != TermNumbers.Invalid)
            {
                Add(term);
            }
        }

        _loose.Clear();
    }

    private int Learn(Analyzer analyzer, ReadOnlySpan<char> word)
    {
        _new.Clear();
        var digits = analyzer.AddTerms(word, _new);
        if (_new.Count == 1 && digits is null && Terms.Find(_new[0]) is var single and not TermNumbers.Invalid)
        {
            return single;
        }

        var terms = new List<int>();
        for (var i = 0; i < _new.Count; i++)
        {
            terms.Add(Terms.Find(_new[i]));
        }

        terms.RemoveAll(term => term == TermNumbers.Invalid);
        if (terms.Count == 0 && digits is null)
        {
            return Nothing;
        }

        _several.Add(([.. terms], digits));
        return Nothing - _several.Count;
    }

    private readonly record struct Word(int Start, int Length, uint Hash);

    private readonly struct Sink(TermReader reader, Analyzer analyzer, WordNumbers words) : ITermSink
    {
        public List<Token> Loose => reader._loose;

        public string? AddWord(ReadOnlySpan<char> surface, int start, int length, int position)
        {
            surface = WordBreaker.Shortened(surface);
            var hash = WordCache.Hash(surface);
            if (surface.Length != length)
            {
                // What is looked up is not what is written.
                return reader.ValueOf(surface, hash, analyzer, words);
            }

            words.Prefetch(hash);
            if (reader._foundCount == reader._found.Length)
            {
                Array.Resize(ref reader._found, 2 * reader._foundCount);
            }

            reader._found[reader._foundCount++] = new Word(start, length, hash);
            return null;
        }

        public void TakeLoose() => reader.TakeLoose();
    }
}
