using System.Text;
using NewsBot.Language.Analysis;

namespace NewsBot.Search.Index.Segments;

/// <summary>
/// Makes segments in memory out of articles, one after the other, on one thread at a time. It remembers words and terms
/// and keeps its memory from one segment to the next: most of the cost of a small segment would else be to get these
/// anew.
/// </summary>
internal sealed class SegmentBuilder(Analyzers analyzers)
{
    /// <summary>A passage's number and an impact share 32 bits.</summary>
    private const int MaxPassages = 1 << 24;

    private const int MaxWords = 1 << 20;

    /// <summary>Terms between one and that which is fetched meanwhile.</summary>
    private const int Ahead = 16;

    private readonly TermReader _reader = new(analyzers);
    private readonly List<ArticleRow> _articles = [];
    private readonly SegmentWriter _writer = new(null, 1 << 16);

    // One entry per term; a count belongs to the passage whose stamp it carries, so that nothing has to be cleared.
    private TermState[] _terms = new TermState[1 << 10];
    private uint _stamp;

    // The postings in the order of passages, term and then passage and impact: sorted by term at the end.
    private ulong[] _postings = new ulong[1 << 12];
    private int _postingCount;
    private int[] _title = [];
    private int[] _inPassage = new int[256];
    private int[] _used = new int[1 << 10];
    private int _usedCount;
    private ulong[] _keys = [];
    private int[] _starts = [];
    private uint[] _sorted = [];
    private uint _passages;

    public int Passages => (int)_passages;

    /// <summary>Whether it remembers so many words that a new one is better.</summary>
    public bool IsWorn => _reader.Words > MaxWords || _reader.Terms.Count > MaxWords;

    public void Add(IndexedArticle article)
    {
        var passages = article.Passages;
        if (passages.Count == 0)
        {
            return;
        }

        ArgumentOutOfRangeException.ThrowIfGreaterThan(_passages + passages.Count, MaxPassages);
        var title = _reader.Read(article.Language, article.Title);
        if (_title.Length < title.Length)
        {
            _title = new int[2 * title.Length];
        }

        title.CopyTo(_title);
        var titleLength = title.Length;
        foreach (var passage in passages)
        {
            var span = passage.Span;
            AddPassage(
                _reader.Read(article.Language, article.Text.AsSpan(span.Start, span.Length)), _title.AsSpan(0, titleLength));
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
        var starts = SortPostings(order);
        uint[] passages = [];
        byte[] impacts = [];
        for (var i = 0; i < order.Length; i++)
        {
            Prefetch(order, i);
            var postings = _sorted.AsSpan(starts[i]..starts[i + 1]);
            if (passages.Length < postings.Length)
            {
                passages = new uint[2 * postings.Length];
                impacts = new byte[2 * postings.Length];
            }

            for (var place = 0; place < postings.Length; place++)
            {
                passages[place] = postings[place] >> 8;
                impacts[place] = (byte)postings[place];
            }

            _writer.AddTerm(
                _reader.Terms.Utf8Of(order[i]), passages.AsSpan(0, postings.Length), impacts.AsSpan(0, postings.Length));
        }

        var segment = _writer.ToSegment(_articles);
        _articles.Clear();
        _postingCount = 0;
        _usedCount = 0;
        _passages = 0;
        return segment;
    }

    private void AddPassage(ReadOnlySpan<int> text, ReadOnlySpan<int> title)
    {
        _stamp++;
        if (_terms.Length < _reader.Terms.Count)
        {
            Array.Resize(ref _terms, 2 * _reader.Terms.Count);
        }

        if (_inPassage.Length < text.Length + title.Length)
        {
            _inPassage = new int[2 * (text.Length + title.Length)];
        }

        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (i + Ahead < text.Length)
            {
                Memory.Prefetch(ref _terms[text[i + Ahead]]);
            }

            ref var state = ref Enter(text[i], ref count);
            state.InText += (ushort)(state.InText < ushort.MaxValue ? 1 : 0);
        }

        foreach (var term in title)
        {
            ref var state = ref Enter(term, ref count);
            state.InTitle += (ushort)(state.InTitle < ushort.MaxValue ? 1 : 0);
        }

        AddPostings(_inPassage.AsSpan(0, count), text.Length);
        _passages++;
    }

    private ref TermState Enter(int term, ref int count)
    {
        ref var state = ref _terms[term];
        if (state.Stamp != _stamp)
        {
            (state.Stamp, state.InText, state.InTitle) = (_stamp, 0, 0);
            _inPassage[count++] = term;
        }

        return ref state;
    }

    private void AddPostings(ReadOnlySpan<int> terms, int length)
    {
        if (_postings.Length - _postingCount < terms.Length)
        {
            Array.Resize(ref _postings, 2 * (_postings.Length + terms.Length));
        }

        if (_used.Length - _usedCount < terms.Length)
        {
            Array.Resize(ref _used, 2 * (_used.Length + terms.Length));
        }

        var once = Bm25.Impact(1, 0, length);
        foreach (var term in terms)
        {
            ref var state = ref _terms[term];
            var impact = state is { InText: 1, InTitle: 0 } ? once : Bm25.Impact(state.InText, state.InTitle, length);
            _postings[_postingCount++] = ((ulong)term << 32) | (_passages << 8) | impact;
            if (state.Postings++ == 0)
            {
                _used[_usedCount++] = term;
            }
        }
    }

    /// <summary>Puts the postings into the order of their terms.</summary>
    /// <returns>Where each term's begin, and their number.</returns>
    private ReadOnlySpan<int> SortPostings(ReadOnlySpan<int> order)
    {
        if (_starts.Length <= order.Length)
        {
            _starts = new int[_used.Length + 1];
        }

        var starts = _starts.AsSpan(0, order.Length + 1);
        for (var i = 0; i < order.Length; i++)
        {
            ref var state = ref _terms[order[i]];
            starts[i + 1] = starts[i] + state.Postings;
            state.Postings = starts[i];
        }

        if (_sorted.Length < _postingCount)
        {
            _sorted = new uint[_postings.Length];
        }

        foreach (var posting in _postings.AsSpan(0, _postingCount))
        {
            _sorted[_terms[posting >> 32].Postings++] = (uint)posting;
        }

        foreach (var term in order)
        {
            _terms[term].Postings = 0;
        }

        return starts;
    }

    private ReadOnlySpan<int> SortTerms()
    {
        var terms = _reader.Terms;
        var order = _used.AsSpan(0, _usedCount);
        if (_keys.Length < order.Length)
        {
            _keys = new ulong[_used.Length];
        }

        var keys = _keys.AsSpan(0, order.Length);
        for (var i = 0; i < keys.Length; i++)
        {
            Prefetch(order, i);
            keys[i] = TermDictionary.Key(terms.Utf8Of(order[i]));
        }

        keys.Sort(order);
        for (int from = 0, to; from < keys.Length; from = to)
        {
            for (to = from + 1; to < keys.Length && keys[to] == keys[from];)
            {
                to++;
            }

            if (to - from > 1)
            {
                order[from..to].Sort((left, right) => terms.Utf8Of(left).SequenceCompareTo(terms.Utf8Of(right)));
            }
        }

        return order;
    }

    /// <summary>Has terms fetched that are read soon after the one at <paramref name="index"/>.</summary>
    private void Prefetch(ReadOnlySpan<int> order, int index)
    {
        if (index + Ahead < order.Length)
        {
            _reader.Terms.Prefetch(order[index + Ahead]);
            _reader.Terms.PrefetchUtf8(order[index + (Ahead / 2)]);
        }
    }

    private struct TermState
    {
        public uint Stamp;

        /// <summary>Postings in this segment; while they are sorted, the place of the next one.</summary>
        public int Postings;

        public ushort InText;
        public ushort InTitle;
    }
}
