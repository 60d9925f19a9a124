using System.Numerics;

namespace NewsBot.Search.Index.Segments;

/// <summary>The passages of a segment that a search may return: a bit each, and their number in each window.</summary>
internal sealed class AcceptedPassages
{
    public AcceptedPassages(ulong[] bits)
    {
        Bits = bits;
        InWindow = new ushort[(bits.Length + Window.Words - 1) / Window.Words];
        for (var word = 0; word < bits.Length; word++)
        {
            InWindow[word / Window.Words] += (ushort)BitOperations.PopCount(bits[word]);
        }
    }

    /// <summary>Padded to whole windows.</summary>
    public ulong[] Bits { get; }

    public ushort[] InWindow { get; }
}
