using System.Text;

namespace NewsBot.Core.Articles.Reading.Text;

/// <summary>
/// Turns bytes into characters: by byte order mark, then by declaration, then by what the bytes look like.
/// </summary>
internal static class TextDecoder
{
    /// <summary>The characters of <paramref name="bytes"/>; broken places become U+FFFD. Never fails.</summary>
    /// <param name="charset">Name of the encoding as declared, if it was.</param>
    public static string Decode(ReadOnlySpan<byte> bytes, string? charset)
    {
        var (encoding, mark) = CharsetDetector.ByMark(bytes) ?? (Unmarked(bytes, charset), 0);
        var content = bytes[mark..];
        if (encoding is UnicodeEncoding)
        {
            content = content[..(content.Length & ~1)]; // half a code unit at the end says nothing
        }

        return encoding.GetString(content);
    }

    private static Encoding Unmarked(ReadOnlySpan<byte> bytes, string? charset)
    {
        if (CharsetDetector.ByZeros(bytes) is { } wide)
        {
            return wide;
        }

        // Pages that were converted to UTF-8 often keep an old declaration, while text of another encoding that
        // happens to be valid UTF-8 does not occur. A declared UTF-8 needs to be looked at as well.
        var detected = CharsetDetector.ByContent(bytes);
        var declared = CharsetDetector.Named(charset);
        return declared is null or UTF8Encoding or UnicodeEncoding || detected is UTF8Encoding ? detected : declared;
    }
}
