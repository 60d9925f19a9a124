using System.Globalization;
using System.Text;

namespace NewsBot.Language.Analysis;

/// <summary>
/// Brings the spellings of a word together: compatibility forms, case, diacritics, invisible characters.
/// </summary>
internal static class Folding
{
    /// <summary>
    /// Most characters that one character of a word can become, room for compatibility forms included.
    /// </summary>
    public const int Growth = 3;

    private const char EndOfLatin = '\u0250';
    private static readonly string[] Latin = [.. Enumerable.Range(0, EndOfLatin).Select(code => FoldOne((char)code))];

    /// <summary>Folds a word into <paramref name="folded"/>.</summary>
    /// <param name="word">Any characters; those that are not seen are left out.</param>
    /// <param name="folded">
    /// At least <see cref="Growth"/> times as long as the word; what does not fit is cut off.
    /// </param>
    /// <param name="kept">Letters with marks that stay, in lower case: <see cref="WordRules.KeptLetters"/>.</param>
    /// <returns>How much of <paramref name="folded"/> is filled.</returns>
    public static int Fold(ReadOnlySpan<char> word, Span<char> folded, ReadOnlySpan<char> kept)
    {
        if (word.ContainsAnyExceptInRange('\0', (char)(EndOfLatin - 1)))
        {
            word = word.ToString().Normalize(NormalizationForm.FormKC);
        }

        var length = 0;
        foreach (var character in word)
        {
            if (character < 0x80)
            {
                Append(folded, ref length, char.ToLowerInvariant(character));
            }
            else if (kept.Contains(char.ToLowerInvariant(character)))
            {
                Append(folded, ref length, char.ToLowerInvariant(character));
            }
            else
            {
                foreach (var simple in character < EndOfLatin ? Latin[character] : FoldOne(character))
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

    private static string FoldOne(char character) => char.ToLowerInvariant(character) switch
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
        var surrogate when char.IsSurrogate(surrogate) => surrogate.ToString(),
        var lower when CharUnicodeInfo.GetDecimalDigitValue(lower) is >= 0 and var digit =>
            digit.ToString(CultureInfo.InvariantCulture),
        var lower => string.Concat(lower.ToString().Normalize(NormalizationForm.FormD)
            .Where(part => !IsDropped(part)).Select(char.ToLowerInvariant)),
    };

    /// <summary>Accents of alphabets are dropped; the vowel signs of Indian scripts are letters and stay.</summary>
    private static bool IsDropped(char character) =>
        character is (>= '\u0300' and <= '\u036F') or (>= '\u0591' and <= '\u05C7') or (>= '\u064B' and <= '\u065F')
            or '\u0640' or '\u0670'
        || CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.Format;
}
