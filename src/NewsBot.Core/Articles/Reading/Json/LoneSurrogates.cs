using System.Buffers.Text;

namespace NewsBot.Core.Articles.Reading.Json;

/// <summary>Repairs escaped surrogates ("\ud800") without a partner, which System.Text.Json refuses to read.</summary>
internal static class LoneSurrogates
{
    private const int EscapeLength = 6;

    /// <summary>Turns each lone one into the escape of U+FFFD, in place: both are six bytes long.</summary>
    public static void Repair(Span<byte> json)
    {
        for (var i = 0; i < json.Length;)
        {
            var backslash = json[i..].IndexOf((byte)'\\');
            if (backslash < 0)
            {
                return;
            }

            i += backslash;
            var unit = UnitAt(json[i..]);
            if (unit is null)
            {
                i += 2; // another escape, perhaps of a backslash
            }
            else if (char.IsHighSurrogate((char)unit) && UnitAt(json[(i + EscapeLength)..]) is { } next
                && char.IsLowSurrogate((char)next))
            {
                i += 2 * EscapeLength;
            }
            else
            {
                if (char.IsSurrogate((char)unit))
                {
                    "\\ufffd"u8.CopyTo(json[i..]);
                }

                i += EscapeLength;
            }
        }
    }

    private static int? UnitAt(ReadOnlySpan<byte> json) =>
        json is [(byte)'\\', (byte)'u', _, _, _, _, ..]
        && Utf8Parser.TryParse(json[2..EscapeLength], out int unit, out var used, 'x')
        && used == EscapeLength - 2
            ? unit
            : null;
}
