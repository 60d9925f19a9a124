using System.Text.RegularExpressions;

namespace NewsBot.Evaluation;

/// <summary>Token F1 between a given and a gold answer, as SQuAD's official script reckons it.</summary>
internal static partial class TokenF1
{
    /// <summary>The best F1 over the gold answers, 0 to 1.</summary>
    public static double Best(string? given, IEnumerable<string> gold) =>
        given is null ? 0 : gold.Select(answer => Of(given, answer)).DefaultIfEmpty(0).Max();

    private static double Of(string given, string gold)
    {
        var one = Tokens(given);
        var other = Tokens(gold);
        var shared = one.GroupBy(token => token).Sum(group => Math.Min(group.Count(), other.Count(token => token == group.Key)));
        return shared == 0 ? 0 : 2d * shared / (one.Length + other.Length);
    }

    private static string[] Tokens(string text) =>
        Articles().Replace(Punctuation().Replace(text.ToLowerInvariant(), ""), " ")
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex(@"\b(a|an|the)\b")]
    private static partial Regex Articles();

    [GeneratedRegex(@"[!-/:-@\[-`{-~]")]
    private static partial Regex Punctuation();
}
