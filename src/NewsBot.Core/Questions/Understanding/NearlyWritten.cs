using System.Text.RegularExpressions;

namespace NewsBot.Core.Questions.Understanding;

/// <summary>Words that are nearly those by which something is asked for: "waht's", "lastest", "vergleihce".</summary>
internal static partial class NearlyWritten
{
    private const int MostWords = 12;

    /// <summary>
    /// The text with words that are one slip of the fingers from a keyword written as that; null where there is none. A
    /// slip is a letter too many, too few, another one, or two exchanged; the first letter is nearly always right.
    /// </summary>
    public static string? Of(string text, IReadOnlySet<string> keywords)
    {
        if (Word().Count(text) > MostWords)
        {
            return null;
        }

        var corrected = Word().Replace(text, word =>
            keywords.Contains(word.Value.ToLowerInvariant())
                ? word.Value
                : keywords.FirstOrDefault(keyword => IsSlip(word.Value.ToLowerInvariant(), keyword)) ?? word.Value);
        return corrected == text ? null : corrected;
    }

    private static bool IsSlip(string word, string keyword)
    {
        if (word[0] != keyword[0] || Math.Abs(word.Length - keyword.Length) > 1)
        {
            return false;
        }

        var (shorter, longer) = word.Length <= keyword.Length ? (word, keyword) : (keyword, word);
        var at = shorter.Zip(longer).TakeWhile(pair => pair.First == pair.Second).Count();
        if (shorter.Length < longer.Length)
        {
            return shorter[at..] == longer[(at + 1)..];
        }

        return at < word.Length
            && (word[(at + 1)..] == keyword[(at + 1)..]
                || (at + 1 < word.Length && word[at] == keyword[at + 1] && word[at + 1] == keyword[at]
                    && word[(at + 2)..] == keyword[(at + 2)..]));
    }

    [GeneratedRegex(@"\p{L}[\p{L}']{3,}")]
    private static partial Regex Word();
}
