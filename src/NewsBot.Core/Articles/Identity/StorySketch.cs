using System.Runtime.InteropServices;

namespace NewsBot.Core.Articles.Identity;

/// <summary>
/// A short stand-in for a text (MinHash, Broder 1997): two sketches agree in about as many places as their texts share
/// shingles. Bands of a sketch serve to look up texts that are likely to be alike.
/// </summary>
/// <param name="Values">Empty for a text that is too short to be told from others by its words.</param>
public sealed record StorySketch(uint[] Values)
{
    /// <summary>Look-ups for a sketch. 16 bands of 3: texts that share half of their shingles are found in 88 of 100 cases, two thirds in 99.</summary>
    public const int Bands = 16;

    private const int Rows = 3;
    private const int FewestShingles = 30;

    private static readonly ulong[] Seeds =
        [.. Enumerable.Range(1, Bands * Rows).Select(i => Shingles.Mix((ulong)i * 0x9E3779B97F4A7C15) | 1)];

    public static StorySketch Of(string text)
    {
        var shingles = Shingles.Of(text);
        if (shingles.Count < FewestShingles)
        {
            return new StorySketch([]);
        }

        var values = new uint[Bands * Rows];
        Array.Fill(values, uint.MaxValue);
        foreach (var shingle in shingles)
        {
            for (var i = 0; i < values.Length; i++)
            {
                // Multiplication by an odd number permutes; the upper half is the better mixed one.
                var hash = (uint)(((shingle * Seeds[i]) ^ Seeds[^(i + 1)]) * 0x9E3779B97F4A7C15 >> 32);
                values[i] = Math.Min(values[i], hash);
            }
        }

        return new StorySketch(values);
    }

    public static StorySketch FromBytes(ReadOnlySpan<byte> bytes) => new(MemoryMarshal.Cast<byte, uint>(bytes).ToArray());

    public ReadOnlySpan<byte> ToBytes() => MemoryMarshal.AsBytes(Values.AsSpan());

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
}
