using System.Text.RegularExpressions;

namespace NewsBot.Discord.Cards;

/// <summary>
/// Splits long Markdown where it hurts least: between paragraphs, lines, sentences, words, in this order, and never
/// inside a link, bold text, an escape or a character. There are no code fences: everything quoted is escaped.
/// </summary>
internal static partial class TextSplitter
{
    /// <param name="max">Longest piece in characters; longer than the longest link.</param>
    /// <returns>The pieces in order, without the white space between them; none for an empty text.</returns>
    public static IReadOnlyList<string> Split(string text, int max)
    {
        var pieces = new List<string>();
        var rest = text.Trim();
        while (rest.Length > max)
        {
            var end = End(rest, max);
            pieces.Add(rest[..end].TrimEnd());
            rest = rest[end..].TrimStart();
        }

        if (rest.Length > 0)
        {
            pieces.Add(rest);
        }

        return pieces;
    }

    private static int End(string text, int max)
    {
        // A limit inside what belongs together is moved in front of it.
        var limit = Whole().EnumerateMatches(text) is var wholes ? Before(wholes, max) : max;
        var window = text.AsSpan(0, limit);
        ReadOnlySpan<int> ends = [window.LastIndexOf("\n\n"), window.LastIndexOf('\n'), SentenceEnd(window), window.LastIndexOf(' ')];
        foreach (var end in ends)
        {
            if (end > 0 && !IsInside(text, end))
            {
                return end;
            }
        }

        var hard = limit;
        while (hard > 1 && (char.IsLowSurrogate(text[hard]) || text[hard - 1] == '\\'))
        {
            hard--;
        }

        return hard;
    }

    private static int Before(Regex.ValueMatchEnumerator wholes, int max)
    {
        foreach (var whole in wholes)
        {
            if (whole.Index < max && max < whole.Index + whole.Length && whole.Index > 0)
            {
                return whole.Index;
            }
        }

        return max;
    }

    private static bool IsInside(string text, int at)
    {
        foreach (var whole in Whole().EnumerateMatches(text))
        {
            if (whole.Index < at && at < whole.Index + whole.Length)
            {
                return true;
            }
        }

        return false;
    }

    private static int SentenceEnd(ReadOnlySpan<char> text)
    {
        for (var i = text.Length - 2; i > 0; i--)
        {
            if (text[i] is '.' or '!' or '?' or '…' && text[i + 1] == ' ')
            {
                return i + 1;
            }
        }

        return -1;
    }

    [GeneratedRegex(@"\[(?:\\.|[^\]\\\n])*\]\([^)\s]*\)|\*\*(?:\\.|[^*\\\n])+\*\*", RegexOptions.CultureInvariant)]
    private static partial Regex Whole();
}
