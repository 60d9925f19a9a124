using System.Numerics;
using System.Runtime.InteropServices;

namespace NewsBot.Search.Files;

/// <summary>CRC-32C (Castagnoli, RFC 3720 appendix B.4), in hardware where there is.</summary>
internal static class Crc32C
{
    public const uint Start = uint.MaxValue;

    /// <summary>Continues a checksum that began with <see cref="Start"/>; complement the last one.</summary>
    public static uint Append(uint crc, ReadOnlySpan<byte> data)
    {
        var words = MemoryMarshal.Cast<byte, ulong>(data);
        foreach (var word in words)
        {
            crc = BitOperations.Crc32C(crc, word);
        }

        foreach (var value in data[(words.Length * sizeof(ulong))..])
        {
            crc = BitOperations.Crc32C(crc, value);
        }

        return crc;
    }

    public static uint Of(ReadOnlySpan<byte> data) => ~Append(Start, data);
}
