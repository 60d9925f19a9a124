using System.Runtime.InteropServices;

namespace NewsBot.Search.Files;

/// <summary>One of the parts of a file.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 8)]
internal struct Section
{
    public ulong Offset;
    public ulong Length;

    /// <summary>CRC-32C of the part.</summary>
    public ulong Checksum;
}
