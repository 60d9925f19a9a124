using System.Buffers;
using System.Globalization;
using System.Text;

namespace NewsBot.Cli.Output;

/// <summary>
/// Makes text of strangers fit for a terminal: an escape sequence in a title could move the cursor, change the
/// window's title or paste into the command line, and an override of the writing direction could show a different
/// address from the one that is meant.
/// </summary>
internal static class SafeText
{
    // The bidirectional embeddings, overrides and isolates of UAX #9.
    private static readonly SearchValues<char> Directions = SearchValues.Create("\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069");

    /// <summary>The text with its line breaks; nothing else of it can be anything but a character.</summary>
    public static string Lines(string text) => Clean(text, keepLineBreaks: true);

    /// <summary>The text in one line.</summary>
    public static string Line(string text) => Clean(text, keepLineBreaks: false);

    private static string Clean(string text, bool keepLineBreaks)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (character == '\n' && keepLineBreaks)
            {
                clean.Append(character);
            }
            else if (char.IsWhiteSpace(character))
            {
                clean.Append(' ');
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.Control
                && !Directions.Contains(character))
            {
                clean.Append(character);
            }
        }

        return clean.ToString();
    }
}
