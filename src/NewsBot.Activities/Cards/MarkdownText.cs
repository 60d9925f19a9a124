using System.Text;

namespace NewsBot.Activities.Cards;

/// <summary>Writes text into a message that Teams reads as Markdown, so that it is shown as it is.</summary>
public static class MarkdownText
{
    private const string Marks = "\\`*_[]~|";

    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        var atStart = true;
        foreach (var c in text)
        {
            if (Marks.Contains(c, StringComparison.Ordinal) || (atStart && c is '#' or '-' or '+' or '>'))
            {
                escaped.Append('\\').Append(c);
            }
            else if (c is '<')
            {
                escaped.Append("&lt;");
            }
            else if (c is '&')
            {
                escaped.Append("&amp;");
            }
            else
            {
                escaped.Append(char.IsControl(c) && c != '\n' ? ' ' : c);
            }

            atStart = c == '\n' || (atStart && char.IsWhiteSpace(c));
        }

        return escaped.ToString();
    }
}
