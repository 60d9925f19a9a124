namespace NewsBot.Language.Analysis;

/// <summary>
/// Turns text into index terms: Unicode words, folded, without stop words, stemmed. Spellings that mean the same meet
/// in one term. Safe on many threads; remembers words as they are written in a table of fixed size.
/// </summary>
public sealed class Analyzer
{
    private readonly WordCache _cache = new();
    private readonly TermPool _pool = new();
    private readonly WordAnalysis _words;
    private readonly NumberTerms _numbers;
    private readonly string[] _inclusiveEndings;

    internal Analyzer(WordRules rules, Spellings spellings)
    {
        _words = new WordAnalysis(rules, spellings);
        _numbers = new NumberTerms(rules, spellings, _pool);
        _inclusiveEndings = spellings.InclusiveEndings;
    }

    /// <summary>Appends the terms of a text to <paramref name="tokens"/>, in the order of the text.</summary>
    /// <param name="text">Any text; broken surrogate pairs stand between words.</param>
    public void Analyze(ReadOnlySpan<char> text, List<Token> tokens) => Analyze(text, new TokenSink(this, tokens));

    /// <summary>Hands over the words and terms of a text in the order of the text.</summary>
    internal void Analyze<TSink>(ReadOnlySpan<char> text, TSink sink)
        where TSink : struct, ITermSink
    {
        var position = 0;
        var index = 0;
        while (index < text.Length)
        {
            index = AnalyzeNext(text, index, ref position, sink);
        }
    }

    /// <summary>Hands over the word or number that begins at <paramref name="index"/>, if one does.</summary>
    /// <returns>Where to go on.</returns>
    public int AnalyzeNext<TSink>(ReadOnlySpan<char> text, int index, ref int position, TSink sink)
        where TSink : struct, ITermSink
    {
        switch (CharKinds.At(text, index))
        {
            case CharKind.Letter:
                return AddWord(text, index, position++, sink);
            case CharKind.Digit:
                return AddNumber(text, index, position++, sink);
            case CharKind.Sign:
                sink.AddWord(text.Slice(index, 1), index, 1, position++);
                return index + 1;
            case CharKind.Ideograph:
                index = AddBigrams(text, index, ref position, sink.Loose);
                sink.TakeLoose();
                return index;
            default:
                return index + 1;
        }
    }

    /// <summary>Makes the terms of a word that <see cref="ITermSink.AddWord"/> was given.</summary>
    /// <returns>What that is to return.</returns>
    public string? AddTerms(ReadOnlySpan<char> surface, TermList terms) =>
        _words.AddTerms(WordBreaker.Shortened(surface), terms);

    /// <summary>The distinct terms of a word, or of a few words: none for a stop word.</summary>
    public IReadOnlyList<string> Terms(ReadOnlySpan<char> word)
    {
        var tokens = new List<Token>();
        Analyze(word, tokens);
        return [.. tokens.Select(token => token.Term).Distinct()];
    }

    /// <summary>The terms of a word or phrase in order, repetitions included.</summary>
    public string[] TermsInOrder(ReadOnlySpan<char> phrase)
    {
        var tokens = new List<Token>();
        Analyze(phrase, tokens);
        return [.. tokens.Select(token => token.Term)];
    }

    /// <summary>Adds the product of a number word with the word of scale that follows, as in "three million".</summary>
    public void AddScaled(string digits, ReadOnlySpan<char> text, int start, int end, List<Token> tokens, int position = 0) =>
        _numbers.AddScaled(digits, text, start, end, position, tokens);

    private int AddWord<TSink>(ReadOnlySpan<char> text, int start, int position, TSink sink)
        where TSink : struct, ITermSink
    {
        var end = WordBreaker.EndOfWord(text, start, _inclusiveEndings);
        if (text[start] is 'p' && text[start..].StartsWith("per cent") && !CharKinds.IsLetterOrDigit(text, start + 8))
        {
            sink.AddWord("%", start, 8, position);
            return start + 8;
        }

        if (sink.AddWord(text[start..end], start, end - start, position) is { } digits)
        {
            AddScaled(digits, text, start, end, sink.Loose, position);
            sink.TakeLoose();
        }

        return end;
    }

    /// <summary>A number; digits that run on into letters, as in 5G and 1990er, are a word as well.</summary>
    private int AddNumber<TSink>(ReadOnlySpan<char> text, int start, int position, TSink sink)
        where TSink : struct, ITermSink
    {
        var end = _numbers.Add(text, start, position, sink.Loose);
        sink.TakeLoose();
        if (end < text.Length && CharKinds.At(text, end) == CharKind.Letter)
        {
            var isWhole = !text[start..end].ContainsAnyExceptInRange('0', '9');
            start = isWhole ? start : end;
            end = WordBreaker.EndOfWord(text, end, _inclusiveEndings);
            sink.AddWord(text[start..end], start, end - start, position);
        }

        return end;
    }

    private WordEntry EntryOf(ReadOnlySpan<char> surface)
    {
        surface = WordBreaker.Shortened(surface);
        var hash = WordCache.Hash(surface);
        var entry = _cache.Find(surface, hash);
        if (entry is null)
        {
            entry = MakeEntry(surface, hash);
            _cache.Put(entry);
        }

        return entry;
    }

    private WordEntry MakeEntry(ReadOnlySpan<char> surface, uint hash)
    {
        var terms = new TermList();
        var digits = _words.AddTerms(surface, terms);
        var several = new string[terms.Count];
        for (var i = 0; i < several.Length; i++)
        {
            several[i] = _pool.Get(terms[i]);
        }

        return several is [var single]
            ? new WordEntry(surface.ToString(), hash, single, [], digits)
            : new WordEntry(surface.ToString(), hash, null, several, digits);
    }

    /// <summary>
    /// Every two neighbouring characters of a script without spaces; a character that stands alone, itself.
    /// </summary>
    private int AddBigrams(ReadOnlySpan<char> text, int start, ref int position, List<Token> tokens)
    {
        var index = start;
        var size = SizeAt(text, index);
        do
        {
            var next = index + size;
            var isLast = next >= text.Length || CharKinds.At(text, next) != CharKind.Ideograph;
            var nextSize = isLast ? 0 : SizeAt(text, next);
            if (!isLast || index == start)
            {
                var length = size + nextSize;
                tokens.Add(new Token(_pool.Get(text.Slice(index, length)), index, length, position++));
            }

            index = next;
            size = nextSize;
        }
        while (size > 0);

        return index;
    }

    private static int SizeAt(ReadOnlySpan<char> text, int index) => char.IsHighSurrogate(text[index]) ? 2 : 1;

    /// <summary>Makes tokens out of what it is given.</summary>
    private readonly struct TokenSink(Analyzer analyzer, List<Token> tokens) : ITermSink
    {
        public List<Token> Loose => tokens;

        public string? AddWord(ReadOnlySpan<char> surface, int start, int length, int position)
        {
            var entry = analyzer.EntryOf(surface);
            if (entry.OneTerm is { } single)
            {
                tokens.Add(new Token(single, start, length, position));
                return entry.Digits;
            }

            foreach (var term in entry.Several)
            {
                tokens.Add(new Token(term, start, length, position));
            }

            return entry.Digits;
        }

        public void TakeLoose()
        {
        }
    }
}
