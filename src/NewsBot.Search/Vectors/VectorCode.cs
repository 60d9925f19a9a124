using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsBot.Search.Vectors;

/// <summary>
/// A vector of length 1 as one signed byte a dimension and a scale, which loses about a thousandth of a cosine; and as
/// one bit a dimension, its sign, whose differing bits order vectors roughly by their angle (Charikar 2002).
/// </summary>
public static class VectorCode
{
    private const int ScaleBytes = sizeof(float);

    /// <summary>Bytes of a coded vector.</summary>
    public static int Size(int dimensions) => ScaleBytes + dimensions;

    /// <summary>Codes vectors one after the other.</summary>
    public static byte[] Write(IReadOnlyList<ReadOnlyMemory<float>> vectors)
    {
        var size = vectors.Count == 0 ? 0 : Size(vectors[0].Length);
        var bytes = new byte[vectors.Count * size];
        for (var i = 0; i < vectors.Count; i++)
        {
            Write(vectors[i].Span, bytes.AsSpan(i * size, size));
        }

        return bytes;
    }

    /// <summary>Codes one vector; its length does not matter. A vector of zeros is like nothing.</summary>
    public static void Write(ReadOnlySpan<float> vector, Span<byte> target)
    {
        var length = Length(vector);
        var largest = 0f;
        foreach (var value in vector)
        {
            largest = Math.Max(largest, Math.Abs(value));
        }

        var scale = length > 0 ? largest / (length * sbyte.MaxValue) : 0;
        BinaryPrimitives.WriteSingleLittleEndian(target, scale);
        var values = MemoryMarshal.Cast<byte, sbyte>(target[ScaleBytes..]);
        for (var i = 0; i < vector.Length; i++)
        {
            values[i] = largest > 0 ? (sbyte)MathF.Round(vector[i] / largest * sbyte.MaxValue) : (sbyte)0;
        }
    }

    /// <summary>The vector with length 1; zeros stay zeros.</summary>
    internal static float[] Normalize(ReadOnlySpan<float> vector)
    {
        var length = Length(vector);
        var normal = vector.ToArray();
        for (var i = 0; i < normal.Length && length > 0; i++)
        {
            normal[i] /= length;
        }

        return normal;
    }

    internal static int Words(int dimensions) => (dimensions + 63) / 64;

    internal static (float Scale, ReadOnlyMemory<byte> Values) Read(ReadOnlyMemory<byte> coded) =>
        (BinaryPrimitives.ReadSingleLittleEndian(coded.Span), coded[ScaleBytes..]);

    internal static void Signs(ReadOnlySpan<sbyte> values, Span<ulong> bits)
    {
        bits.Clear();
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] > 0)
            {
                bits[i >> 6] |= 1UL << (i & 63);
            }
        }
    }

    internal static void Signs(ReadOnlySpan<float> values, Span<ulong> bits)
    {
        bits.Clear();
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] > 0)
            {
                bits[i >> 6] |= 1UL << (i & 63);
            }
        }
    }

    internal static unsafe float Dot(sbyte* coded, float* vector, int dimensions)
    {
        var sums = Vector256<float>.Zero;
        var i = 0;
        for (; i <= dimensions - Vector256<sbyte>.Count; i += Vector256<sbyte>.Count)
        {
            var (low, high) = Vector256.Widen(Vector256.Load(coded + i));
            sums += Products(low, vector + i) + Products(high, vector + i + Vector256<short>.Count);
        }

        var sum = Vector256.Sum(sums);
        for (; i < dimensions; i++)
        {
            sum += coded[i] * vector[i];
        }

        return sum;
    }

    private static unsafe Vector256<float> Products(Vector256<short> values, float* vector)
    {
        var (low, high) = Vector256.Widen(values);
        return (Vector256.ConvertToSingle(low) * Vector256.Load(vector))
            + (Vector256.ConvertToSingle(high) * Vector256.Load(vector + Vector256<int>.Count));
    }

    private static float Length(ReadOnlySpan<float> vector)
    {
        var squares = 0d;
        foreach (var value in vector)
        {
            squares += (double)value * value;
        }

        return (float)Math.Sqrt(squares);
    }
}
