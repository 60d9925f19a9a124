using System.Runtime.InteropServices;
using NewsBot.Search.Files;

namespace NewsBot.Search.Vectors;

/// <summary>
/// The last bytes of a file of vectors: what it holds, and where. The magic is last, so that a cut file shows.
/// </summary>
[StructLayout(LayoutKind.Sequential, Pack = 8)]
internal struct VectorFooter
{
    /// <summary>Raise with every change of the format: older files are made anew.</summary>
    public const uint CurrentVersion = 1;

    /// <summary>"NBVECTOR" as little-endian bytes.</summary>
    public const ulong CurrentMagic = 0x524F54434556424E;

    public Section Codes;
    public Section Scales;
    public Section Values;
    public Section Articles;
    public Section Names;
    public uint Rows;
    public uint Dimensions;
    public uint ArticleCount;
    public uint Version;

    /// <summary>The store's last saved embeddings that are in here.</summary>
    public long Saved;

    /// <summary>The store's last change of articles that is in here.</summary>
    public long Changed;

    /// <summary>CRC-32C of the fields above.</summary>
    public ulong Checksum;
    public ulong Magic;

    public static unsafe int Size => sizeof(VectorFooter);

    public readonly unsafe uint ComputeChecksum()
    {
        var copy = this;
        return Crc32C.Of(new ReadOnlySpan<byte>(&copy, Size - (2 * sizeof(ulong))));
    }
}
