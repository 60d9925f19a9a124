using System.Buffers;
using NewsBot.Language.Shipped;

namespace NewsBot.Language.Sentences;

/// <summary>
/// Finds the sentences of a text by the rules of all shipped languages, in whichever of them or other it is. An empty
/// line always ends a sentence. Takes time proportional to the text's length, whatever the text.
/// </summary>
public static class SentenceSplitter
{
    /// <summary>Most characters of a sentence; a longer one is cut after a clause or a word.</summary>
    public const int LongestSentence = 1000;

    private const int LongestFootnote = 6;

    private static readonly SearchValues<char> Stops = SearchValues.Create(".!?…。！？\n\u2029)•⁃‣▪●◦■");

    /// <summary>The sentences in order, without overlap, without white space at their ends.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="language">ISO 639-1 code of the text; "und" where it is not known.</param>
    public static IReadOnlyList<TextSpan> Split(string text, string language)
    {
        var hasOrdinals = !ShippedLanguages.All.For(language).Sentences.HasNoOrdinalStop;
        var sentences = new List<TextSpan>();
        var start = SkipSpace(text, 0);
        var index = start;
        while (index < text.Length)
        {
            var found = text.AsSpan(index).IndexOfAny(Stops);
            if (found < 0)
            {
                break;
            }

            index += found;
            if (BeginOfItem(text, start, index, hasOrdinals) is { } item)
            {
                Add(text, start, item, sentences);
                (start, index) = (item, index + 1);
                continue;
            }

            if (text[index] == ')' || ListItem.IsBullet(text[index]))
            {
                index++;
                continue;
            }

            if (Ellipsis.At(text, index) is { } ellipsis)
            {
                if (ellipsis.SentenceEnd is { } before)
                {
                    Add(text, start, before, sentences);
                    start = SkipSpace(text, before);
                }

                index = ellipsis.End;
                continue;
            }

            var end = EndOfStop(text, index);
            if (Ends(text, start, index, end, hasOrdinals))
            {
                Add(text, start, end, sentences);
                start = SkipSpace(text, end);
                end = start;
            }

            index = end;
        }

        Add(text, start, text.Length, sentences);
        return sentences;
    }

    /// <summary>
    /// Where an item of a list begins in the line of the one before it: at a bullet, or at the number that is its turn.
    /// </summary>
    private static int? BeginOfItem(string text, int start, int index, bool hasOrdinals)
    {
        if (ListItem.IsBullet(text[index]))
        {
            return index > start ? index : null;
        }

        // "1. FC Köln gegen 2. Mannschaft": where ordinals have full stops, numbers with them make no list.
        return text[index] is '.' or ')'
            && ListItem.At(text, SkipBullet(text, start)) is { } first
            && !(hasOrdinals && first.Form is { HasStop: true, HasBracket: false })
            && ListItem.Before(text, index) is { } item && item.Start > start && item.Follows(first)
                ? item.Start
                : null;
    }

    /// <summary>
    /// After the stop, those that follow it directly, the quotes and brackets that close after it, and the marks of
    /// footnotes.
    /// </summary>
    private static int EndOfStop(string text, int index)
    {
        var end = index + 1;
        if (char.IsWhiteSpace(text[index]))
        {
            return end;
        }

        while (end < text.Length && text[end] is '.' or '!' or '?' or '…' or '。' or '！' or '？')
        {
            end++;
        }

        while (end < text.Length && text[end] is '"' or '\'' or '“' or '”' or '’' or '‘' or '»' or '«' or '›' or '‹' or ')'
            or ']' or '」' or '』')
        {
            end++;
        }

        return EndOfFootnote(text, index, end);
    }

    /// <summary>"… in Bonn.[3] Dort …", "… in Bonn.³ Dort …", "… in Bonn.3 Dort …"</summary>
    private static int EndOfFootnote(string text, int stop, int end)
    {
        while (end < text.Length && text[end] is '[' or '¹' or '²' or '³' or (>= '⁰' and <= '⁹'))
        {
            var rest = text.AsSpan(end, Math.Min(LongestFootnote, text.Length - end));
            var length = text[end] == '[' ? rest.IndexOf(']') + 1 : 1;
            if (length == 0 || (length > 1 && !char.IsAsciiDigit(text[end + 1])))
            {
                return end;
            }

            end += length;
        }

        var digits = end;
        while (digits < text.Length && digits - end < 3 && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        var isNumber = digits > end && end == stop + 1
            && stop > 1 && char.IsLower(text[stop - 1]) && char.IsLower(text[stop - 2])
            && digits < text.Length && char.IsWhiteSpace(text[digits]) && !FullStop.IsAfterAbbreviation(text, stop);
        return isNumber ? digits : end;
    }

    private static bool Ends(string text, int start, int stop, int end, bool hasOrdinals)
    {
        if (text[stop] is '\n' or '\u2029')
        {
            return text[stop] == '\u2029' || IsEmptyLine(text, end);
        }

        if (text[stop] is '。' or '！' or '？' || end == text.Length)
        {
            return true;
        }

        var next = SkipSpace(text, end);
        if (next == end)
        {
            return FullStop.IsGlued(text, start, stop, end);
        }

        if (stop > 0 && text[stop - 1] == '[' && text.AsSpan(stop, end - stop).Contains(']'))
        {
            return false; // [...] leaves something out
        }

        if (next == text.Length)
        {
            return true;
        }

        if (char.IsLower(text[next]) || text[next] is ',' or ';')
        {
            return text.AsSpan(end, next - end).Count('\n') > 1;
        }

        var isSingle = text[stop] == '.' && (end == stop + 1 || text[stop + 1] is not ('.' or '!' or '?' or '…'));
        return !isSingle || text.AsSpan(end, next - end).Count('\n') > 1
            || FullStop.EndsSentence(text, start, stop, next, hasOrdinals);
    }

    private static bool IsEmptyLine(string text, int index)
    {
        while (index < text.Length && text[index] != '\n' && char.IsWhiteSpace(text[index]))
        {
            index++;
        }

        return index == text.Length || text[index] == '\n';
    }

    private static void Add(string text, int start, int end, List<TextSpan> sentences)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        while (end - start > LongestSentence)
        {
            var cut = CutOf(text, start);
            Add(text, start, cut, sentences);
            start = SkipSpace(text, cut);
        }

        if (end > start)
        {
            sentences.Add(new TextSpan(start, end));
        }
    }

    /// <summary>Where to cut: after a clause, else after a word, in the second half of what is allowed.</summary>
    private static int CutOf(string text, int start)
    {
        var half = text.AsSpan(start + LongestSentence / 2, LongestSentence / 2);
        var cut = half.LastIndexOfAny(",;:–");
        cut = cut < 0 ? half.LastIndexOfAny(" \n\t") : cut;
        var end = start + (cut < 0 ? LongestSentence : LongestSentence / 2 + cut + 1);
        return char.IsHighSurrogate(text[end - 1]) ? end - 1 : end;
    }

    private static int SkipBullet(string text, int index) =>
        index < text.Length && ListItem.IsBullet(text[index]) ? SkipSpace(text, index + 1) : index;

    private static int SkipSpace(string text, int index)
    {
        while (index < text.Length && char.IsWhiteSpace(text[index]))
        {
            index++;
        }

        return index;
    }
}
