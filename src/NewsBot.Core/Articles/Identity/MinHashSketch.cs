using System.Buffers;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsBot.Core.Articles.Identity;

/// <summary>
/// A short stand-in for a text (MinHash, Broder 1997): two sketches agree in about as many places as their texts share
/// shingles. Bands of a sketch serve to look up texts that are likely to be alike.
/// </summary>
/// <param name="Values">Empty for a text that is too short to be told from others by its words.</param>
public sealed record MinHashSketch(uint[] Values)
{
    /// <summary>
    /// Look-ups for a sketch. 16 bands of 2: texts that share 0.4 of their shingles are found in 94 of 100 cases, half
    /// in 99.
    /// </summary>
    public const int Bands = 16;

    private const int Rows = 2;
    private const int FewestShingles = 30;

    private static readonly ulong[] Seeds =
        [.. Enumerable.Range(1, Bands * Rows).Select(i => Shingles.Mix((ulong)i * 0x9E3779B97F4A7C15) | 1)];

    private static readonly ulong[] Masks = [.. Enumerable.Reverse(Seeds)];

    public static MinHashSketch Of(string text)
    {
        var hashes = ArrayPool<ulong>.Shared.Rent(Shingles.MaxOf(text));
        var shingles = hashes.AsSpan(0, Shingles.Read(text, hashes));
        var sketch = new MinHashSketch(HasEnough(shingles) ? Least(shingles) : []);
        ArrayPool<ulong>.Shared.Return(hashes);
        return sketch;
    }

    public static MinHashSketch FromBytes(ReadOnlySpan<byte> bytes) => new(MemoryMarshal.Cast<byte, uint>(bytes).ToArray());

    public ReadOnlySpan<byte> ToBytes() => MemoryMarshal.AsBytes(Values.AsSpan());

    /// <summary>About which share of their shingles two texts share, from 0 to 1.</summary>
    public double Agreement(MinHashSketch other)
    {
        var same = 0;
        for (var i = 0; i < Math.Min(Values.Length, other.Values.Length); i++)
        {
            same += Values[i] == other.Values[i] ? 1 : 0;
        }

        return (double)same / (Bands * Rows);
    }

    /// <summary>A number for each band; equal ones mean that two texts are likely to be alike.</summary>
    public IEnumerable<long> Keys()
    {
        for (var band = 0; band * Rows < Values.Length; band++)
        {
            var key = Shingles.Mix((ulong)band + 1);
            for (var row = 0; row < Rows; row++)
            {
                key = Shingles.Mix(key ^ Values[(band * Rows) + row]);
            }

            yield return (long)key;
        }
    }

    private static bool HasEnough(ReadOnlySpan<ulong> shingles)
    {
        var distinct = new HashSet<ulong>(FewestShingles);
        foreach (var shingle in shingles)
        {
            if (distinct.Add(shingle) && distinct.Count == FewestShingles)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The least value that any shingle has under each of the permutations.</summary>
    private static uint[] Least(ReadOnlySpan<ulong> shingles)
    {
        var values = new uint[Bands * Rows];
        for (var i = 0; i < values.Length; i += Vector512<ulong>.Count)
        {
            var factors = Vector512.Create(Seeds.AsSpan(i));
            var masks = Vector512.Create(Masks.AsSpan(i));
            var least = Vector512<ulong>.AllBitsSet;
            foreach (var shingle in shingles)
            {
                // Multiplication by an odd number permutes; the upper half is the better mixed one.
                least = Vector512.Min(least, ((Vector512.Create(shingle) * factors) ^ masks) * Vector512.Create(0x9E3779B97F4A7C15));
            }

            for (var lane = 0; lane < Vector512<ulong>.Count; lane++)
            {
                values[i + lane] = (uint)(least[lane] >> 32);
            }
        }

        return values;
    }
}
