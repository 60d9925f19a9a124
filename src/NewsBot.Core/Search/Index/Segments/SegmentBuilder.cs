using System.Runtime.InteropServices;
using System.Text;
using System.Text.Unicode;
using NewsBot.Core.Search.Analysis;
using NewsBot.Core.Storage;

namespace NewsBot.Core.Search.Index.Segments;

/// <summary>
/// Makes segments in memory out of articles, one after the other, on one thread at a time. It remembers terms and keeps
/// its memory from one segment to the next: most of the cost of a small segment would else be to get these anew.
/// </summary>
internal sealed class SegmentBuilder
{
    private const int Invalid = -1;
    private const int MostTerms = 1 << 19;

    private readonly TextAnalysis _analyze;
    private readonly TermNumbers _numbers = new();
    private readonly Func<string, int> _addTerm;
    private readonly List<Token> _tokens = [];
    private readonly List<ArticleRow> _articles = [];

    // One entry per term; a count belongs to the text whose stamp it carries, so that nothing has to be cleared.
    private TermState[] _terms = new TermState[1 << 14];
    private int _termCount;
    private byte[] _termBytes = new byte[1 << 17];
    private int _termBytesUsed;
    private int _stamp;

    // The postings in the order of passages: sorted by term at the end.
    private readonly List<Posting> _postings = [];
    private readonly List<int> _title = [];
    private readonly List<int> _text = [];
    private readonly List<int> _used = [];
    private uint[] _sortedPassages = [];
    private byte[] _sortedImpacts = [];
    private uint _passages;

    public SegmentBuilder(TextAnalysis analyze) => (_analyze, _addTerm) = (analyze, AddTerm);

    public int Passages => (int)_passages;

    /// <summary>Whether it remembers so many terms that a new one is better.</summary>
    public bool IsWorn => _termCount > MostTerms;

    public void Add(StoredArticle stored)
    {
        var (article, passages) = stored;
        if (passages.Count == 0)
        {
            return;
        }

        Read(article.Language, article.Title, _title);
        foreach (var passage in passages)
        {
            var span = passage.Span;
            Read(article.Language, article.Text.AsSpan(span.Start, span.Length), _text);
            AddPassage();
        }

        _articles.Add(new ArticleRow(
            article.Id,
            article.Version,
            passages.Count,
            article.Published?.DayNumber ?? SegmentFormat.Undated,
            article.Collection,
            SourceName(article.Publisher)));
    }

    /// <summary>A publisher as it is compared: without case, and well formed.</summary>
    public static string SourceName(string? publisher) =>
        publisher is null ? "" : Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(publisher.ToUpperInvariant()));

    /// <summary>The segment of the articles added since the last one.</summary>
    public Segment Build()
    {
        var order = SortTerms();
        var starts = new int[order.Length + 1];
        for (var i = 0; i < order.Length; i++)
        {
            starts[i + 1] = starts[i] + _terms[order[i]].Frequency;
            _terms[order[i]].Next = starts[i];
            _terms[order[i]].Frequency = 0;
        }

        if (_sortedPassages.Length < _postings.Count)
        {
            _sortedPassages = new uint[_postings.Capacity];
            _sortedImpacts = new byte[_postings.Capacity];
        }

        var (passages, impacts) = (_sortedPassages, _sortedImpacts);
        foreach (var posting in CollectionsMarshal.AsSpan(_postings))
        {
            var place = _terms[posting.Term].Next++;
            passages[place] = posting.Passage;
            impacts[place] = posting.Impact;
        }

        var writer = new SegmentWriter(null, 1024 + (3 * _postings.Count));
        for (var i = 0; i < order.Length; i++)
        {
            var range = starts[i]..starts[i + 1];
            writer.AddTerm(TermBytes(order[i]), passages.AsSpan(range), impacts.AsSpan(range));
        }

        var segment = writer.ToSegment(_articles);
        _articles.Clear();
        _postings.Clear();
        _used.Clear();
        _passages = 0;
        return segment;
    }

    private void Read(string language, ReadOnlySpan<char> text, List<int> terms)
    {
        _tokens.Clear();
        terms.Clear();
        _analyze(language, text, _tokens);
        foreach (var token in CollectionsMarshal.AsSpan(_tokens))
        {
            var number = _numbers.Find(token.Term, _addTerm);
            if (number != Invalid)
            {
                terms.Add(number);
            }
        }
    }

    /// <returns>Its number, or <see cref="Invalid"/> for what is not a term: empty, too long or half a surrogate pair.</returns>
    private int AddTerm(string term)
    {
        if (_termBytes.Length - _termBytesUsed < SegmentFormat.MaxTermBytes)
        {
            Array.Resize(ref _termBytes, 2 * _termBytes.Length);
        }

        var target = _termBytes.AsSpan(_termBytesUsed, SegmentFormat.MaxTermBytes);
        var status = Utf8.FromUtf16(term, target, out _, out var length, replaceInvalidSequences: false);
        if (status != System.Buffers.OperationStatus.Done || length == 0)
        {
            return Invalid;
        }

        if (_termCount == _terms.Length)
        {
            Array.Resize(ref _terms, 2 * _termCount);
        }

        _terms[_termCount] = new TermState { Offset = _termBytesUsed, Length = (byte)length };
        _termBytesUsed += length;
        return _termCount++;
    }

    private void AddPassage()
    {
        _stamp++;
        foreach (var term in CollectionsMarshal.AsSpan(_text))
        {
            Count(term).InText++;
        }

        foreach (var term in CollectionsMarshal.AsSpan(_title))
        {
            Count(term).InTitle++;
        }

        Emit(_text);
        Emit(_title);
        _passages++;
    }

    private ref TermState Count(int term)
    {
        ref var state = ref _terms[term];
        if (state.Stamp != _stamp)
        {
            (state.Stamp, state.InText, state.InTitle) = (_stamp, 0, 0);
        }

        return ref state;
    }

    private void Emit(List<int> terms)
    {
        foreach (var term in CollectionsMarshal.AsSpan(terms))
        {
            ref var state = ref _terms[term];
            if (state.Stamp == _stamp)
            {
                _postings.Add(new Posting(term, _passages, Bm25.Impact(state.InText, state.InTitle, _text.Count)));
                if (state.Frequency++ == 0)
                {
                    _used.Add(term);
                }

                state.Stamp = 0;
            }
        }
    }

    private Span<byte> TermBytes(int term) => _termBytes.AsSpan(_terms[term].Offset, _terms[term].Length);

    private int[] SortTerms()
    {
        var order = _used.ToArray();
        var keys = Array.ConvertAll(order, term => TermDictionary.Key(TermBytes(term)));

        Array.Sort(keys, order);
        for (int from = 0, to; from < keys.Length; from = to)
        {
            for (to = from + 1; to < keys.Length && keys[to] == keys[from];)
            {
                to++;
            }

            order.AsSpan(from, to - from).Sort((left, right) => TermBytes(left).SequenceCompareTo(TermBytes(right)));
        }

        return order;
    }

    private struct TermState
    {
        public int Offset;
        public int Stamp;
        public int InText;
        public int InTitle;
        public int Frequency;
        public int Next;
        public byte Length;
    }

    private readonly record struct Posting(int Term, uint Passage, byte Impact);
}
