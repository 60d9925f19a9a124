using System.Runtime.InteropServices;
using NewsBot.Search.Files;

namespace NewsBot.Search.Index.Segments;

/// <summary>
/// The last bytes of a segment: what it holds, and where. The magic is last, so that a cut file shows.
/// </summary>
[StructLayout(LayoutKind.Sequential, Pack = 8)]
internal struct SegmentFooter
{
    public Section Postings;
    public Section Terms;
    public Section Blocks;
    public Section Articles;
    public Section Names;
    public uint Passages;
    public uint ArticleCount;
    public uint TermCount;
    public uint Version;
    public ulong PostingCount;

    /// <summary>CRC-32C of the fields above.</summary>
    public ulong Checksum;
    public ulong Magic;

    public static unsafe int Size => sizeof(SegmentFooter);

    public readonly unsafe uint ComputeChecksum()
    {
        var copy = this;
        return Crc32C.Of(new ReadOnlySpan<byte>(&copy, Size - (2 * sizeof(ulong))));
    }
}
