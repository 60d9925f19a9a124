using System.Globalization;
using System.Text;

namespace NewsBot.Language.Analysis;

/// <summary>The kind of every character, from a table for the basic plane.</summary>
internal static class CharKinds
{
    private static readonly CharKind[] BasicPlane = [.. Enumerable.Range(0, 0x10000).Select(code => Classify(code))];

    /// <summary>The kind of the character at <paramref name="index"/>; a surrogate has the kind of its pair.</summary>
    public static CharKind At(ReadOnlySpan<char> text, int index)
    {
        var kind = BasicPlane[text[index]];
        return kind == CharKind.Surrogate ? OfSurrogate(text, index) : kind;
    }

    /// <summary>Whether the character at <paramref name="index"/> belongs into a word that has begun.</summary>
    public static bool IsInWord(ReadOnlySpan<char> text, int index) =>
        At(text, index) is CharKind.Letter or CharKind.Digit or CharKind.Extend;

    /// <summary>The end of the letters, digits and what extends them that begin at <paramref name="start"/>.</summary>
    public static int EndOfRun(ReadOnlySpan<char> text, int start)
    {
        var end = start + 1;
        while (end < text.Length && IsInWord(text, end))
        {
            end++;
        }

        return end;
    }

    /// <summary>Whether a word may go on at <paramref name="index"/> after a joining character.</summary>
    public static bool IsLetterOrDigit(ReadOnlySpan<char> text, int index) =>
        (uint)index < (uint)text.Length && At(text, index) is CharKind.Letter or CharKind.Digit;

    private static CharKind OfSurrogate(ReadOnlySpan<char> text, int index)
    {
        var start = char.IsLowSurrogate(text[index]) ? index - 1 : index;
        return start >= 0 && start + 1 < text.Length && Rune.TryCreate(text[start], text[start + 1], out var rune)
            ? Classify(rune.Value)
            : CharKind.Other;
    }

    private static CharKind Classify(int code) => code switch
    {
        >= '0' and <= '9' => CharKind.Digit,
        >= 0xD800 and <= 0xDFFF => CharKind.Surrogate,
        '%' or '‰' => CharKind.Sign,
        0xFEFF or 0x200B => CharKind.Extend,
        _ when IsWithoutSpaces(code) => CharKind.Ideograph,
        _ => CharUnicodeInfo.GetUnicodeCategory(code) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber
                or UnicodeCategory.DecimalDigitNumber => CharKind.Letter,
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
                or UnicodeCategory.Format => CharKind.Extend,
            UnicodeCategory.CurrencySymbol => CharKind.Sign,
            _ => CharKind.Other,
        },
    };

    /// <summary>Blocks of scripts that are written without spaces between words.</summary>
    private static bool IsWithoutSpaces(int code) => code switch
    {
        >= 0x0E00 and <= 0x0EFF => code is not 0x0E3F,
        (>= 0x1000 and <= 0x109F) or (>= 0x1780 and <= 0x17FF) => true,
        (>= 0x3005 and <= 0x3007) or (>= 0x3040 and <= 0x30FF) or (>= 0x31F0 and <= 0x31FF) => true,
        (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) => true,
        (>= 0xFF66 and <= 0xFF9F) or (>= 0x20000 and <= 0x3FFFF) => true,
        _ => false,
    };
}
