using System.Text.RegularExpressions;

namespace NewsBot.Language;

/// <summary>Makes regular expressions of the words and patterns of languages.</summary>
public static class Pattern
{
    /// <summary>Matches nothing: what the languages have no word for is nowhere.</summary>
    private const string Nothing = "(?!)";

    /// <summary>Any of some patterns.</summary>
    public static string AnyOf(IEnumerable<string> patterns) =>
        string.Join('|', patterns.Distinct(StringComparer.Ordinal)) is { Length: > 0 } any ? $"(?:{any})" : Nothing;

    /// <summary>Any of some words and phrases, the longest that stands there.</summary>
    public static string AnyWord(IEnumerable<string> words) =>
        AnyOf(words.OrderByDescending(word => word.Length).Select(Regex.Escape));
}
