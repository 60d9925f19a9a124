namespace NewsBot.Language.Sentences;

/// <summary>Decides whether a single full stop ends a sentence, from the words on both sides.</summary>
internal static class FullStop
{
    private const int LongestWord = 24;

    /// <summary>Whether the full stop at <paramref name="stop"/> ends a sentence.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="start">Where the sentence begins.</param>
    /// <param name="stop">Index of the full stop.</param>
    /// <param name="next">Index of the first character that is not white space after it and its closing quotes.</param>
    /// <param name="hasOrdinals">Whether the language writes ordinals with a full stop, as German does.</param>
    public static bool EndsSentence(ReadOnlySpan<char> text, int start, int stop, int next, bool hasOrdinals)
    {
        var word = WordBefore(text, start, stop);
        var following = WordAt(text, next);
        var starts = following.IsEmpty || Abbreviations.StartsSentence(following);
        if (word.IsEmpty || (!char.IsLetterOrDigit(word[^1]) && word[^1] != '.'))
        {
            return true;
        }

        if (!word.ContainsAnyExceptInRange('0', '9'))
        {
            return EndsAfterNumber(text, start, stop, word, following, starts, hasOrdinals);
        }

        if (char.IsAsciiDigit(text[next]) && Abbreviations.StandsBeforeNumber(word))
        {
            return false; // No. 5, S. 12, Bahnhofstr. 3
        }

        if (word.Length == 1 && char.IsLetter(word[0]))
        {
            return EndsAfterLetter(text, start, stop, word[0], starts);
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
        ReadOnlySpan<char> number,
        ReadOnlySpan<char> following,
        bool starts,
        bool hasOrdinals)
    {
        var begin = stop - number.Length;
        if (begin == start)
        {
            return false; // the number of an item in a list
        }

        if (!hasOrdinals || number.Length > 3)
        {
            return true;
        }

        return !Abbreviations.StandsAfterOrdinal(following)
            && (starts || !Abbreviations.StandsBeforeOrdinal(WordBeforeSpace(text, start, begin)));
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
