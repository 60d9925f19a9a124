using System.Globalization;

namespace NewsBot.Language.Sentences;

/// <summary>The mark before an item of a list that stands in a line: "2.", "2)", "2.)", "b.".</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Value">Its number, or the letter's place in the alphabet.</param>
/// <param name="Form">What makes two marks those of one list: whether it is a letter, and what stands after it.</param>
internal readonly record struct ListItem(int Start, int Value, (bool IsLetter, bool HasStop, bool HasBracket) Form)
{
    private const int LongestNumber = 3;

    public static bool IsBullet(char character) => character is '•' or '⁃' or '‣' or '▪' or '●' or '◦' or '■';

    /// <summary>The mark with which a sentence begins; null for none.</summary>
    public static ListItem? At(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && end - start < LongestNumber && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return Read(text, start, end == start && end < text.Length ? end + 1 : end);
    }

    /// <summary>The mark whose full stop or bracket stands at an index; null for none.</summary>
    public static ListItem? Before(ReadOnlySpan<char> text, int index)
    {
        var end = index > 0 && text[index] == ')' && text[index - 1] == '.' ? index - 1 : index;
        var start = end;
        while (start > 0 && end - start < LongestNumber && char.IsAsciiDigit(text[start - 1]))
        {
            start--;
        }

        start = start == end && end > 0 ? end - 1 : start;
        return start > 0 && char.IsWhiteSpace(text[start - 1]) ? Read(text, start, end) : null;
    }

    /// <summary>Whether this is the item after another of the same list.</summary>
    public bool Follows(ListItem other) => Value == other.Value + 1 && Form == other.Form;

    private static ListItem? Read(ReadOnlySpan<char> text, int start, int end)
    {
        var mark = text[start..end];
        var isLetter = mark.Length == 1 && char.IsAsciiLetterLower(mark[0]);
        var next = end;
        var hasStop = next < text.Length && text[next] == '.';
        next += hasStop ? 1 : 0;
        var hasBracket = next < text.Length && text[next] == ')';
        next += hasBracket ? 1 : 0;
        if (!(hasStop || hasBracket) || next >= text.Length || !char.IsWhiteSpace(text[next]))
        {
            return null;
        }

        return isLetter ? new ListItem(start, mark[0] - 'a' + 1, (true, hasStop, hasBracket))
            : int.TryParse(mark, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
                ? new ListItem(start, value, (false, hasStop, hasBracket))
            : null;
    }
}
