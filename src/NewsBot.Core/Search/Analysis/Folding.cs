using System.Globalization;
using System.Text;

namespace NewsBot.Core.Search.Analysis;

/// <summary>Brings the spellings of a word together: compatibility forms, case, diacritics, invisible characters.</summary>
internal static class Folding
{
    /// <summary>Most characters that one character of a word can become.</summary>
    public const int Growth = 3;

    /// <summary>Folds a word into <paramref name="folded"/>.</summary>
    /// <param name="word">Any characters; those that are not seen are left out.</param>
    /// <param name="folded">At least <see cref="Growth"/> times as long as the word; what does not fit is cut off.</param>
    /// <param name="keepUmlauts">Whether ä, ö and ü stay, for the German stemmer.</param>
    /// <returns>How much of <paramref name="folded"/> is filled.</returns>
    public static int Fold(ReadOnlySpan<char> word, Span<char> folded, bool keepUmlauts)
    {
        var length = 0;
        if (Ascii.IsValid(word))
        {
            foreach (var character in word)
            {
                folded[length++] = char.ToLowerInvariant(character);
            }

            return length;
        }

        foreach (var character in Compose(word))
        {
            var lower = char.ToLowerInvariant(character);
            if (lower is 'ä' or 'ö' or 'ü' && keepUmlauts)
            {
                Append(folded, ref length, lower);
            }
            else if (lower < 0x80 || char.IsSurrogate(lower))
            {
                Append(folded, ref length, lower);
            }
            else
            {
                foreach (var simple in Spelled(lower) ?? Decompose(lower))
                {
                    Append(folded, ref length, simple);
                }
            }
        }

        return length;
    }

    private static void Append(Span<char> folded, ref int length, char character)
    {
        if (length < folded.Length)
        {
            folded[length++] = character;
        }
    }

    /// <summary>The compatibility composition: full-width letters, ligatures and the like become plain.</summary>
    private static string Compose(ReadOnlySpan<char> word)
    {
        var text = word.ToString();
        return text.IsNormalized(NormalizationForm.FormKC) ? text : text.Normalize(NormalizationForm.FormKC);
    }

    private static string? Spelled(char lower) => lower switch
    {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ø' => "o",
        'đ' or 'ð' => "d",
        'ł' => "l",
        'ı' => "i",
        'ħ' => "h",
        'þ' => "th",
        'ς' => "σ",
        'ʼ' or 'ʾ' or 'ʿ' => "",
        _ => null,
    };

    private static string Decompose(char lower)
    {
        var decomposed = lower.ToString().Normalize(NormalizationForm.FormD);
        var digit = CharUnicodeInfo.GetDecimalDigitValue(lower);
        return digit >= 0 ? digit.ToString(CultureInfo.InvariantCulture)
            : string.Concat(decomposed.Where(character => !IsDropped(character)).Select(char.ToLowerInvariant));
    }

    /// <summary>Accents of alphabets are dropped; the vowel signs of Indian scripts are letters and stay.</summary>
    private static bool IsDropped(char character) =>
        character is (>= '\u0300' and <= '\u036F') or (>= '\u0591' and <= '\u05C7') or (>= '\u064B' and <= '\u065F')
            or '\u0640' or '\u0670'
        || CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.Format;
}
