using System.Text;
using NewsBot.Language.Shipped;

namespace NewsBot.Core.Articles.Reading.Text;

/// <summary>
/// Finds the paragraphs of plain text. An empty line always separates them. Beyond that, a text is either written one
/// paragraph a line, or its lines are wrapped at a width and run on; lines of a wrapped text are joined.
/// </summary>
internal static class Paragraphs
{
    /// <summary>Texts with a longer line than this are not wrapped by hand or by a mail program.</summary>
    private const int WidestWrap = 130;

    /// <summary>Of all shipped languages: a text is read into paragraphs before its language is known.</summary>
    private static readonly string[] Conjunctions =
        [.. ShippedLanguages.All.All.SelectMany(language => language.Pages.Conjunctions).Select(word => word + " ")];

    /// <summary>
    /// The paragraphs of clean lines (see <see cref="CleanText.Lines"/>), each on one line, none empty.
    /// </summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<string> lines)
    {
        var width = lines.Count == 0 ? 0 : lines.Max(line => line.Length);
        var paragraphs = new List<string>();
        var current = new StringBuilder();
        var previous = "";
        foreach (var line in lines.Select(line => line.Trim(' ')))
        {
            if (current.Length > 0 && (line.Length == 0 || !RunsOn(previous, line, width)))
            {
                Close(current, paragraphs);
            }

            if (line.Length > 0)
            {
                Append(current, line);
            }

            previous = line;
        }

        Close(current, paragraphs);
        return paragraphs;
    }

    /// <summary>
    /// Whether <paramref name="next"/> goes on with the paragraph that <paramref name="line"/> belongs to.
    /// </summary>
    private static bool RunsOn(string line, string next, int width)
    {
        if (width > WidestWrap)
        {
            return !EndsSentence(line) && char.IsLower(next[0]);
        }

        // In a wrapped text a line is only left early, with room for the next word, where a paragraph ends.
        var word = next.IndexOf(' ', StringComparison.Ordinal);
        var hadRoom = line.Length + 1 + (word < 0 ? next.Length : word) <= width;
        return !hadRoom || (!EndsSentence(line) && (char.IsLower(next[0]) || line.Length * 2 > width));
    }

    private static bool EndsSentence(string line) =>
        line.TrimEnd('"', '\'', '“', '”', '«', '»', '’', ')', ']') is { Length: > 0 } bare
        && bare[^1] is '.' or '!' or '?' or '…' or ':';

    private static void Append(StringBuilder current, string line)
    {
        if (current.Length > 0)
        {
            // "Elektro-" + "fahrzeuge" was cut by the wrap; "Nord-" + "und Südkorea" was not.
            var cut = current.Length > 1 && current[^1] == '-' && char.IsLetter(current[^2]) && char.IsLower(line[0])
                && !Array.Exists(Conjunctions, word => line.StartsWith(word, StringComparison.Ordinal));
            if (cut)
            {
                current.Length--;
            }
            else
            {
                current.Append(' ');
            }
        }

        current.Append(line);
    }

    private static void Close(StringBuilder current, List<string> paragraphs)
    {
        if (current.Length > 0)
        {
            paragraphs.Add(current.ToString());
            current.Clear();
        }
    }
}
