using System.Buffers;
using System.Text.RegularExpressions;

namespace NewsBot.Core.Articles.Reading.Html;

/// <summary>
/// Measures how deep markup nests before it is parsed: the tree builder's work grows with the square of the depth, and
/// code that walks a tree may run out of stack.
/// </summary>
internal static partial class HtmlDepth
{
    private static readonly SearchValues<char> NameEnd = SearchValues.Create(" \t\r\n\f/>");

    private static readonly HashSet<string> Void = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
    };

    /// <summary>Elements that the next of their kind closes, so that thousands of open ones do not nest.</summary>
    private static readonly HashSet<string> SelfClosing = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "option", "optgroup", "colgroup",
    };

    private static readonly HashSet<string> RawText = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "textarea", "title", "noscript", "xmp", "iframe",
    };

    /// <summary>Whether more than <paramref name="limit"/> elements are open at one place.</summary>
    public static bool Exceeds(ReadOnlySpan<char> html, int limit)
    {
        var depth = 0;
        var foreign = 0;
        while (html.IndexOf('<') is var open and >= 0)
        {
            html = html[(open + 1)..];
            if (html.StartsWith("!--"))
            {
                html = After(html, "-->");
                continue;
            }

            var isEnd = html.StartsWith("/");
            var name = Name(isEnd ? html[1..] : html);
            if (name.Length == 0)
            {
                continue;
            }

            // SVG and MathML have no void elements and none that close each other, but tags that close themselves.
            if (name is "svg" or "math")
            {
                foreign = isEnd ? Math.Max(0, foreign - 1) : foreign + 1;
            }

            var isForeign = foreign > 0;
            if (isForeign && !isEnd && IsSelfClosed(html[name.Length..]))
            {
                foreign -= name is "svg" or "math" ? 1 : 0;
                continue;
            }

            var counts = isForeign || !(Void.Contains(name) || SelfClosing.Contains(name));
            depth = !counts ? depth : isEnd ? Math.Max(0, depth - 1) : depth + 1;
            if (depth > limit)
            {
                return true;
            }

            if (!isEnd && !isForeign && RawText.Contains(name))
            {
                html = After(html, $"</{name}");
                depth--;
            }
        }

        return false;
    }

    /// <summary>True for well-formed tags only: one that could be read in two ways counts as open.</summary>
    private static bool IsSelfClosed(ReadOnlySpan<char> attributes) =>
        attributes.IndexOf('>') is var end and > 0
        && attributes[end - 1] == '/'
        && SelfClosed().IsMatch(attributes[..(end + 1)]);

    private static string Name(ReadOnlySpan<char> tag)
    {
        if (tag.IsEmpty || !char.IsAsciiLetter(tag[0]))
        {
            return "";
        }

        var end = tag[..Math.Min(tag.Length, 32)].IndexOfAny(NameEnd);
        return tag[..(end < 0 ? Math.Min(tag.Length, 32) : end)].ToString().ToLowerInvariant();
    }

    private static ReadOnlySpan<char> After(ReadOnlySpan<char> html, string mark)
    {
        var at = html.IndexOf(mark, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? [] : html[(at + mark.Length)..];
    }

    [GeneratedRegex("""^(?:\s+[a-zA-Z_][a-zA-Z0-9_:.-]*\s*=\s*(?:"[^"<>]*"|'[^'<>]*'))*\s*/>$""", RegexOptions.NonBacktracking)]
    private static partial Regex SelfClosed();
}
