using System.Numerics;
using NewsBot.Language.Compounds;
using NewsBot.Search.Files;

namespace NewsBot.Search.Index.Segments;

/// <summary>
/// Reads a segment where it lies. There is nothing to dispose: the mapping is released by its safe handle when no
/// snapshot refers to the segment any more, so a reader can never be left with unmapped memory. Whoever reads through
/// its pointers keeps the segment alive meanwhile.
/// </summary>
internal sealed unsafe class Segment
{
    private const int FewTerms = 1 << 13;

    private readonly object _memory;
    private readonly byte* _start;
    private readonly SegmentFooter _footer;
    private readonly ulong[] _articleStarts;
    private readonly uint[] _articlesBefore;
    private readonly Lock _findingCompounds = new();
    private CompoundTable? _compounds;

    private Segment(object memory, byte* start, long length, SegmentFooter footer)
    {
        _memory = memory;
        _start = start;
        _footer = footer;
        Length = length;
        Terms = new TermDictionary(At(footer.Terms), At(footer.Blocks), (int)footer.TermCount);
        var names = At(footer.Names);
        Collections = NameTable.Read(ref names);
        Sources = NameTable.Read(ref names);
        (_articleStarts, _articlesBefore) = RankArticles();
        (MinId, MaxId) = Articles == 0 ? (long.MaxValue, long.MinValue) : (Ids[(int)ById[0]], Ids[(int)ById[Articles - 1]]);
        (MinDay, MaxDay) = (int.MaxValue, int.MinValue);
        foreach (var day in Days)
        {
            (MinDay, MaxDay) = (Math.Min(MinDay, day), Math.Max(MaxDay, day));
        }
    }

    public ref readonly SegmentFooter Footer => ref _footer;

    /// <summary>Bytes.</summary>
    public long Length { get; }

    public int Passages => (int)_footer.Passages;

    public int Articles => (int)_footer.ArticleCount;

    public TermDictionary Terms { get; }

    /// <summary>Its compounds; found on first use.</summary>
    /// <param name="words">By which words; the same at every call.</param>
    public CompoundTable Compounds(CompoundWords words)
    {
        if (Volatile.Read(ref _compounds) is { } found)
        {
            return found;
        }

        lock (_findingCompounds)
        {
            return _compounds ??= new CompoundTable(this, words);
        }
    }

    /// <summary>Whether compounds are there, or found so soon that a question can wait for it.</summary>
    public bool KnowsCompounds => Volatile.Read(ref _compounds) is not null || Terms.Count <= FewTerms;

    public byte* Postings => At(_footer.Postings);

    public NameTable Collections { get; }

    public NameTable Sources { get; }

    public long MinId { get; }

    public long MaxId { get; }

    /// <summary><see cref="SegmentFormat.Undated"/> where an article has no date.</summary>
    public int MinDay { get; }

    public int MaxDay { get; }

    public ReadOnlySpan<long> Ids => new(At(_footer.Articles), Articles);

    /// <summary>First passage of each article, and the number of passages.</summary>
    public ReadOnlySpan<uint> FirstPassages => new((long*)At(_footer.Articles) + Articles, Articles + 1);

    public ReadOnlySpan<int> Versions => Column(0);

    public ReadOnlySpan<int> Days => Column(1);

    public ReadOnlySpan<int> CollectionNumbers => Column(2);

    public ReadOnlySpan<int> SourceNumbers => Column(3);

    public ReadOnlySpan<uint> ById => new((uint*)Columns + (4 * (long)Articles), Articles);

    private int* Columns => (int*)((uint*)((long*)At(_footer.Articles) + Articles) + Articles + 1);

    /// <exception cref="InvalidDataException">The bytes are not a whole segment of this format.</exception>
    public static Segment InMemory(byte[] pinned)
    {
        fixed (byte* start = pinned)
        {
            return new Segment(pinned, start, pinned.Length, ReadFooter(start, pinned.Length, verify: false));
        }
    }

    /// <summary>Maps a file and verifies all of its checksums.</summary>
    /// <exception cref="InvalidDataException">The file is not a whole segment of this format.</exception>
    public static Segment Map(string path)
    {
        var (handle, length) = MappedFile.Open(path, SegmentFooter.Size, "The segment is cut off.");
        var start = (byte*)handle.DangerousGetHandle();
        var segment = new Segment(handle, start, length, ReadFooter(start, length, verify: true));
        GC.KeepAlive(handle);
        return segment;
    }

    /// <summary>The article that a passage belongs to.</summary>
    public int ArticleOf(uint passage)
    {
        var word = (int)(passage >> 6);
        var upTo = _articleStarts[word] << (63 - (int)(passage & 63));
        return (int)_articlesBefore[word] + BitOperations.PopCount(upTo) - 1;
    }

    /// <summary>The article with an id; −1 where there is none.</summary>
    public int ArticleWithId(long id)
    {
        if (id < MinId || id > MaxId)
        {
            return -1;
        }

        var ids = Ids;
        var byId = ById;
        var low = 0;
        var high = byId.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (ids[(int)byId[middle]] < id)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low < byId.Length && ids[(int)byId[low]] == id ? (int)byId[low] : -1;
    }

    public ArticleRow Article(int article) => new(
        Ids[article],
        Versions[article],
        (int)(FirstPassages[article + 1] - FirstPassages[article]),
        Days[article],
        Collections[CollectionNumbers[article]],
        Sources[SourceNumbers[article]]);

    /// <summary>Writes the bytes of the segment.</summary>
    public void CopyTo(Stream stream)
    {
        for (var done = 0L; done < Length;)
        {
            var part = (int)Math.Min(Length - done, 1 << 30);
            stream.Write(new ReadOnlySpan<byte>(_start + done, part));
            done += part;
        }

        KeepAlive();
    }

    /// <summary>Call after reading through pointers.</summary>
    public void KeepAlive() => GC.KeepAlive(_memory);

    private static SegmentFooter ReadFooter(byte* start, long length, bool verify)
    {
        var footer = *(SegmentFooter*)(start + length - SegmentFooter.Size);
        if (length % sizeof(ulong) != 0 || footer.Magic != SegmentFormat.Magic
            || footer.Version != SegmentFormat.Version || footer.Checksum != footer.ComputeChecksum())
        {
            throw new InvalidDataException("The segment is cut off, damaged, or of another format.");
        }

        if (verify)
        {
            Verify(start, footer.Postings, footer.Terms, footer.Blocks, footer.Articles, footer.Names);
        }

        return footer;
    }

    private static void Verify(byte* start, params ReadOnlySpan<Section> sections)
    {
        foreach (var section in sections)
        {
            var crc = Crc32C.Start;
            for (var done = 0UL; done < section.Length;)
            {
                var part = (int)Math.Min(section.Length - done, 1 << 30);
                crc = Crc32C.Append(crc, new ReadOnlySpan<byte>(start + section.Offset + done, part));
                done += (ulong)part;
            }

            if (~crc != section.Checksum)
            {
                throw new InvalidDataException("The segment is damaged: a checksum does not hold.");
            }
        }
    }

    private byte* At(Section section) => _start + section.Offset;

    private ReadOnlySpan<int> Column(int number) => new(Columns + ((long)number * Articles), Articles);

    /// <summary>A bit for each passage that begins an article, and how many begin before each 64 passages.</summary>
    private (ulong[] Starts, uint[] Before) RankArticles()
    {
        var starts = new ulong[(Passages >> 6) + 1];
        foreach (var first in FirstPassages[..Articles])
        {
            starts[first >> 6] |= 1UL << (int)(first & 63);
        }

        var before = new uint[starts.Length];
        for (var i = 1; i < before.Length; i++)
        {
            before[i] = before[i - 1] + (uint)BitOperations.PopCount(starts[i - 1]);
        }

        return (starts, before);
    }
}
