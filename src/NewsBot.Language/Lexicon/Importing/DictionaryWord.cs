using System.Text.RegularExpressions;

namespace NewsBot.Language.Lexicon.Importing;

/// <summary>Makes words of a dictionary fit for the lexicon's lines.</summary>
internal static partial class DictionaryWord
{
    private const int LongestPhrase = 3;
    private const int LongestWord = 60;

    /// <summary>
    /// The word without pronunciation, grammar and articles; null where it is none, or a phrase too long to be found.
    /// </summary>
    public static string? Clean(string written)
    {
        var word = Space().Replace(Aside().Replace(written, " "), " ").Trim();
        word = word.StartsWith("to ", StringComparison.Ordinal) ? word[3..] : word;
        return word.Length is 0 or > LongestWord || !Words().IsMatch(word) || word.Count(character => character == ' ') >= LongestPhrase
            ? null
            : word;
    }

    [GeneratedRegex(@"/[^/]*/|<[^>]*>|\[[^\]]*\]|\{[^}]*\}|\([^)]*\)|\b(sth|sb|etw|jdn|jdm|jds)\b\.?|\.\.\.|…")]
    private static partial Regex Aside();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    // The signs that divide the lexicon's lines are not among these.
    [GeneratedRegex(@"^[\p{L}\p{N}][\p{L}\p{M}\p{N} '’.&-]*$")]
    private static partial Regex Words();
}
