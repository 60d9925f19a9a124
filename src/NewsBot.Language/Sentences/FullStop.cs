using System.Buffers;

namespace NewsBot.Language.Sentences;

/// <summary>Decides whether a single full stop ends a sentence, from the words on both sides.</summary>
internal static class FullStop
{
    private static readonly SearchValues<char> DigitsAndStops = SearchValues.Create("0123456789.");
    private static readonly SearchValues<char> BulletsAndSpaces = SearchValues.Create(" •⁃‣▪●◦■");

    private const int LongestWord = 24;
    private const int LongestAddress = 80;
    private const int ShortestGlued = 3;

    // "30.7" is a day and a month, "1.500" a number; counted with the full stop.
    private const int LongestDatePart = 3;

    // "At 5 a.m."
    private const int MaxSpacesOfClock = 2;

    /// <summary>Whether the full stop at <paramref name="stop"/> ends a sentence.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="start">Where the sentence begins.</param>
    /// <param name="stop">Index of the full stop.</param>
    /// <param name="next">Index of the first character that is not white space after it and its closing quotes.</param>
    /// <param name="hasOrdinals">Whether the language writes ordinals with a full stop, as German does.</param>
    public static bool EndsSentence(ReadOnlySpan<char> text, int start, int stop, int next, bool hasOrdinals)
    {
        if (stop > start && text[stop - 1] is '°' or 'º' && char.IsAsciiDigit(text[next]))
        {
            return false; // N°. 5
        }

        var word = WordBefore(text, start, stop);
        var following = WordAt(text, next);
        var starts = following.IsEmpty || Abbreviations.StartsSentence(following);
        if (word.IsEmpty || (!char.IsLetterOrDigit(word[^1]) && word[^1] != '.'))
        {
            return true;
        }

        if (!word.ContainsAnyExceptInRange('0', '9'))
        {
            return EndsAfterNumber(text, start, stop, next, word, following, starts, hasOrdinals);
        }

        if (char.IsAsciiDigit(text[next]) && Abbreviations.StandsBeforeNumber(word))
        {
            return false; // No. 5, S. 12, Bahnhofstr. 3
        }

        if (word.Length == 1 && char.IsLetter(word[0]))
        {
            return EndsAfterLetter(text, start, stop, word[0], starts);
        }

        if (Abbreviations.IsClock(word))
        {
            return EndsAfterClock(text, start, stop, following);
        }

        if (!word.ContainsAnyExcept(DigitsAndStops) && word.Length - word.LastIndexOf('.') > LongestDatePart)
        {
            return true; // 1.500, which is no date
        }

        if (word.Contains('.') && word.Length <= 10 && HasSingleLetter(word))
        {
            return starts;
        }

        if (Abbreviations.MayEndSentence(word))
        {
            return starts && !char.IsAsciiDigit(text[next]);
        }

        return !Abbreviations.IsNeverLast(word) && !(IsRoman(word) && !starts);
    }

    private static bool EndsAfterNumber(
        ReadOnlySpan<char> text,
        int start,
        int stop,
        int next,
        ReadOnlySpan<char> number,
        ReadOnlySpan<char> following,
        bool starts,
        bool hasOrdinals)
    {
        var begin = stop - number.Length;
        if (text[start..begin].IndexOfAnyExcept(BulletsAndSpaces) < 0)
        {
            return false; // the number of an item in a list
        }

        if (hasOrdinals && IsInDate(text, start, begin, stop, next))
        {
            return false;
        }

        if (!hasOrdinals || number.Length > 3)
        {
            return true;
        }

        return !Abbreviations.StandsAfterOrdinal(following)
            && (starts || !Abbreviations.StandsBeforeOrdinal(WordBeforeSpace(text, start, begin)));
    }

    /// <summary>
    /// "At 5 a.m. Mr. Hill came", "6 p.m. Monday", "6 p.m. EST" go on, unlike "He left at 6 p.m. Mr. Hill stayed."
    /// </summary>
    private static bool EndsAfterClock(ReadOnlySpan<char> text, int start, int stop, ReadOnlySpan<char> following) =>
        text[start..stop].Count(' ') > MaxSpacesOfClock && !Abbreviations.StandsAfterClock(following)
        && (following.Length < 2 || following.ContainsAnyExceptInRange('A', 'Z'));

    /// <summary>
    /// Whether a sentence ends though no space follows: "… on Friday.Police …", but not "bild.de", "St.Gallen".
    /// </summary>
    public static bool IsGlued(ReadOnlySpan<char> text, int start, int stop, int end)
    {
        if (end + 1 >= text.Length || !char.IsUpper(text[end]) || !char.IsLower(text[end + 1]) || stop < 2)
        {
            return false;
        }

        var word = WordBefore(text, start, stop);
        var isWord = char.IsLower(text[stop - 1]) ? word.Length >= ShortestGlued && !word.Contains('.')
            : char.IsAsciiDigit(text[stop - 1]);
        return isWord && !IsAfterAbbreviation(text, stop) && !Abbreviations.IsAddressEnding(WordAt(text, end))
            && !IsInAddress(text, start, stop, end);
    }

    /// <summary>Whether the word before a full stop is an abbreviation that something follows.</summary>
    public static bool IsAfterAbbreviation(ReadOnlySpan<char> text, int stop)
    {
        var word = WordBefore(text, Math.Max(0, stop - LongestWord), stop);
        return Abbreviations.IsNeverLast(word) || Abbreviations.MayEndSentence(word)
            || Abbreviations.StandsBeforeNumber(word);
    }

    /// <summary>Whether a full stop stands within an address of the web or of mail.</summary>
    private static bool IsInAddress(ReadOnlySpan<char> text, int start, int stop, int end)
    {
        var before = text[Math.Max(start, stop - LongestAddress)..stop];
        before = before[(before.LastIndexOfAny(" \n\t") + 1)..];
        var after = text[end..Math.Min(text.Length, end + LongestAddress)];
        var space = after.IndexOfAny(" \n\t");
        after = space < 0 ? after : after[..space];
        return before.ContainsAny("/@") || after.ContainsAny("/@") || before.StartsWith("www");
    }

    /// <summary>"31. 12. 2025", "1. 5."</summary>
    private static bool IsInDate(ReadOnlySpan<char> text, int start, int begin, int stop, int next)
    {
        var end = next;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        var length = end - next;
        var isDay = length is 1 or 2 && stop - begin <= 2 && end < text.Length && text[end] == '.';
        var before = text[start..begin].TrimEnd();
        return isDay || (length is 2 or 4 && stop - begin <= 2 && before is [.., >= '0' and <= '9', '.']);
    }

    /// <summary>"J. K. Rowling", "z. B."; but "Plan B." and "than I." end where a sentence can.</summary>
    private static bool EndsAfterLetter(ReadOnlySpan<char> text, int start, int stop, char letter, bool starts)
    {
        var before = WordBeforeSpace(text, start, stop - 1);
        return starts && !Abbreviations.IsNeverLast(letter) && !before.IsEmpty
            && (char.IsUpper(letter)
                ? letter == 'I' || !IsName(before)
                : !Abbreviations.StandsBeforeLastLetter(before));
    }

    /// <summary>Capitalised words that take no letter after them may be a first name.</summary>
    private static bool IsName(ReadOnlySpan<char> word) =>
        char.IsUpper(word[0]) && !Abbreviations.StandsBeforeLetter(word);

    private static bool HasSingleLetter(ReadOnlySpan<char> word)
    {
        var dot = word.IndexOf('.');
        return dot == 1 || word.Length - word.LastIndexOf('.') == 2;
    }

    private static bool IsRoman(ReadOnlySpan<char> word) =>
        word.Length is >= 2 and <= 5 && !word.ContainsAnyExcept("IVX");

    private static ReadOnlySpan<char> WordBefore(ReadOnlySpan<char> text, int start, int end)
    {
        var begin = end;
        while (begin > start && end - begin < LongestWord
            && (char.IsLetterOrDigit(text[begin - 1]) || text[begin - 1] is '.' or '-'))
        {
            begin--;
        }

        return text[begin..end].TrimStart('.');
    }

    private static ReadOnlySpan<char> WordBeforeSpace(ReadOnlySpan<char> text, int start, int end)
    {
        while (end > start && text[end - 1] is ' ' or '\u00A0' or '\u202F' or '\u2009' or '.')
        {
            end--;
        }

        return WordBefore(text, start, end);
    }

    private static ReadOnlySpan<char> WordAt(ReadOnlySpan<char> text, int start)
    {
        while (start < text.Length && !char.IsLetterOrDigit(text[start]) && !char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        var end = start;
        while (end < text.Length && end - start < LongestWord && char.IsLetter(text[end]))
        {
            end++;
        }

        return text[start..end];
    }
}
