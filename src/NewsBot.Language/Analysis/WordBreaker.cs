namespace NewsBot.Language.Analysis;

/// <summary>Finds where a word ends: letters and digits, and the characters that join them into one word.</summary>
public static class WordBreaker
{
    /// <summary>Longest word that is looked at as one; hyphens and apostrophes do not join beyond it.</summary>
    public const int LongestWord = 64;

    /// <summary>As much of a word as is looked at.</summary>
    public static ReadOnlySpan<char> Shortened(ReadOnlySpan<char> word) => word[..Math.Min(word.Length, LongestWord)];

    /// <summary>What joins the parts of a compound word.</summary>
    public const string Hyphens = "-\u2010\u2011&";

    /// <summary>The end of the word that begins with a letter at <paramref name="start"/>.</summary>
    /// <param name="inclusiveEndings">What may follow the mark of a form for all genders.</param>
    public static int EndOfWord(ReadOnlySpan<char> text, int start, string[] inclusiveEndings)
    {
        var end = start;
        while (true)
        {
            var run = end;
            end = CharKinds.EndOfRun(text, end);
            if (end + 1 >= text.Length || text[end] is ' ' or ',' or '\n' || end - start > LongestWord)
            {
                return end;
            }

            if (text[end] == '.')
            {
                end = EndOfAbbreviation(text, run, end);
                if (end + 1 >= text.Length)
                {
                    return end;
                }
            }

            if (!Joins(text, end, inclusiveEndings))
            {
                return end;
            }
        }
    }

    /// <summary>Whether a character stands for an apostrophe.</summary>
    public static bool IsApostrophe(char character) => character is '\'' or '’' or '‘' or '＇';

    /// <summary>The mark before the ending of a form for all genders: Bürger:innen, Leser*in.</summary>
    public static bool IsGenderMark(char character) => character is '*' or ':' or '_';

    /// <summary>
    /// Single letters with full stops, as in U.S. and z.B., are one word, the last full stop included.
    /// </summary>
    private static int EndOfAbbreviation(ReadOnlySpan<char> text, int start, int end)
    {
        var last = end;
        while (end - start == 1 && text[end] == '.' && end + 1 < text.Length
            && CharKinds.At(text, end + 1) == CharKind.Letter
            && (end + 2 >= text.Length || !CharKinds.IsInWord(text, end + 2)))
        {
            start = end + 1;
            end += 2;
            last = end < text.Length && text[end] == '.' ? end + 1 : end;
            if (end >= text.Length)
            {
                break;
            }
        }

        return last;
    }

    private static bool Joins(ReadOnlySpan<char> text, int index, string[] inclusiveEndings)
    {
        var next = text[index + 1];
        return text[index] switch
        {
            '-' or '\u2010' or '\u2011' => CharKinds.IsLetterOrDigit(text, index + 1),
            '&' => char.IsAsciiLetterUpper(next) && char.IsAsciiLetterUpper(text[index - 1]),
            var character when IsApostrophe(character) => CharKinds.At(text, index + 1) == CharKind.Letter,
            var character when IsGenderMark(character) =>
                IsInclusiveEnding(text[(index + 1)..], inclusiveEndings),
            _ => false,
        };
    }

    private static bool IsInclusiveEnding(ReadOnlySpan<char> text, string[] endings)
    {
        foreach (var ending in endings)
        {
            if (text.StartsWith(ending))
            {
                return ending.Length == text.Length || !CharKinds.IsInWord(text, ending.Length);
            }
        }

        return false;
    }
}
