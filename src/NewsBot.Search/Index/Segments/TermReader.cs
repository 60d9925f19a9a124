using NewsBot.Language.Analysis;

namespace NewsBot.Search.Index.Segments;

/// <summary>
/// Reads texts as numbers of terms. It remembers every word that it has seen, so that only new ones are analysed. Plain
/// words are first cut and then looked up one after the other, each fetched from memory well before its turn: waiting
/// for memory would else be most of the time.
/// </summary>
internal sealed class TermReader(Analyzers analyzers)
{
    /// <summary>The value of a word without terms, as stop words are.</summary>
    private const int Nothing = -1;

    private readonly Dictionary<Analyzer, Remembered> _words = [];
    private readonly List<(int[] Terms, string? Digits)> _several = [];
    private readonly List<Token> _loose = [];
    private readonly TermList _new = new();
    private Found[] _found = new Found[256];
    private int[] _numbers = new int[256];
    private int _count;

    public TermNumbers Terms { get; } = new();

    /// <summary>Words that are remembered.</summary>
    public int Words => _words.Values.Sum(words => words.Plain.Count + words.Other.Count);

    /// <summary>The terms of a text, repetitions included, in any order; valid until the next call.</summary>
    public ReadOnlySpan<int> Read(string language, ReadOnlySpan<char> text)
    {
        var analyzer = analyzers.For(language);
        if (!_words.TryGetValue(analyzer, out var words))
        {
            _words.Add(analyzer, words = new Remembered(new PlainWordNumbers(), new WordNumbers()));
        }

        _count = 0;
        foreach (ref readonly var found in Cut(text, analyzer, words))
        {
            // Whether a word is a stop word cannot be foreseen, so there is no branch for it.
            var value = words.Plain.Find(found.Word);
            Add(value);
            _count -= value < 0 ? 1 : 0;
            if (value < Nothing)
            {
                AddUnusual(found, value, text, analyzer, words);
            }
        }

        return _numbers.AsSpan(0, _count);
    }

    /// <summary>Finds the plain words and has them fetched. All others are added at once.</summary>
    private ReadOnlySpan<Found> Cut(ReadOnlySpan<char> text, Analyzer analyzer, Remembered words)
    {
        var count = 0;
        var position = 0;
        for (var index = 0; index < text.Length;)
        {
            if (text[index] == ' ')
            {
                index++;
                continue;
            }

            var length = PlainWord.Read(text, index, out var word);
            if (length == 0)
            {
                index = analyzer.AnalyzeNext(text, index, ref position, new Sink(this, analyzer, words.Other));
                continue;
            }

            if (count == _found.Length)
            {
                Array.Resize(ref _found, 2 * count);
            }

            words.Plain.Prefetch(word);
            _found[count++] = new Found(word, index, length);
            index += length;
        }

        return _found.AsSpan(0, count);
    }

    /// <summary>Adds a plain word that is new, has several terms, or spells a number.</summary>
    private void AddUnusual(in Found found, int value, ReadOnlySpan<char> text, Analyzer analyzer, Remembered words)
    {
        if (value == PlainWordNumbers.Missing)
        {
            value = Learn(analyzer, text.Slice(found.Start, found.Length));
            words.Plain.Add(found.Word, value);
        }

        if (AddValue(value) is { } digits)
        {
            analyzer.AddScaled(digits, text, found.Start, found.Start + found.Length, _loose);
            TakeLoose();
        }
    }

    /// <summary>Adds the terms of a word that is not plain.</summary>
    /// <returns>The digits of the number that it spells.</returns>
    private string? AddOther(ReadOnlySpan<char> word, Analyzer analyzer, WordNumbers words)
    {
        word = WordBreaker.Shortened(word);
        var hash = WordCache.Hash(word);
        var value = words.Find(word, hash);
        if (value == WordNumbers.Missing)
        {
            value = Learn(analyzer, word);
            words.Add(word, hash, value);
        }

        return AddValue(value);
    }

    private string? AddValue(int value)
    {
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

    private sealed record Remembered(PlainWordNumbers Plain, WordNumbers Other);

    private readonly record struct Found(PlainWord Word, int Start, int Length);

    private readonly struct Sink(TermReader reader, Analyzer analyzer, WordNumbers words) : ITermSink
    {
        public List<Token> Loose => reader._loose;

        public string? AddWord(ReadOnlySpan<char> surface, int start, int length, int position) =>
            reader.AddOther(surface, analyzer, words);

        public void TakeLoose() => reader.TakeLoose();
    }
}
