using System.Text;

namespace NewsBot.Discord.Cards;

/// <summary>
/// Writes text of users and articles so that Discord shows it as it is: no formatting, mentions, timestamps, emoji or
/// links come out of it (reference#message-formatting).
/// </summary>
internal static class DiscordMarkdown
{
    private const string Special = "\\*_~`|<>[]@:";
    private const string SpecialAtLineStart = "#-+";

    /// <summary>
    /// Text as plain text; white space within a line becomes spaces. A backslash before any sign of punctuation shows
    /// that sign.
    /// </summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        var isLineStart = true;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i] == '\t' ? ' ' : text[i];
            if (IsUnseen(c))
            {
                continue;
            }

            if (Special.Contains(c, StringComparison.Ordinal)
                || (isLineStart && SpecialAtLineStart.Contains(c, StringComparison.Ordinal))
                || (c == '.' && IsListNumber(text, i)))
            {
                escaped.Append('\\');
            }

            escaped.Append(c);
            isLineStart = c == '\n' || (isLineStart && c == ' ');
        }

        return escaped.ToString();
    }

    /// <summary>A link; only the label where the address is none that a browser should open.</summary>
    public static string Link(string label, string? url) =>
        Address(url) is { } address ? $"[{Escape(OneLine(label))}]({address})" : Escape(OneLine(label));

    /// <summary>Every line as part of a quotation.</summary>
    public static string Quote(string markdown) => "> " + markdown.Replace("\n", "\n> ", StringComparison.Ordinal);

    /// <summary>Text without line breaks.</summary>
    public static string OneLine(string text) => string.Join(' ', text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries));

    private static string? Address(string? url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || (uri.Scheme != Uri.UriSchemeHttp && uri.Scheme != Uri.UriSchemeHttps))
        {
            return null;
        }

        var address = uri.AbsoluteUri
            .Replace("(", "%28", StringComparison.Ordinal)
            .Replace(")", "%29", StringComparison.Ordinal)
            .Replace("<", "%3C", StringComparison.Ordinal)
            .Replace(">", "%3E", StringComparison.Ordinal);
        return address.Length <= 512 && !address.Contains(' ', StringComparison.Ordinal) ? address : null;
    }

    // Control characters, and those that turn the direction of what follows.
    private static bool IsUnseen(char c) =>
        (char.IsControl(c) && c != '\n') || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    // "1. " at the start of a line begins a list.
    private static bool IsListNumber(string text, int dot)
    {
        var i = dot - 1;
        while (i >= 0 && char.IsAsciiDigit(text[i]))
        {
            i--;
        }

        return i < dot - 1 && (i < 0 || text[i] == '\n') && dot + 1 < text.Length && text[dot + 1] == ' ';
    }
}
