using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsBot.Language.Analysis;

/// <summary>
/// A word as it is written, of at most 15 letters of English, German and their neighbours (Latin-1), one byte a letter
/// and zeros after them: nearly every word of a text. Found and compared as a whole, without a look at single letters.
/// </summary>
public readonly record struct PlainWord(ulong Low, ulong High)
{
    private const int Width = 16;

    private static readonly Vector128<byte> Places = Vector128.Create((byte)0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);

    // What stands after a word and surely neither belongs to it nor joins it to what follows.
    private static readonly bool[] Ends = [.. Enumerable.Range(0, 0x80).Select(code =>
        CharKinds.At([(char)code], 0) is CharKind.Other or CharKind.Sign && !"-&'*:_.".Contains((char)code))];

    /// <summary>"per" may begin "per cent", which is one word.</summary>
    private static readonly ulong Per = "per"u8[0] | ((ulong)"per"u8[1] << 8) | ((ulong)"per"u8[2] << 16);

    /// <summary>
    /// Reads the word that begins at <paramref name="start"/>, as <see cref="Analyzer"/> would cut it.
    /// </summary>
    /// <returns>Its length; 0 where there is no word, or none that is surely as plain as this.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Read(ReadOnlySpan<char> text, int start, out PlainWord word)
    {
        if (text.Length - start < Width)
        {
            return ReadLast(text[start..], out word);
        }

        var characters = Vector256.LoadUnsafe(ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text)), (nuint)start);
        var lower = characters | Vector256.Create((ushort)0x20);
        var letters = Vector256.LessThan(lower - Vector256.Create((ushort)'a'), Vector256.Create((ushort)26))
            | (Vector256.LessThan(characters - Vector256.Create((ushort)'À'), Vector256.Create((ushort)0x40))
                & ~Vector256.Equals(lower, Vector256.Create((ushort)'÷')));
        var length = BitOperations.TrailingZeroCount(~letters.ExtractMostSignificantBits());
        word = default;
        if (length is 0 or Width || !EndsAt(text[start + length], length))
        {
            return 0;
        }

        var bytes = Vector128.Narrow(characters.GetLower(), characters.GetUpper());
        var kept = (bytes & Vector128.LessThan(Places, Vector128.Create((byte)length))).AsUInt64();
        word = new PlainWord(kept[0], kept[1]);
        return word.Low == Per ? 0 : length;
    }

    private static bool EndsAt(char next, int length) => next < 0x80 && (Ends[next] || (next == '.' && length > 1));

    /// <summary>Reads near the end, where zeros are put after the text: no word goes on after them.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int ReadLast(ReadOnlySpan<char> text, out PlainWord word)
    {
        Span<char> padded = stackalloc char[Width];
        padded.Clear();
        text.CopyTo(padded);
        return Read(padded, 0, out word);
    }
}
