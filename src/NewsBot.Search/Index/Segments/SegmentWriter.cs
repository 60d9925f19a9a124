using System.Runtime.InteropServices;
using NewsBot.Search.Files;

namespace NewsBot.Search.Index.Segments;

/// <summary>Writes a segment: all terms in ascending order, then the articles.</summary>
/// <param name="file">Receives the bytes; null keeps them in memory.</param>
/// <param name="capacity">Bytes to expect, or to collect before passing them on to the file.</param>
internal sealed class SegmentWriter(Stream? file, int capacity)
{
    private readonly SectionWriter _out = new(file, capacity);
    private readonly SectionWriter _terms = new(null, Math.Max(1 << 12, capacity / 8));
    private readonly List<ulong> _keys = [];
    private readonly List<uint> _termOffsets = [];
    private readonly List<uint> _postingOffsets = [];
    private readonly byte[] _last = new byte[SegmentFormat.MaxTermBytes];
    private int _lastLength;
    private uint _count;
    private ulong _postings;

    /// <summary>Adds the next term.</summary>
    /// <param name="passages">Ascending, not empty.</param>
    public void AddTerm(ReadOnlySpan<byte> term, ReadOnlySpan<uint> passages, ReadOnlySpan<byte> impacts)
    {
        var shared = 0;
        if (_count++ % SegmentFormat.TermsPerBlock == 0)
        {
            _keys.Add(TermDictionary.Key(term));
            _termOffsets.Add(_terms.SectionOffset);
            _postingOffsets.Add(_out.SectionOffset);
        }
        else
        {
            shared = term.CommonPrefixLength(_last.AsSpan(0, _lastLength));
        }

        _terms.WriteByte((byte)shared);
        _terms.WriteByte((byte)(term.Length - shared));
        _terms.Write(term[shared..]);
        _terms.WriteVarint((uint)passages.Length);
        if (passages.Length == 1)
        {
            _terms.WriteVarint(passages[0]);
            _terms.WriteByte(impacts[0]);
        }
        else
        {
            var start = _out.SectionOffset;
            _terms.WriteByte(PostingCodec.Write(_out, passages, impacts));
            _terms.WriteVarint(_out.SectionOffset - start);
        }

        _postings += (uint)passages.Length;
        term.CopyTo(_last);
        _lastLength = term.Length;
    }

    /// <summary>Ends a segment kept in memory. The next one can be written then.</summary>
    public Segment ToSegment(IReadOnlyList<ArticleRow> articles)
    {
        WriteRest(articles);
        var segment = Segment.InMemory(_out.ToPinnedArray());
        _out.Clear();
        _terms.Clear();
        _keys.Clear();
        _termOffsets.Clear();
        _postingOffsets.Clear();
        (_count, _postings, _lastLength) = (0, 0, 0);
        return segment;
    }

    /// <summary>Ends a segment written to the file.</summary>
    public void Complete(IReadOnlyList<ArticleRow> articles)
    {
        WriteRest(articles);
        _out.Complete();
    }

    private void WriteRest(IReadOnlyList<ArticleRow> articles)
    {
        var footer = new SegmentFooter
        {
            Postings = _out.EndSection(),
            ArticleCount = (uint)articles.Count,
            TermCount = _count,
            PostingCount = _postings,
            Version = SegmentFormat.Version,
            Magic = SegmentFormat.Magic,
        };
        _terms.PassOnTo(_out);
        footer.Terms = _out.EndSection();
        _out.WriteAll<ulong>(CollectionsMarshal.AsSpan(_keys));
        _out.WriteAll<uint>(CollectionsMarshal.AsSpan(_termOffsets));
        _out.WriteAll<uint>(CollectionsMarshal.AsSpan(_postingOffsets));
        footer.Blocks = _out.EndSection();
        var collections = new NameTable();
        var sources = new NameTable();
        footer.Passages = WriteArticles(articles, collections, sources);
        footer.Articles = _out.EndSection();
        collections.Write(_out);
        sources.Write(_out);
        footer.Names = _out.EndSection();
        footer.Checksum = footer.ComputeChecksum();
        _out.WriteAll<SegmentFooter>(new ReadOnlySpan<SegmentFooter>(in footer));
    }

    private uint WriteArticles(IReadOnlyList<ArticleRow> articles, NameTable collections, NameTable sources)
    {
        var count = articles.Count;
        var ids = new long[count];
        var starts = new uint[count + 1];
        var columns = new int[4 * count];
        var byId = new uint[count];
        for (var i = 0; i < count; i++)
        {
            var article = articles[i];
            ids[i] = article.Id;
            starts[i + 1] = starts[i] + (uint)article.Passages;
            columns[i] = article.Version;
            columns[count + i] = article.Day;
            columns[(2 * count) + i] = collections.Add(article.Collection);
            columns[(3 * count) + i] = sources.Add(article.Source);
            byId[i] = (uint)i;
        }

        _out.WriteAll<long>(ids);
        _out.WriteAll<uint>(starts);
        _out.WriteAll<int>(columns);
        Array.Sort(ids, byId);
        _out.WriteAll<uint>(byId);
        return starts[count];
    }
}

/// <summary>An article as a segment keeps it.</summary>
/// <param name="Passages">Number of its passages, at least 1.</param>
/// <param name="Day">As in <see cref="SegmentFormat"/>.</param>
/// <param name="Source">Publisher in upper case; empty where unknown.</param>
internal readonly record struct ArticleRow(
    long Id, int Version, int Passages, int Day, string Collection, string Source);
