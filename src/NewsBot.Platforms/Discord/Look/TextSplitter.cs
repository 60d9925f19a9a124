using System.Text.RegularExpressions;

namespace NewsBot.Platforms.Discord.Look;

/// <summary>
/// Splits long Markdown where it hurts least: between paragraphs, lines, sentences, words, in this order, and never
/// inside a link, an escape or a character.
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
        // A limit inside a link is moved in front of it.
        var limit = Link().EnumerateMatches(text) is var links ? Before(links, max) : max;
        var window = text.AsSpan(0, limit);
        ReadOnlySpan<int> ends = [window.LastIndexOf("\n\n"), window.LastIndexOf('\n'), SentenceEnd(window), window.LastIndexOf(' ')];
        foreach (var end in ends)
        {
            if (end > 0 && !IsInsideLink(text, end))
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

    private static int Before(Regex.ValueMatchEnumerator links, int max)
    {
        foreach (var link in links)
        {
            if (link.Index < max && max < link.Index + link.Length && link.Index > 0)
            {
                return link.Index;
            }
        }

        return max;
    }

    private static bool IsInsideLink(string text, int at)
    {
        foreach (var link in Link().EnumerateMatches(text))
        {
            if (link.Index < at && at < link.Index + link.Length)
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

    [GeneratedRegex(@"\[(?:\\.|[^\]\\\n])*\]\([^)\s]*\)", RegexOptions.CultureInvariant)]
    private static partial Regex Link();
}
