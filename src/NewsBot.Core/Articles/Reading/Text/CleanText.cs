using System.Buffers;
using System.Globalization;
using System.Text;

namespace NewsBot.Core.Articles.Reading.Text;

/// <summary>
/// Brings characters into the one form that the store knows: NFC, "\n" as the only line break, plain spaces, no
/// control or invisible formatting characters, no lone surrogates.
/// </summary>
internal static class CleanText
{
    // Characters that stay as they are wherever they stand, of those that news is written with.
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        [.. "\n–—‘’‚“”„†•…‹›€", .. Enumerable.Range(' ', 0x250 - ' ').Where(code => code is < 0x7F or (> 0xA0 and not 0xAD)).Select(code => (char)code)]);

    /// <summary>Clean characters with their line breaks; runs of spaces become one.</summary>
    public static string Lines(string raw)
    {
        if (IsClean(raw))
        {
            return raw;
        }

        var text = new StringBuilder(raw.Length);
        for (var i = 0; i < raw.Length; i++)
        {
            var c = raw[i];
            switch (c)
            {
                case '\r':
                    AppendBreak(text);
                    i += i + 1 < raw.Length && raw[i + 1] == '\n' ? 1 : 0;
                    break;
                case '\n' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029':
                    AppendBreak(text);
                    break;
                case '\t' or ' ':
                    AppendSpace(text);
                    break;
                case >= '!' and <= '~':
                    text.Append(c);
                    break;
                default:
                    i += AppendOther(text, raw, i);
                    break;
            }
        }

        var clean = text.ToString();
        return clean.IsNormalized(NormalizationForm.FormC) ? clean : clean.Normalize(NormalizationForm.FormC);
    }

    /// <summary>Clean characters on one line without spaces around them.</summary>
    public static string Line(string raw) => string.Join(' ', Lines(raw).Split('\n')).Trim(' ').Collapse();

    /// <summary>The beginning of a line up to a length, cut at a word and marked with an ellipsis.</summary>
    public static string Cut(string line, int length)
    {
        if (line.Length <= length)
        {
            return line;
        }

        var end = line.LastIndexOf(' ', length - 1);
        end = end > length / 2 ? end : length - 1;
        end -= char.IsHighSurrogate(line[end - 1]) ? 1 : 0;
        return line[..end].TrimEnd(' ', ',', ';', ':', '-', '–') + "…";
    }

    private static bool IsClean(string raw) =>
        !raw.AsSpan().ContainsAnyExcept(Plain) && !raw.Contains("  ", StringComparison.Ordinal)
        && !raw.Contains(" \n", StringComparison.Ordinal) && !raw.Contains("\n ", StringComparison.Ordinal)
        && raw is not [' ', ..];

    private static string Collapse(this string line) =>
        line.Contains("  ", StringComparison.Ordinal)
            ? string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            : line;

    /// <returns>1 where two code units were used, else 0.</returns>
    private static int AppendOther(StringBuilder text, string raw, int at)
    {
        var c = raw[at];
        if (char.IsSurrogate(c))
        {
            if (char.IsHighSurrogate(c) && at + 1 < raw.Length && char.IsLowSurrogate(raw[at + 1]))
            {
                text.Append(c).Append(raw[at + 1]);
                return 1;
            }

            text.Append('\uFFFD');
            return 0;
        }

        switch (char.GetUnicodeCategory(c))
        {
            case UnicodeCategory.SpaceSeparator:
                AppendSpace(text);
                break;
            case UnicodeCategory.Control:
                break;
            // Byte order marks, soft hyphens, zero-width spaces and bidirectional overrides hide or disguise text and
            // split words for search; the joiners U+200C and U+200D belong to scripts and emoji.
            case UnicodeCategory.Format when c is not ('\u200C' or '\u200D'):
                break;
            case UnicodeCategory.OtherNotAssigned when c >= '\uFFFE':
                break;
            default:
                text.Append(c);
                break;
        }

        return 0;
    }

    private static void AppendBreak(StringBuilder text)
    {
        if (text.Length > 0 && text[^1] == ' ')
        {
            text.Length--;
        }

        text.Append('\n');
    }

    private static void AppendSpace(StringBuilder text)
    {
        if (text.Length > 0 && text[^1] is not (' ' or '\n'))
        {
            text.Append(' ');
        }
    }
}
