using System.Text;

namespace NewsBot.Core.Articles.Reading.Text;

/// <summary>Finds the encoding of bytes that do not say what they are.</summary>
internal static class CharsetDetector
{
    private const int SampleLength = 64 * 1024;

    static CharsetDetector() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>What almost every undeclared single-byte text of Western Europe is written in.</summary>
    public static Encoding Windows1252 { get; } = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>The encoding with this name, as in HTML and HTTP; null where the name says nothing to us.</summary>
    public static Encoding? Named(string? name)
    {
        try
        {
            return name?.Trim().Trim('"', '\'').ToLowerInvariant() switch
            {
                null or "" or "utf-7" => null, // UTF-7 hides markup in plain ASCII
                // The encoding standard of the web reads these as Windows-1252:
                // https://encoding.spec.whatwg.org/#names-and-labels
                "iso-8859-1" or "latin1" or "us-ascii" or "ascii" => Windows1252,
                var known => Encoding.GetEncoding(known),
            };
        }
        catch (Exception unknown) when (unknown is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>The encoding of a byte order mark, and the mark's length.</summary>
    public static (Encoding Encoding, int Length)? ByMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
        [0xFF, 0xFE, 0, 0, ..] => (Encoding.UTF32, 4),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        _ => null,
    };

    /// <summary>
    /// UTF-16 without a mark, known by its zeros: in European text nearly every second byte is one.
    /// </summary>
    public static Encoding? ByZeros(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, SampleLength)];
        int even = 0, odd = 0;
        for (var i = 0; i < sample.Length; i++)
        {
            if (sample[i] == 0)
            {
                _ = i % 2 == 0 ? even++ : odd++;
            }
        }

        var pairs = Math.Max(1, sample.Length / 2);
        return odd > pairs * 0.6 && even < pairs * 0.1 ? Encoding.Unicode
            : even > pairs * 0.6 && odd < pairs * 0.1 ? Encoding.BigEndianUnicode
            : null;
    }

    /// <summary>
    /// UTF-8 where the bytes are valid, or where broken places are rarer than whole characters beyond ASCII;
    /// otherwise Windows-1252.
    /// </summary>
    public static Encoding ByContent(ReadOnlySpan<byte> bytes)
    {
        int whole = 0, broken = 0;
        while (!bytes.IsEmpty)
        {
            var ascii = bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
            if (ascii < 0)
            {
                break;
            }

            bytes = bytes[ascii..];
            var ok = Rune.DecodeFromUtf8(bytes, out _, out var length) == System.Buffers.OperationStatus.Done;
            _ = ok ? whole++ : broken++;
            bytes = bytes[length..];
        }

        return broken == 0 || whole > broken ? Encoding.UTF8 : Windows1252;
    }

    /// <summary>Whether bytes cannot be text: control characters where no encoding would have them.</summary>
    public static bool IsBinary(ReadOnlySpan<byte> bytes)
    {
        if (ByMark(bytes) is not null || ByZeros(bytes) is not null)
        {
            return false;
        }

        var control = 0;
        foreach (var value in bytes)
        {
            if (value is < 9 or (> 13 and < 32 and not 27) or 127)
            {
                control++;
            }
        }

        // Random bytes have 10 %; a text with a few stray zeros stays far below 5 %.
        return control * 20 > bytes.Length;
    }
}
